#!/bin/sh
# usage: translations-are-complete.sh SOURCE_DIRECTORY LUPDATE OPTIONS…
# Fails where a string has no translation, or where lupdate would change the list of strings.
set -eu
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$1"
shift
if grep -nE 'type="(unfinished|vanished|obsolete)"' translations/*.ts; then
  echo 'These strings have no translation.'
  exit 1
fi
sources() { grep -oE '<(source|name)>.*' "$1" | sort; }
compare() { # LANGUAGE LUPDATE OPTIONS…
  known=translations/flow-connect_$1.ts
  shift
  cp "$known" "$scratch/new.ts"
  "$@" -ts "$scratch/new.ts" 2>/dev/null
  sources "$known" >"$scratch/a"
  sources "$scratch/new.ts" >"$scratch/b"
  diff "$scratch/a" "$scratch/b"
}
compare zh_TW "$@"
compare en "$@" -pluralonly
