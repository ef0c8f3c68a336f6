#!/bin/sh
# usage: starts-with-options.sh FLOW-CONNECT
# The program itself takes its options, also the one that Qt would take for its own.
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_RUNTIME_DIR="$home" QT_QPA_PLATFORM=offscreen
DBUS_SESSION_BUS_ADDRESS="unix:path=$home/nothing"
export DBUS_SESSION_BUS_ADDRESS
failed=0
for options in '--platform http://127.0.0.1:1' '--platform=http://127.0.0.1:1 --ims=http://127.0.0.1:1' \
  '--language zh_TW --practice --platform https://platform.example' '-platform offscreen --ims http://localhost:1'; do
  code=0
  # shellcheck disable=SC2086 # the options are several words
  timeout 2 "$1" $options >"$home/out" 2>&1 || code=$?
  # 124: it was still running when its time was over
  if [ "$code" -ne 124 ]; then echo "FAILED: $options: exit code $code"; cat "$home/out"; failed=1; fi
done
code=0
timeout 5 "$1" --platform http://db.example.com >"$home/out" 2>&1 || code=$?
[ "$code" -eq 2 ] || { echo "FAILED: clear text to another computer: exit code $code"; failed=1; }
exit $failed
