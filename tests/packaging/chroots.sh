# shellcheck shell=sh disable=SC2154 # work, mirror: see below
# Read by try.sh: Debian releases in folders of their own. $work is where they are, $mirror
# where Debian is.

# fresh RELEASE NAME: the folder $work/NAME holds a minimal Debian RELEASE afterwards. What debootstrap made is kept for
# the next time, in $work/RELEASE.tar.
fresh() {
  away "$2"
  if [ ! -e "$work/$1.tar" ]; then
    rm -rf "$work/$1.made"
    debootstrap --variant=minbase "$1" "$work/$1.made" "$mirror" >"$work/$1.log" 2>&1 || complain "$work/$1.log"
    tar -C "$work/$1.made" --one-file-system -cf "$work/$1.tar.part" .
    rm -rf "$work/$1.made"
    mv "$work/$1.tar.part" "$work/$1.tar"
  fi
  mkdir "$work/$2"
  tar -C "$work/$2" -xf "$work/$1.tar"
  cp /etc/resolv.conf "$work/$2/etc/resolv.conf"
  printf '#!/bin/sh\nexit 101\n' >"$work/$2/usr/sbin/policy-rc.d" # no services
  chmod +x "$work/$2/usr/sbin/policy-rc.d"
}

# inside NAME COMMAND…: runs it there, as root, in namespaces of its own: what it leaves running ends with it, and what is
# mounted for it is gone then.
inside() {
  root=$work/$1
  shift
  mkdir -p "$root/ccache" "$root/tmp/.X11-unix"
  # shellcheck disable=SC2016 # the inner shell's
  ${run:-} unshare --mount --pid --fork --kill-child sh -euc '
    root=$1
    shift
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount --bind "$CCACHE_DIR" "$root/ccache"
    [ ! -d /tmp/.X11-unix ] || mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    exec chroot "$root" /usr/bin/env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root \
      LANG=C.UTF-8 LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive CCACHE_DIR=/ccache "$@"' sh "$root" "$@"
}

# away NAME: deletes that folder.
away() {
  rm -rf --one-file-system "${work:?}/$1"
}

complain() { # LOG
  echo "That failed. The end of $1:" >&2
  tail -n 25 "$1" >&2
  exit 1
}
