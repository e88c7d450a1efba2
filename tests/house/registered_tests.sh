#!/bin/sh
# No test is forgotten: what has a main of Qt Test is a tst_*.cpp, and ctest knows it.
# Usage: registered_tests.sh ROOT CTEST BUILD
. "$(dirname "$0")/common.sh"

"$2" --test-dir "$3" --show-only | sed -n 's/^ *Test *#[0-9]*: \([^ ]*\).*/\1/p' >"$work/known"
[ -s "$work/known" ] || complain "ctest lists no test in $3."
sources tests >"$work/files"
xargs grep -lE '^(QTEST_[A-Z_]*MAIN\(|int main\()' <"$work/files" >"$work/mains"
while read -r file; do
    case "$file" in
    */tst_*.cpp)
        name=${file#tests/}
        folder=${name%/*}
        name=${name##*/tst_}
        printf '%s_%s\n' "$folder" "${name%.cpp}" | tr / _ | grep -qxFf - "$work/known" ||
            complain "$file: ctest does not know it; configure the build folder again."
        grep -qxF "$file" "$work/mains" || complain "$file: a test ends with its QTEST_GUILESS_MAIN or QTEST_MAIN."
        ;;
    esac
done <"$work/files"
grep -vE '/(tst|bench|fuzz)_[a-z0-9_]*\.cpp$|^tests/(support|bench)/' "$work/mains" |
    sed 's/$/: a test is called tst_*.cpp, else nothing runs it./' >>"$complaints"
verdict "$(wc -l <"$work/known") tests, none forgotten."
