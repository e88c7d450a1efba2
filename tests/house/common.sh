# What the house tests share: complaints are collected, and the test fails at its end if there were any.
set -u
LC_ALL=C
export LC_ALL
root=$1
cd "$root" || exit 1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
complaints="$work/complaints"
: >"$complaints"

complain() {
    printf '%s\n' "$*" >>"$complaints"
}

# The sources below some of the top-level folders, those that are there.
sources() {
    for top in "$@"; do
        [ ! -d "$top" ] || find "$top" -type f \( -name '*.h' -o -name '*.cpp' \)
    done | sort
}

verdict() {
    [ ! -s "$complaints" ] || {
        cat "$complaints"
        exit 1
    }
    echo "$1"
    exit 0
}
