#!/bin/sh
# The command. This file is its own jar: what follows the last line of this script is one. A command that ends after a second pays for machine
# code that it hardly comes to run, so the compiler that makes the fastest is left out; METATABLES_JAVA_OPTIONS adds options of your own.
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC $METATABLES_JAVA_OPTIONS -jar "$0" "$@"
