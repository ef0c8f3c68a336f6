#!/bin/sh
# usage: with-keyring.sh PROGRAM [ARGUMENTS…]
# Runs PROGRAM in a session of its own, with an unlocked gnome-keyring that is forgotten afterwards.
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run"
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_RUNTIME_DIR="$home/run"
export XDG_CURRENT_DESKTOP=GNOME
# Not exec: the trap has to run.
dbus-run-session -- sh -c '
  printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
  "$@"' sh "$@"
