#!/bin/sh
# The scripts of the project can be started, and a shell can read them. Usage: scripts.sh ROOT
. "$(dirname "$0")/common.sh"

for script in run check .ci/run; do
    [ -f "$script" ] || complain "There is no $script."
    [ -x "$script" ] || complain "$script is not executable: chmod +x $script"
done
for script in run check .ci/run cmake/*.sh tests/house/*.sh; do
    sh -n "$script" 2>>"$complaints" || complain "$script: sh cannot read it."
    head -n 1 "$script" | grep -q bash && complain "$script: these scripts are for any sh."
done
verdict "The scripts can be started."
