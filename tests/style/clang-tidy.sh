#!/bin/sh
# usage: clang-tidy.sh CLANG-TIDY BUILD-DIRECTORY SOURCE-DIRECTORY
# Checks every .cpp below src/ as the build compiles it. Needs the build done: the ui_*.h and .moc files must exist.
set -eu
[ -s "$2/compile_commands.json" ] || { echo "$2 has no compile_commands.json" >&2; exit 1; }
jobs=$(nproc 2>/dev/null || echo 2)
find "$3/src" -name '*.cpp' -print0 | xargs -0 -n 3 -P "$jobs" "$1" -p "$2" --quiet
