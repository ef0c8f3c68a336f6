#!/bin/sh
# usage: keyring-test.sh KEYRING-PROBE
# A real gnome-keyring, unlocked and locked, a bus without one, and no bus: what does the program say?
set -eu
probe=$1
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_RUNTIME_DIR="$home/run"
export XDG_CURRENT_DESKTOP=GNOME
mkdir -m 700 "$home/run" "$home/data" "$home/config"
secret="sécret密😀'\"\\"
hex=$(printf %s "$secret" | od -An -tx1 | tr -d ' \n')
failed=0
expect() { # what, expected, got
  if [ "$2" = "$3" ]; then echo "ok: $1: $3"; else echo "FAILED: $1: expected '$2', got '$3'"; failed=1; fi
}
export probe secret

unlocked=$(dbus-run-session -- sh -c '
  printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
  printf %s "$secret" | "$probe" keep shop
  "$probe" read shop
  secret-tool search --all server org.flowconnect.FlowConnect >/dev/null 2>"$HOME/seen" || true
  secret-tool search --all server org.flowconnect.FlowConnect 2>&1 | grep -c "org.flowconnect.FlowConnect/shop"
  "$probe" forget shop
  "$probe" forget shop
  "$probe" read shop
  printf %s "$secret" | "$probe" keep stays' 2>/dev/null)
expect 'write, read back' 'kept ' "$(echo "$unlocked" | sed -n 1p)"
expect 'read' "kept $hex" "$(echo "$unlocked" | sed -n 2p)"
[ "$(echo "$unlocked" | sed -n 3p)" -ge 1 ] || { echo 'FAILED: secret-tool does not see the entry'; failed=1; }
expect 'delete' 'absent ' "$(echo "$unlocked" | sed -n 4p)"
expect 'delete what is gone' 'absent ' "$(echo "$unlocked" | sed -n 5p)"
expect 'read what is gone' 'absent ' "$(echo "$unlocked" | sed -n 6p)"
expect 'write again' 'kept ' "$(echo "$unlocked" | sed -n 7p)"

locked=$(dbus-run-session -- sh -c '
  gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1
  "$probe" read stays
  printf %s "$secret" | "$probe" keep other' 2>/dev/null)
expect 'locked: read' 'locked ' "$(echo "$locked" | sed -n 1p)"
expect 'locked: write' 'locked ' "$(echo "$locked" | sed -n 2p)"

# A bus that can start nothing: no keychain on this computer.
cat >"$home/bus.conf" <<CONF
<busconfig><type>session</type><listen>unix:tmpdir=$home/run</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
CONF
none=$(dbus-run-session --config-file="$home/bus.conf" -- sh -c 'printf %s "$secret" | "$probe" keep shop' 2>/dev/null)
expect 'no keychain service' 'unavailable ' "$none"
expect 'no bus' 'unavailable ' "$(printf %s "$secret" |
  DBUS_SESSION_BUS_ADDRESS="unix:path=$home/nothing" "$probe" keep shop 2>/dev/null)"
if grep -rqF "$secret" "$home"; then echo 'FAILED: the secret is in a file'; failed=1; fi
exit $failed
