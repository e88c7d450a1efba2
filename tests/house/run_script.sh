#!/bin/sh
# `./run` as people and other programs use it. The program is built before. Usage: run_script.sh ROOT
. "$(dirname "$0")/common.sh"

cd "$work" || exit 1
# is SENTENCE EXPECTED ACTUAL
is() {
    [ "$2" = "$3" ] || complain "$1: expected \"$2\", not \"$3\"."
}

is 'the version goes to standard output and nothing else does' 'shortlist' "$("$root/run" --version 2>/dev/null | sed 's/ [0-9.]*$//')"
is 'a start with nothing to do is silent' '' "$("$root/run" --version 2>&1 >/dev/null)"
"$root/run" no-such-verb >/dev/null 2>&1
is 'the status of the program is the status of run' 2 $?
"$root/run" new 'a file; with $words.shortlist' >/dev/null 2>&1
is 'arguments arrive as they are, in the folder of the caller' 0 $?
[ -f 'a file; with $words.shortlist' ] || complain "the workspace is not in the folder of the caller."
is 'standard input goes to the program' '[["a","b"]]' "$(printf 'a,b\n' | "$root/run" read csv - --json 2>/dev/null |
    tr -d ' \n' | sed 's/.*"rows":\(\[\[[^]]*\]\]\).*/\1/')"

unset DISPLAY WAYLAND_DISPLAY
"$root/run" >tour 2>said || complain "the tour failed: $(tail -n 5 said)"
is 'the tour leaves its folder, and lists it' 1 "$(grep -c 'shortlist-tour/tour.shortlist$' tour)"
is 'every file that it lists is there' '' "$(while read -r file; do [ -s "$file" ] || echo "$file"; done <tour)"
grep -q "$(pwd)/shortlist-tour" said || complain "./run does not say where the pictures are: $(cat said)"
"$root/run" >tour 2>said || complain "the tour failed the second time: $(tail -n 5 said)"
is 'a second one leaves another' 1 "$(ls -d shortlist-tour-2 | wc -l)"
verdict "./run does what it promises."
