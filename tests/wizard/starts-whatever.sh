#!/bin/sh
# usage: starts-whatever.sh FLOW-CONNECT
# Whatever lies where the settings are, there is a window: prints the milliseconds until then. The limit of each start
# (30 s) is there against hangs only. FLOWCONNECT_SAY_SHOWN=1 lets the program print a line once its window is shown.
set -u
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 FLOWCONNECT_SAY_SHOWN=1
DBUS_SESSION_BUS_ADDRESS="unix:path=$home/nothing"
export DBUS_SESSION_BUS_ADDRESS
mkdir -m 700 "$home/run"
folder="$home/config/flowconnect"
conf="$folder/flow-connect.conf"
failed=0

start() { # NAME [OPTIONS…]: starts the program, waits for its window, ends it
  name=$1
  shift
  mkfifo "$home/out.$name"
  began=$(date +%s%N)
  timeout 30 "$program" "$@" >"$home/out.$name" 2>"$home/err.$name" &
  started=$!
  line=
  read -r line <"$home/out.$name"
  took=$((($(date +%s%N) - began) / 1000000))
  kill "$started" 2>/dev/null
  wait "$started" 2>/dev/null
  if [ "$line" = shown ]; then
    printf '%-24s %6d ms\n' "$name" "$took"
  else
    echo "FAILED: $name: no window"; cat "$home/err.$name"; failed=1
  fi
}
fresh() { rm -rf "$home/config"; mkdir -p "$folder"; }

program=$1
fresh; start nothing
fresh; : >"$conf.lock"; start empty-lock
fresh; printf '4711\nflow-connect\nelsewhere.example\n' >"$conf.lock"; start foreign-lock
fresh; mkdir "$conf.lock"; start folder-as-lock
fresh; mkfifo "$conf"; start pipe-as-settings
fresh; mkdir "$conf"; start folder-as-settings
fresh; mkfifo "$home/ca.pem"; printf '[network]\ncaFile=%s\n' "$home/ca.pem" >"$conf"; start pipe-as-ca-file
fresh; printf '[draft]\nserver=db.example.com\n' >"$conf"; truncate -s 1G "$conf"; start huge-settings
fresh; { echo '[profiles]'; seq 100000 | sed 's/.*/&\\name=P&/'; } >"$conf"; start many-profiles
journal="$home/data/flowconnect/flow-connect/journal.jsonl"
mkdir -p "${journal%/*}"
seq 100000 | sed 's/.*/{"record":"intent","version":1,"attempt":"a&","name":"shop &","at":"2026-11-01T12:00:00.000Z"}\
{"record":"result","version":1,"attempt":"a&","outcome":"refused"}/' >"$journal"
fresh; start long-journal
truncate -s 1G "$journal"; fresh; start huge-journal
rm "$journal"; mkfifo "$journal"; fresh; start pipe-as-journal
rm "$journal"
fresh; code=0; timeout 30 "$program" --ca-file "$home/ca.pem" 2>"$home/err" || code=$?
[ "$code" -eq 2 ] && grep -q "isn't a regular file" "$home/err" || { echo "FAILED: --ca-file with a pipe: $code"; failed=1; }
exit $failed
