#!/bin/sh
# Runs a test program where it may mount small disks of its own; they vanish with it. 77: not possible here.
set -eu
if unshare --mount true 2>/dev/null; then
  FLOWCONNECT_MAY_MOUNT=1 exec unshare --mount "$@"
fi
if unshare --user --map-root-user --mount true 2>/dev/null; then
  FLOWCONNECT_MAY_MOUNT=1 exec unshare --user --map-root-user --mount "$@"
fi
echo 'Nobody may mount a disk here' >&2
exit 77
