#!/bin/sh
# README.md and the program speak of the same verbs. Usage: program_and_readme.sh ROOT PROGRAM
. "$(dirname "$0")/common.sh"

help=$("$2" --help) || complain "$2 --help failed."
verbs=$(printf '%s\n' "$help" | sed -n 's/^  shortlist \([a-z][a-z]*\).*/\1/p' | tr '|' '\n' | sort -u)
[ "$(printf '%s\n' "$verbs" | wc -l)" -gt 10 ] || complain "shortlist --help lists hardly a verb: $verbs"
[ -f README.md ] || complain "There is no README.md."

# As a command or in a table: `move FILE ...`, `shortlist move`, `./run move`.
for verb in $verbs; do
    grep -qE "(\`|\\||shortlist |\\./run )$verb([^a-z_]|\$)" README.md ||
        complain "README.md does not mention the verb $verb of shortlist --help."
done
for verb in $(grep -oE '(^|[^.[:alnum:]])(shortlist|\./run) [a-z]+( |$|`)' README.md | awk '{ gsub(/`/, "", $2); print $2 }' | sort -u); do
    printf '%s\n' "$verbs" | grep -qx "$verb" || grep -qE "Shortlist $verb" README.md ||
        complain "README.md uses a verb that shortlist --help does not list: $verb."
done
verdict "README.md knows every verb."
