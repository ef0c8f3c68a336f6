#!/bin/sh
# usage: keychain-states.sh KEYCHAIN-JOB FAKE-PROMPTER
# The whole job over real keychains in every state: what do the pages say, and is it finished?
set -eu
job=$1
prompter=$2
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config" XDG_RUNTIME_DIR="$home/run"
export XDG_CURRENT_DESKTOP=GNOME LC_ALL=C.UTF-8 job prompter
mkdir -m 700 "$home/run" "$home/data" "$home/config"
failed=0
cat >"$home/bus.conf" <<CONF
<busconfig><type>session</type><listen>unix:tmpdir=$home/run</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>
CONF

check() { # state, what the run printed, line…: what must be among it
  state=$1
  printed=$2
  shift 2
  printf '%s\n' "$printed" | sed "s/^/$state | /"
  if printf '%s\n' "$printed" | grep -qE "$secrets"; then echo "FAILED: $state: a secret is printed"; failed=1; fi
  for line in "$@" 'created: the-id'; do
    printf '%s\n' "$printed" | grep -qxF "$line" || { echo "FAILED: $state: no line '$line'"; failed=1; }
  done
}
secrets='p8e-nobody-may-see-3391|pa-Word-5518|pr0xy-Word-2047'
session='For this session only.'

check unlocked "$(dbus-run-session -- sh -c '
  printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
  "$job"' 2>&1)" 'sign-in: Saved in the system keychain.' 'password: Saved in the system keychain.'
check 'second start' "$(dbus-run-session -- sh -c '
  printf pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
  "$job"' 2>&1)" 'line: prod · ACME1234…@AdobeOrg' 'sign-in: Saved in the system keychain.'
locked='The system keychain is locked. Unlock it, then try again.'
check locked "$(dbus-run-session -- sh -c '
  gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1
  "$job"' 2>&1)" "line: Not signed in. $locked You can type it instead." \
  "sign-in: $session $locked" "password: $session $locked"
check 'prompt left open' "$(dbus-run-session -- sh -c '
  gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1
  "$prompter" ignore >"$HOME/prompter" & pid=$!
  until grep -q ready "$HOME/prompter"; do kill -0 $pid || exit 1; done
  "$job"
  kill $pid' 2>&1)" "sign-in: $session The system keychain has not answered yet. Look for its window."
gone='This computer has no system keychain running.'
check 'killed midway' "$(dbus-run-session --config-file="$home/bus.conf" -- sh -c '
  printf pw | gnome-keyring-daemon --unlock --foreground --components=secrets >/dev/null 2>&1 & pid=$!
  until dbus-send --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets | grep -q true; do kill -0 $pid; done >/dev/null
  "$job" $(pgrep -f -n "gnome-keyring-daemon --unlock --foreground")' 2>&1)" \
  'sign-in: Saved in the system keychain.' "password: $session $gone"
check 'no keychain service' "$(dbus-run-session --config-file="$home/bus.conf" -- sh -c '"$job"' 2>&1)" \
  "line: Not signed in. $gone You can type it instead." "sign-in: $session $gone" "password: $session $gone"
check 'no bus' "$(DBUS_SESSION_BUS_ADDRESS="unix:path=$home/nothing" "$job" 2>&1)" \
  "sign-in: $session $gone" "password: $session $gone"
if grep -rqE "$secrets" "$home"; then echo 'FAILED: a secret is in a file'; failed=1; fi
exit $failed
