#!/bin/sh
# usage: session.sh OPTIONS… DISPLAY
# Starts flow-connect with OPTIONS in a session as a desktop has it: a bus, and a keyring that is unlocked.
set -eu
if [ -z "${DBUS_SESSION_BUS_ADDRESS:-}" ]; then
  HOME=/home/$(id -un)
  XDG_RUNTIME_DIR=/tmp/runtime
  export HOME XDG_RUNTIME_DIR
  mkdir -p "$XDG_RUNTIME_DIR"
  chmod 700 "$XDG_RUNTIME_DIR"
  exec dbus-run-session -- "$0" "$@"
fi
printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null
left=$#
for last; do
  shift
  left=$((left - 1))
  [ "$left" -eq 0 ] || set -- "$@" "$last"
done
DISPLAY=$last exec flow-connect "$@"
