#!/bin/sh
# usage: mapped-at-start.sh FLOW-CONNECT
# A start of the program maps neither its plugins nor the libraries that only these need; practice does. The time limit
# is there against hangs only.
set -u
program=$1
only_in_plugins='flow-connect-practice|flow-connect-check|libpq\.|HttpServer|WebSockets'
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 FLOWCONNECT_SAY_SHOWN=1
DBUS_SESSION_BUS_ADDRESS="unix:path=$home/nothing"
export DBUS_SESSION_BUS_ADDRESS
mkdir -m 700 "$home/run"
failed=0
fail() { echo "FAILED: $*"; failed=1; }

mapped() { # the libraries of the process that was started
  sed -n 's|.* \(/.*\.so[.0-9]*\)$|\1|p' "/proc/$started/maps" | sort -u
}
start() { # [OPTIONS…]: until the window is shown
  rm -f "$home/out"
  mkfifo "$home/out"
  "$program" "$@" >"$home/out" 2>"$home/err" &
  started=$!
  line=
  read -r line <"$home/out"
  [ "$line" = shown ] || { fail "no window with: $*"; cat "$home/err"; }
}
end() { kill "$started" 2>/dev/null; wait "$started" 2>/dev/null; }

needed=$(readelf -d "$program" | sed -n 's/.*(NEEDED).*\[\(.*\)\]/\1/p')
[ -n "$needed" ] || fail 'no list of needed libraries'
if echo "$needed" | grep -E "$only_in_plugins"; then fail 'the program needs these'; fi

mkdir -p "$home/config/flowconnect"
printf '[draft]\npractice=false\n' >"$home/config/flowconnect/flow-connect.conf"
start
mapped >"$home/maps"
echo "libraries at a start: $(wc -l <"$home/maps")"
if grep -E "$only_in_plugins" "$home/maps"; then fail 'mapped at a start'; fi
grep -q Qt6Network "$home/maps" || fail 'the list of what is mapped has nothing'
end

start --practice
tries=0
until mapped | grep -q flow-connect-practice && mapped | grep -q HttpServer; do
  tries=$((tries + 1))
  [ "$tries" -lt 600 ] || { fail 'practice has not loaded its plugin'; break; }
  sleep 0.1
done
mapped | grep -q flow-connect-check && fail 'practice has loaded the plugin of the check'
echo "libraries in practice: $(mapped | wc -l)"
end
exit $failed
