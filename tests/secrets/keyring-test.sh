#!/bin/sh
# usage: keyring-test.sh KEYRING-PROBE FAKE-PROMPTER
# A real gnome-keyring: unlocked, locked, with its prompt left open or dismissed, killed; a bus without one, and no
# bus: what does the program say?
set -eu
probe=$1
prompter=$2
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
export probe prompter secret

# A bus that can start nothing: no keychain on this computer.
cat >"$home/bus.conf" <<CONF
<busconfig><type>session</type><listen>unix:tmpdir=$home/run</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
CONF

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
expect 'delete' 'absent removed' "$(echo "$unlocked" | sed -n 4p)"
expect 'delete what is gone' 'absent ' "$(echo "$unlocked" | sed -n 5p)"
expect 'read what is gone' 'absent ' "$(echo "$unlocked" | sed -n 6p)"
expect 'write again' 'kept ' "$(echo "$unlocked" | sed -n 7p)"

locked=$(dbus-run-session -- sh -c '
  gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1
  "$probe" read stays
  printf %s "$secret" | "$probe" keep other
  "$probe" forget stays' 2>/dev/null)
expect 'locked: delete' 'locked ' "$(echo "$locked" | sed -n 3p)"
expect 'locked: read' 'locked ' "$(echo "$locked" | sed -n 1p)"
expect 'locked: write' 'locked ' "$(echo "$locked" | sed -n 2p)"

# $1: what the prompt does
prompted='gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1
  "$prompter" $mode >"$HOME/prompter" & pid=$!
  until grep -q ready "$HOME/prompter"; do kill -0 $pid || exit 1; done
  printf %s "$secret" | "$probe" keep other
  "$probe" read stays
  kill $pid'
ignored=$(mode=ignore dbus-run-session -- sh -c "$prompted" 2>/dev/null)
expect 'prompt left open: write' 'no-answer ' "$(echo "$ignored" | sed -n 1p)"
expect 'prompt left open: the call after it' 'no-answer ' "$(echo "$ignored" | sed -n 2p)"
dismissed=$(mode=dismiss dbus-run-session -- sh -c "$prompted" 2>/dev/null)
expect 'prompt dismissed: write' 'locked ' "$(echo "$dismissed" | sed -n 1p)"
expect 'prompt dismissed: read' 'locked ' "$(echo "$dismissed" | sed -n 2p)"

# Started and killed by hand, with nothing that would start it again.
killed=$(dbus-run-session --config-file="$home/bus.conf" -- sh -c '
  gnome-keyring-daemon --start --foreground --components=secrets >/dev/null 2>&1 & pid=$!
  until dbus-send --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q true; do kill -0 $pid; done
  kill -9 $pid
  "$probe" read stays' 2>/dev/null)
expect 'killed' 'unavailable ' "$killed"

none=$(dbus-run-session --config-file="$home/bus.conf" -- sh -c 'printf %s "$secret" | "$probe" keep shop' 2>/dev/null)
expect 'no keychain service' 'unavailable ' "$none"
expect 'no bus' 'unavailable ' "$(printf %s "$secret" |
  DBUS_SESSION_BUS_ADDRESS="unix:path=$home/nothing" "$probe" keep shop 2>/dev/null)"
if grep -rqF "$secret" "$home"; then echo 'FAILED: the secret is in a file'; failed=1; fi
exit $failed
