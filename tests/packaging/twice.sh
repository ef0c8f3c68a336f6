#!/bin/sh
# usage: twice.sh DEB     from ./dev package --twice
# Builds the package once more, in another folder, without ccache, and at a later time: it has to be DEB, byte for byte.
set -eu
cd "$(dirname "$0")/../.."
deb=$(realpath "$1")
elsewhere=$(mktemp -d)
trap 'rm -rf "$elsewhere"' EXIT
git ls-files --cached --others --exclude-standard | tar -c --ignore-failed-read -T - 2>/dev/null |
  tar -C "$elsewhere" -x --touch
cd "$elsewhere"
CCACHE_DISABLE=1
export CCACHE_DISABLE
unset CCACHE_BASEDIR SOURCE_DATE_EPOCH
cmake --preset package
cmake --build --preset package
cpack --preset package
sha256sum "$deb" build/package/*.deb
cmp "$deb" build/package/*.deb
