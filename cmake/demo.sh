#!/bin/sh
# The main job by command line, on data that comes with the project. `./run` without arguments plays it.
# Usage: demo.sh PROGRAM DATA
program=$1
data=$2

folder=shortlist-demo
count=1
until mkdir "$folder" 2>/dev/null; do
    count=$((count + 1))
    [ $count -lt 1000 ] && [ -w . ] || {
        echo "./run: a folder $folder cannot be made in $(pwd). Start it in a folder that you may write in." >&2
        exit 1
    }
    folder=shortlist-demo-$count
done
cp "$data/bakery-shift-lead.txt" "$data/candidates.csv" "$folder" && cd "$folder" || exit 1

quoted() {
    line='$ shortlist'
    for word in "$@"; do
        case "$word" in
        *[!A-Za-z0-9_./=:-]*) line="$line \"$word\"" ;;
        *) line="$line $word" ;;
        esac
    done
    printf '%s\n' "$line"
}

# does ARGUMENT...: shows the command, then what it says. One that fails ends the demonstration.
does() {
    echo
    quoted "$@"
    "$program" "$@" 2>&1 || {
        echo "./run: that should have worked; everything until here is in $(pwd)." >&2
        exit 1
    }
}

tells() {
    printf '\n-- %s\n' "$*"
}

file=bakery.shortlist
job='Bakery Shift Lead (Night)'
lead='Hanna Berg'
second='Samuel Okafor'

tells "A workspace, and a posting from a pasted job description, with its checklists"
does new $file --as "$lead"
does import $file jd bakery-shift-lead.txt --as "$lead"
does list $file criteria --posting "$job"

tells "24 people from a CSV, as applications for that posting"
does import $file candidates candidates.csv --posting "$job" --as "$lead"
does move $file "Maja Kowalczyk" "Jürgen Groß" "佐藤 美咲" "Дмитро Бондар" --stage Screen --posting "$job" --as "$lead"

tells "What the paper shows, with its evidence"
does screen $file "Maja Kowalczyk" "Sourdough in quantity=met" --evidence "Nine years, 400 loaves a night" --posting "$job" --as "$lead"
does move $file "Maja Kowalczyk" "Jürgen Groß" --stage Interview --posting "$job" --as "$lead"

tells "Two people score against the same checklist"
does score $file "Maja Kowalczyk" --posting "$job" --as "$lead" "Dough planning=5" "Shift leadership=4" "Food safety=4" Quality=5 --recommend strong_yes --submit
does score $file "Maja Kowalczyk" --posting "$job" --as "$second" "Dough planning=4" "Shift leadership=4" "Food safety=n/o" Training=3 --recommend yes --submit
does score $file "Jürgen Groß" --posting "$job" --as "$lead" "Dough planning=4" "Shift leadership=3" Training=5 --recommend yes --submit

tells "Decisions, each with a name, a date and a reason"
does reject $file "Дмитро Бондар" --reason "Experience does not match the role" --posting "$job" --as "$lead"
does hire $file "Maja Kowalczyk" --posting "$job" --as "$lead"
does list $file applications --posting "$job"

tells "For HR"
does export $file applications --posting "$job" -o applications.csv
printf '\n$ head -n 3 applications.csv\n'
head -n 3 applications.csv

tells "Nothing is lost: the last steps go back and come again, and everything is found"
does undo $file --as "$lead"
does redo $file --as "$lead"
does search $file sourdough
does list $file journal
does check $file

printf '\nAll of it is in %s: the workspace %s, the CSV applications.csv and what they were made from.\n' "$(pwd)" "$file"
echo 'Go on with, for example: ./run show '"$folder/$file"' application "Maja Kowalczyk" --posting "'"$job"'"'
echo 'What else there is: ./run --help'
