#!/bin/sh
# usage: check.sh DEB
# What Debian's and freedesktop.org's own tools say of the package. Says a line for each; fails if one has a complaint.
set -eu
deb=$(realpath "$1")
unpacked=$(mktemp -d)
trap 'rm -rf "$unpacked"' EXIT
dpkg-deb -x "$deb" "$unpacked"

lintian --allow-root --fail-on error,warning "$deb"
echo "lintian $(dpkg-query -W -f '${Version}' lintian): no errors, no warnings"

# The project has no public address, so the tag for it is left out; newer versions miss it.
override=
[ "$(dpkg --compare-versions "$(dpkg-query -W -f '${Version}' appstream)" ge 1 && echo new)" != new ] ||
  override=--override=url-homepage-missing=info
for file in "$unpacked"/usr/share/metainfo/*.xml; do
  # shellcheck disable=SC2086 # none or one
  appstreamcli validate --no-net $override "$file"
done
echo "appstreamcli $(dpkg-query -W -f '${Version}' appstream): valid"

desktop-file-validate "$unpacked"/usr/share/applications/*.desktop
echo 'desktop-file-validate: valid'

# What the compiler's and the C library's own start files don't have the linker can't mark the program with.
mark=
if [ "$(dpkg --print-architecture)" != amd64 ] || ! readelf -n "$(gcc -print-file-name=Scrt1.o)" | grep -q IBT; then
  mark=--nocfprotection
fi
! hardening-check --help | grep -q -- --nobranchprotection || mark="$mark --nobranchprotection" # ARM's, in newer versions
find "$unpacked" -type f | while read -r file; do
  if head -c 4 "$file" | grep -q ELF; then
    # --nofortify: no call with a buffer whose size the compiler knows and that it can't see to be right is there, so
    # no function is replaced, and the tool takes that for a missing flag.
    # shellcheck disable=SC2086 # words
    hardening-check --verbose --nofortify $mark "$file"
    readelf -n "$file" | grep -q IBT || echo "IBT mark: none; endbr64: $(objdump -d "$file" | grep -c endbr64)"
  fi
done
