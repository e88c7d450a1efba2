#!/bin/sh
# What a room sees: with the compiler's own search path of the room, a header of a room that it may use is found, and one
# of any other room is not; a compiler that does not find a header compiles nothing.
# Usage: room_includes.sh ROOM ALLOWED COMPILER OPTION...
# ROOM and ALLOWED (a list joined by commas) are names as in `shortlist_domain`.
room=$1
allowed=",$2,"
shift 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0

# One header of each room, and one of a library that is one room's own.
while read -r owner header; do
    printf '#include <%s>\nint main() {}\n' "$header" >"$work/probe.cpp"
    "$@" -std=c++20 -fPIC -E -o "$work/preprocessed" "$work/probe.cpp" >"$work/said" 2>&1
    found=$?
    case "$allowed" in
    *",$owner,"*)
        [ $found -eq 0 ] || {
            echo "$room may include <$header> of $owner, and cannot:"
            cat "$work/said"
            status=1
        }
        ;;
    *)
        [ $found -ne 0 ] || {
            echo "$room may not include <$header> of $owner, and can."
            status=1
        }
        [ $found -eq 0 ] || grep -qF "$header" "$work/said" || {
            echo "<$header> of $owner is not found in $room, but for another reason:"
            cat "$work/said"
            status=1
        }
        ;;
    esac
done <<PROBES
domain edit.h
storage workspace.h
sql QSqlQuery
exchange csv/csv_reader.h
scoring composite.h
items sidebar_model.h
views style/tokens.h
widgets QWidget
app command.h
PROBES
[ $status -ne 0 ] || echo "$room sees what it may see."
exit $status
