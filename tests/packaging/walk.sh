#!/bin/sh
# usage: walk.sh HOME [--remember] -- COMMAND…
# Starts COMMAND, a program in practice, on a display of its own and walks it to the ID by keys alone, as a person would.
# HOME is where its journal is. Says the ID and the ETag that it put onto the clipboard, after comparing them with the
# journal. --remember: has the password kept in the keychain on the way.
set -eu
home=$1
shift
remember=
if [ "$1" = --remember ]; then
  remember=yes
  shift
fi
shift
journal=$home/.local/share/flowconnect/flow-connect/journal.jsonl
seconds=120 # against hangs only
scratch=$(mktemp -d)
end() {
  # shellcheck disable=SC2046 # words
  kill $(cat "$scratch"/*.pid 2>/dev/null) 2>/dev/null || true
  rm -rf "$scratch"
}
trap end EXIT

failed() { # WHAT
  echo "The walk failed: $1. The window is '$(title)'." >&2
  tail -n 5 "$scratch/program" >&2
  exit 1
}

until_true() { # WHAT COMMAND…: again and again, as long as it fails
  what=$1
  shift
  last=$(($(date +%s) + seconds))
  until "$@"; do
    [ "$(date +%s)" -lt "$last" ] || failed "$what"
    sleep 0.3
  done
}

window() { xdotool search --onlyvisible --name 'Flow Connect' 2>/dev/null | tail -n 1; }
title() { xdotool getwindowname "$(window)" 2>/dev/null || true; }
on_step() { title | grep -q "step $1 of 5"; }
press() { xdotool windowfocus "$(window)" key --clearmodifiers "$1" 2>/dev/null; }
step() { # NUMBER KEY: presses the key, since Next may be grey for a moment once more after a while
  press "$2" || return 1
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    sleep 0.5
    ! on_step "$1" || return 0
  done
  return 1
}
clipboard() { timeout 2 xclip -selection clipboard -o 2>/dev/null || true; }
copies() { # KEY PATTERN: presses it; the clipboard has what the pattern says
  press "$1"
  clipboard | grep -qE "$2"
}
next_copies() { # PATTERN: so does what one of the next three controls copies
  for _ in 1 2 3; do
    press Tab
    for _ in 1 2 3 4 5 6; do
      ! copies Return "$1" || return 0
      sleep 0.3
    done
  done
  return 1
}
is_gone() { ! kill -0 "$program" 2>/dev/null; }
ids() { # of the journal, in order
  [ ! -e "$journal" ] || sed -n 's/.*"id":"\([^"]*\)".*/\1/p' "$journal"
}

Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp -ac 3>"$scratch/display" >"$scratch/xvfb" 2>&1 &
echo $! >"$scratch/xvfb.pid"
until_true 'no display' test -s "$scratch/display"
DISPLAY=:$(cat "$scratch/display")
export DISPLAY

code=0
"$@" "$DISPLAY" >"$scratch/program" 2>&1 &
program=$!
echo "$program" >"$scratch/program.pid"
until_true 'no window' on_step 1
until_true 'page 2' step 2 alt+n
until_true 'page 3' step 3 alt+n
[ -z "$remember" ] || press alt+r
until_true 'page 4' step 4 alt+n
press alt+c
until_true 'the last page' on_step 5
id_form='^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$'
until_true 'no ID on the clipboard' copies Return "$id_form"
id=$(clipboard)
ids | grep -qx "$id" || failed "the journal does not know $id"
next_copies '^"[^"]+"$' || failed 'no ETag on the clipboard'
etag=$(clipboard)
press alt+f # Finish
until_true 'it does not end' is_gone
wait "$program" || code=$?
[ "$code" -eq 0 ] || failed "it ended with $code"
echo "ID $id, ETag $etag"
