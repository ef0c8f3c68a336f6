#!/bin/sh
# usage: with-session-bus.sh PROGRAM [ARGUMENTS…]
# Runs PROGRAM offscreen, with a session bus of its own.
set -eu
QT_QPA_PLATFORM=offscreen
export QT_QPA_PLATFORM
exec dbus-run-session -- "$@"
