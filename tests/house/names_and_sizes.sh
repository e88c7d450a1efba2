#!/bin/sh
# Names and sizes of source files. Usage: names_and_sizes.sh ROOT
. "$(dirname "$0")/common.sh"

longest=600
sources app models views tests >"$work/files"
[ -s "$work/files" ] || complain "There are no sources in $root."
while read -r file; do
    case "${file##*/}" in
    *[!a-z0-9_.]*) complain "$file: names of files are lower-case, with _ between words." ;;
    *util* | *helper* | *manager* | misc* | common.*) complain "$file: name it after what it holds." ;;
    esac
done <"$work/files"
grep '\.h$' "$work/files" | xargs grep -L '^#pragma once$' | sed 's/$/: a header begins with #pragma once./' >>"$complaints"
xargs wc -l <"$work/files" | awk -v longest=$longest '
    $2 != "total" && $1 > longest { print $2 ": " $1 " lines; more than " longest " are two files." }' >>"$complaints"
verdict "$(wc -l <"$work/files") files of a good name and size."
