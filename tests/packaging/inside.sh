#!/bin/sh
# usage: inside.sh NAME COMMAND…     for programs that start it: see inside() in chroots.sh
set -eu
work=$(cd "$(dirname "$0")/../.." && pwd)/build/packaging
. "$(dirname "$0")/chroots.sh"
run="exec"
inside "$@"
