#!/bin/sh
# usage: second-start.sh FLOW-CONNECT
# A second start ends, since it has brought the first window to the front; it opens one of its own where it is told to,
# has other options or settings, or where the first hangs. The limits are there against hangs only.
set -u
program=$1
home=$(mktemp -d)
export HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run"
export QT_QPA_PLATFORM=offscreen FLOWCONNECT_SAY_SHOWN=1
DBUS_SESSION_BUS_ADDRESS="unix:path=$home/nothing"
export DBUS_SESSION_BUS_ADDRESS
mkdir -m 700 "$home/run"
failed=0
started=
trap 'kill -CONT $started 2>/dev/null; kill $started 2>/dev/null; rm -rf "$home"' EXIT

first() { # PIPE [OPTIONS…]: a start that stays; says whether there is a window
  pipe=$home/$1
  shift
  mkfifo "$pipe"
  "$program" "$@" >"$pipe" 2>/dev/null &
  last=$!
  started="$started $last"
  read -r line <"$pipe"
  [ "$line" = shown ]
}
check() { # NAME WANTED GOT
  if [ "$2" = "$3" ]; then echo "ok: $1"; else echo "FAILED: $1: wanted $2, got $3"; failed=1; fi
}
second() { # [OPTIONS…]: ended (it has shown the first window) or shown
  out=$(timeout 60 "$program" "$@" 2>/dev/null | head -n 1)
  echo "${out:-ended}"
}
opens() { # NAME [OPTIONS…]
  name=$1
  shift
  if first "pipe-$name" "$@"; then check "$name" shown shown; else check "$name" shown nothing; fi
}
if first one; then check "first start" shown shown; else check "first start" shown nothing; fi
window=$last
check "second start" ended "$(second)"
opens new-window --new-window
opens other-options --language zh_TW
XDG_CONFIG_HOME="$home/other" opens other-settings
kill -STOP "$window"
began=$(date +%s%N)
opens first-hangs
echo "window after $((($(date +%s%N) - began) / 1000000)) ms while the first hangs"
kill -KILL "$window"
opens first-died
check "start after that" ended "$(second)"
exit $failed
