#!/bin/sh
# Brings every source file into the form of .clang-format; with --check only says which are not.
# clang-format 14: other versions have other opinions.
root=$(dirname "$(readlink -f "$0")")/..
cd "$root" || exit 1
for tool in clang-format-14 clang-format; do
    command -v "$tool" >/dev/null && break
done
folders=
for folder in app models views tests; do
    [ ! -d "$folder" ] || folders="$folders $folder"
done
case "${1:-}" in
--check) set -- --dry-run -Werror ;;
'') set -- -i ;;
*)
    echo "Usage: cmake/format.sh [--check]" >&2
    exit 2
    ;;
esac
# shellcheck disable=SC2086 # a list of words
find $folders -type f \( -name '*.h' -o -name '*.cpp' \) -print0 | xargs -0 "$tool" --style=file "$@"
