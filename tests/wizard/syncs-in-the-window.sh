#!/bin/sh
# usage: syncs-in-the-window.sh JOURNEY-JOB SYNC-COUNTER
# From the start to the end of a whole journey the thread of the windows never waits for a disk; other threads do, or
# nothing would have been saved. The counter itself is tried first.
set -eu
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
export HOME="$home" XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" XDG_RUNTIME_DIR="$home/run"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 SYNC_COUNT_FILE="$home/counts"
mkdir -m 700 "$home/run"

LD_PRELOAD="$2" sync -d "$home" # calls fdatasync in its only thread
read -r first others <"$home/counts"
[ "$first" -gt 0 ] || { echo 'The counter counts nothing.'; exit 1; }

LD_PRELOAD="$2" SYNC_DELAY_MS=50 "$1"
read -r first others <"$home/counts"
echo "waits for the disk: $first in the thread of the windows, $others in others"
[ "$first" -eq 0 ] && [ "$others" -gt 0 ]
