#!/bin/sh
# usage: try.sh [RELEASE…]     from ./dev package --try; wants root
# Builds the package for each Debian release in a folder of its own, with nothing but what ./dev installs there; then in
# another, with nothing but the package, installs it, walks it to an ID in practice, upgrades, downgrades, removes, purges.
# RELEASE: bookworm, trixie.
set -eu
cd "$(dirname "$0")/../.."
work=$PWD/build/packaging
mirror=${FLOWCONNECT_MIRROR:-http://deb.debian.org/debian}
CCACHE_DIR=$(ccache -k cache_dir)
export CCACHE_DIR
mkdir -p "$work" "$CCACHE_DIR"
. tests/packaging/chroots.sh
[ "$(id -u)" = 0 ] || { echo 'Folders with a Debian of their own need root.' >&2; exit 1; }
version=$(sed -n 's/^project(flow-connect VERSION \([^ ]*\) .*/\1/p' CMakeLists.txt)
older=0.0.9

say() { echo "$name: $*"; }

# build RELEASE: $work/debs/RELEASE/ has a package of this version and one of an older one.
build() {
  say 'building, a minute or ten…'
  fresh "$name" "$name-build"
  root=$work/$name-build
  mkdir "$root/src"
  git ls-files --cached --others --exclude-standard | tar -c --ignore-failed-read -T - 2>/dev/null | tar -C "$root/src" -x
  rm -rf "$work/debs/$name"
  mkdir -p "$work/debs/$name"
  as "$older" || complain "$root/src/build/dev.log"
  cp "$root"/src/build/package/*.deb "$work/debs/$name/"
  rm "$root"/src/build/package/*.deb
  as "$version" || complain "$root/src/build/dev.log"
  cp "$root"/src/build/package/*.deb "$work/debs/$name/"
  say "$(tail -n 1 "$work/$name-build.log")"
  inside "$name-build" apt-get -q -y install --no-install-recommends lintian appstream desktop-file-utils devscripts \
    >"$work/$name-check.log" 2>&1 || complain "$work/$name-check.log"
  inside "$name-build" sh -c 'cd /src && tests/packaging/check.sh build/package/*.deb' >"$work/$name-check.log" 2>&1 ||
    complain "$work/$name-check.log"
  sed "s/^/$name: /" "$work/$name-check.log"
  away "$name-build"
}

as() { # VERSION: builds the package as this version
  sed -i "s/^project(flow-connect VERSION [^ ]* /project(flow-connect VERSION $1 /" "$root/src/CMakeLists.txt"
  sed -i "0,/^## \[[0-9.]*\] - /s//## [$1] - /" "$root/src/CHANGELOG.md" # the newest
  inside "$name-build" sh -c 'cd /src && ./dev package' >"$work/$name-build.log" 2>&1
}

deb() { # VERSION: its file's name
  (cd "$work/debs/$name" && ls flow-connect_"$1"-*.deb)
}

apt() { inside "$name-try" apt-get -q -y "$@" >>"$log" 2>&1; }

walk() { # [--remember] OPTIONS-OF-THE-PROGRAM…
  flag=
  [ "$1" != --remember ] || { flag=--remember; shift; }
  # shellcheck disable=SC2086 # none or one
  tests/packaging/walk.sh "$root/home/analyst" $flag -- \
    tests/packaging/inside.sh "$name-try" runuser -u analyst -- /usr/local/bin/session.sh "$@"
}

kept() { # what must outlive every change of the package
  (cd "$root/home/analyst" && sha256sum .config/flowconnect/flow-connect.conf \
    .local/share/flowconnect/flow-connect/journal.jsonl .local/share/keyrings/*.keyring)
}

is_installed() { # VERSION
  inside "$name-try" dpkg-query -W -f '${db:Status-Status} ${Version}' flow-connect 2>/dev/null | grep -q "^installed $1-"
}

fail() { say "FAILED: $*" >&2; exit 1; }

try() {
  log=$work/$name-try.log
  : >"$log"
  fresh "$name" "$name-try"
  root=$work/$name-try
  echo 'APT::Install-Recommends "1";' >"$root/etc/apt/apt.conf.d/50recommends"
  cp "$work/debs/$name"/*.deb "$root/"
  cp tests/packaging/session.sh "$root/usr/local/bin/"
  inside "$name-try" useradd --create-home --shell /bin/sh analyst
  apt update || complain "$log"
  apt install "/$(deb "$older")" || complain "$log"
  say "installed: $(inside "$name-try" dpkg-query -W flow-connect | tr '\t' ' ')"
  say "--version: $(inside "$name-try" su analyst -c 'flow-connect --version')"
  way=$(walk --remember --practice --language en)
  say "practice: $way"
  kept >"$work/kept-before"
  say "kept: $(wc -l <"$work/kept-before") files: settings, journal, keyring"

  apt install "/$(deb "$version")" || complain "$log"
  is_installed "$version" || fail "no upgrade to $version"
  kept | cmp - "$work/kept-before" || fail 'the upgrade changed what the user has'
  say "upgraded: $(inside "$name-try" su analyst -c 'flow-connect --version'), settings, journal and keyring as they were"
  way=$(walk --language en)
  say "practice: $way"
  kept >"$work/kept-before"
  for page in man1 zh_TW/man1; do
    say "man page: $(man -E UTF-8 -l "$root/usr/share/man/$page/flow-connect.1.gz" 2>/dev/null | sed -n '4s/  */ /gp')"
  done

  ! apt install "/$(deb "$older")" || fail 'a downgrade without a word'
  say "downgrade: apt says '$(grep '^E: ' "$log" | tail -n 1)'"
  say "downgrade: dpkg says '$(inside "$name-try" dpkg -i "/$(deb "$older")" 2>&1 | grep -i downgrad | head -n 1)'"
  is_installed "$older" || fail 'dpkg -i did not downgrade'
  apt install "/$(deb "$version")" || complain "$log"

  apt remove flow-connect || complain "$log"
  [ ! -e "$root/usr/bin/flow-connect" ] || fail 'removed, and still there'
  apt install "/$(deb "$version")" || complain "$log" # apt purges what is there only
  apt purge flow-connect || complain "$log"
  left=$(find "$root/usr" "$root/etc" "$root/var/lib/dpkg/info" "$root/opt" -name '*flow*connect*')
  [ -z "$left" ] || fail "left behind: $left"
  kept | cmp - "$work/kept-before" || fail 'purging changed what the user has'
  say 'removed and purged: nothing left but what the user has'
  away "$name-try"
}

[ $# -gt 0 ] || set -- bookworm trixie
for name; do
  build
  try
done
echo "The packages are in build/packaging/debs."
