#!/bin/sh
# usage: translations-are-complete.sh LUPDATE SOURCE_DIRECTORY
# Fails where a string has no translation, or where lupdate would change the list of strings.
set -eu
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
lupdate=$1
cd "$2"
if grep -nE 'type="(unfinished|vanished|obsolete)"' translations/*.ts; then
  echo 'These strings have no translation.'
  exit 1
fi
sources() { grep -oE '<(source|name)>.*' "$1" | sort; }
compare() { # LANGUAGE [lupdate's option]
  cp "translations/flow-connect_$1.ts" "$scratch/new.ts"
  # shellcheck disable=SC2086 # none or one word
  "$lupdate" -silent ${2:-} -no-obsolete -locations none -I src src ui -ts "$scratch/new.ts" 2>/dev/null
  sources "translations/flow-connect_$1.ts" >"$scratch/a"
  sources "$scratch/new.ts" >"$scratch/b"
  diff "$scratch/a" "$scratch/b"
}
compare zh_TW
compare en -pluralonly
