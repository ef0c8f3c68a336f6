#!/bin/sh
# usage: lint.sh [--changed]     from ./dev lint and ./dev check; wants a configured build/release with its ui_*.h
# clang-format over all sources, clang-tidy over src/. --changed: only what differs from the main branch.
#
# A clang-tidy run of one file takes seconds, nearly all of them for Qt's headers. So up to 16 files of a layer go
# into one unit: their text, one after the other, since clang's analyzer leaves out what is included. What passed is
# remembered; the key is the content of the file, of all our headers below it, of .clang-tidy, this script and the
# flags, and the versions of clang-tidy and Qt.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
cd "$root"
build=$root/build/release
cache=${XDG_CACHE_HOME:-$HOME/.cache}/flow-connect/lint
work=$root/build/lint
most=16
jobs=$(nproc)
mkdir -p "$cache"
rm -rf "$work"
mkdir -p "$work/keys"

changed_files() { # what differs from where this branch left the main branch, files without a commit included
  main=$(git rev-parse -q --verify origin/main || git rev-parse -q --verify main || echo HEAD)
  git diff --name-only "$(git merge-base HEAD "$main")"
  git ls-files --others --exclude-standard
}

if [ "${1:-}" = --changed ]; then
  changed_files | sort -u >"$work/changed"
  grep -E '\.(cpp|h)$' "$work/changed" | while read -r file; do [ ! -e "$file" ] || echo "$file"; done >"$work/format"
else
  find src tests -name '*.cpp' -o -name '*.h' | sort >"$work/format"
fi
if ! xargs -r -P "$jobs" -n 40 clang-format --dry-run -Werror <"$work/format"; then
  echo './dev format mends this.'
  exit 1
fi

# Not clang-tidy's readability-duplicate-include: files that share a unit share headers.
# shellcheck disable=SC2016,SC2038 # awk; no spaces in our names
duplicates=$(find src tests -name '*.cpp' -o -name '*.h' | xargs awk '
  FNR == 1 { split("", seen) }
  /^#(if|el)/ { split("", seen) }
  /^#include/ { if ($2 in seen) print FILENAME ":" FNR ": " $2 " is included twice"; seen[$2] = 1 }')
if [ -n "$duplicates" ]; then
  echo "$duplicates"
  exit 1
fi

# For each .cpp of src/ one line: the file, then all it is made of, itself first. ui_NAME.h stands for ui/…/NAME.ui.
find src ui -name '*.cpp' -o -name '*.h' -o -name '*.ui' | sort | xargs sha256sum >"$work/sums"
grep -rHE --include='*.cpp' --include='*.h' '^[[:space:]]*#[[:space:]]*include[[:space:]]*"' src |
  awk -v sums="$work/sums" '
    function visit(file,    parts, n, i) {
      if (file in seen) return
      seen[file] = 1
      closure = closure " " file
      n = split(includes[file], parts, " ")
      for (i = 1; i <= n; ++i) visit(parts[i])
    }
    BEGIN {
      while ((getline line < sums) > 0) {
        file = substr(line, 67)
        if (file ~ /\.cpp$/) sources[++count] = file
        if (file ~ /\.ui$/) { form = file; sub(/.*\//, "", form); sub(/ui$/, "h", form); forms["ui_" form] = file }
      }
    }
    {
      file = $0; sub(/:.*/, "", file)
      what = $0; sub(/^[^"]*"/, "", what); sub(/".*/, "", what)
      includes[file] = includes[file] " " (what in forms ? forms[what] : "src/" what)
    }
    END {
      for (i = 1; i <= count; ++i) { split("", seen); closure = ""; visit(sources[i]); print substr(closure, 2) }
    }' >"$work/closures"

salt=$({
  clang-tidy --version
  cat .clang-tidy CMakeLists.txt CMakePresets.json src/ReleaseFlags.cmake "$0"
  cat "$(sed -n 's/^Qt6Core_DIR:PATH=//p' "$build/CMakeCache.txt")"/Qt6CoreConfigVersion*.cmake
} | sha256sum)
awk -v sums="$work/sums" -v salt="$salt" -v keys="$work/keys" '
  BEGIN { while ((getline line < sums) > 0) sum[substr(line, 67)] = substr(line, 1, 64) }
  {
    name = $1; gsub("/", ":", name)
    text = salt
    for (i = 1; i <= NF; ++i) text = text "\n" $i " " sum[$i]
    print text > (keys "/" name)
    close(keys "/" name)
  }' "$work/closures"
(cd "$work/keys" && sha256sum -- *) | while read -r key name; do
  if [ -e "$cache/$key" ]; then
    touch "$cache/$key"
  else
    echo "$(printf '%s' "$name" | tr : /) $key"
  fi
done >"$work/due" # FILE KEY

if [ "${1:-}" = --changed ]; then
  awk -v changed="$work/changed" '
    BEGIN { while ((getline line < changed) > 0) is[line] = 1 }
    { for (i = 1; i <= NF; ++i) if ($i in is) { print ($1 in is ? "itself" : "below"), $1; break } }
  ' "$work/closures" >"$work/touched"
  awk -v due="$work/due" '
    BEGIN { while ((getline line < due) > 0) { split(line, part, " "); key[part[1]] = part[2] } }
    $2 in key { print $1, $2, key[$2] }' "$work/touched" | sort -r >"$work/candidates" # those that changed themselves
  head -n "$most" "$work/candidates" | grep -v '^itself' >"$work/includers" || true
  grep '^itself' "$work/candidates" | cat - "$work/includers" | cut -d' ' -f2- >"$work/due"
  left=$(($(wc -l <"$work/candidates") - $(wc -l <"$work/due")))
  [ "$left" -eq 0 ] || echo "clang-tidy: $left more files include what changed: ./dev lint looks at them, too."
fi

# Units beside those that CMake makes: clang-tidy takes the flags of the nearest file that it knows.
mkdir -p "$work/units"
while read -r file key; do
  layer=${file#src/}
  case $layer in
  plugins/*/*)
    room=${layer#plugins/} room=${room%%/*} layer=plugins_$room
    folder=$build/src/plugins/$room/CMakeFiles/flowconnect_$layer.dir
    ;;
  */*) layer=${layer%%/*} folder=$build/src/${layer%%/*}/CMakeFiles/flowconnect_${layer%%/*}.dir ;;
  *) layer=main folder=$build/src/CMakeFiles/flow-connect.dir ;;
  esac
  echo "$folder $file $key" >>"$work/units/$layer"
done <"$work/due"
for layer in "$work"/units/*; do
  [ ! -e "$layer" ] || split -l "$most" -d "$layer" "$layer."
  rm -f "$layer"
done
echo "clang-tidy looks at $(wc -l <"$work/due") of $(wc -l <"$work/closures") files of src/ (not those that passed as they are)."

failed=0
# The longest first.
wc -l "$work"/units/* 2>/dev/null | grep -v ' total$' | sort -rn | sed 's/^ *[0-9]* //' |
  xargs -r -P "$jobs" -n 1 tests/style/lint-unit.sh "$build" "$cache" || failed=1
find "$cache" -type f -mtime +60 -delete
exit $failed
