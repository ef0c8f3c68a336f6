#!/bin/sh
# usage: lint-unit.sh BUILD_DIRECTORY CACHE_DIRECTORY LIST     from lint.sh
# One run of clang-tidy over the files of LIST, whose lines are: target's directory, file, key in the cache. Prints what
# is wrong with them; puts the keys into the cache where nothing is.
set -eu
build=$1
cache=$2
list=$3

# tidy LIST: clang-tidy's words, with the places in the unit turned into those in the files.
tidy() {
  read -r folder _ <"$1"
  unit=$folder/Unity/lint-${1##*/}.cpp
  mkdir -p "$folder/Unity"
  cut -d' ' -f2 "$1" | xargs cat >"$unit"
  code=0
  clang-tidy -p "$build" --quiet --checks=-readability-duplicate-include "$unit" >"$1.out" 2>"$1.err" || code=$?
  cut -d' ' -f2 "$1" | xargs wc -l | awk -v unit="$unit" '
    FNR == NR { if ($2 != "total") { file[++count] = $2; end[count] = end[count - 1] + $1 } next }
    index($0, unit ":") == 1 {
      rest = substr($0, length(unit) + 2)
      line = rest + 0
      for (i = 1; i < count && line > end[i]; ++i) { }
      sub(/^[0-9]+/, file[i] ":" line - end[i - 1], rest)
      print rest
      next
    }
    { print }' - "$1.out"
  rm -f "$unit"
  return $code
}

printed=$(tidy "$list") && code=0 || code=$?
if [ "$code" -ne 0 ] && [ "$(wc -l <"$list")" -gt 1 ] && grep -q clang-diagnostic-error "$list.out"; then
  # Perhaps two files only use the same name for something of their own: each by itself.
  split -l 1 -d "$list" "$list.alone"
  code=0
  printed=
  for one in "$list".alone??; do
    words=$(tidy "$one") || { code=1; printed="$printed$words
"; }
  done
fi
if [ "$code" -ne 0 ]; then
  printf '%s\n' "$printed"
  [ -s "$list.out" ] || cat "$list.err"
  exit 1
fi
cut -d' ' -f3 "$list" | while read -r key; do : >"$cache/$key"; done
