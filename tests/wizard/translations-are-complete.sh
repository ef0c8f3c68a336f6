#!/bin/sh
# usage: translations-are-complete.sh LUPDATE SOURCE_DIRECTORY
# Fails where a string has no translation, or where lupdate would change the list of strings.
set -eu
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$2"
if grep -nE 'type="(unfinished|vanished|obsolete)"' translations/*.ts; then
  echo 'These strings have no translation.'
  exit 1
fi
cp translations/flow-connect_zh_TW.ts "$scratch/new.ts"
"$1" -silent -no-obsolete -locations none -I src src/wizard src/main.cpp ui -ts "$scratch/new.ts" 2>/dev/null
sources() { grep -oE '<(source|name)>.*' "$1" | sort; }
sources translations/flow-connect_zh_TW.ts >"$scratch/a"
sources "$scratch/new.ts" >"$scratch/b"
diff "$scratch/a" "$scratch/b"
