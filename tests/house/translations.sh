#!/bin/sh
# Every sentence of the program is there in German, and says the same numbers and names. In English the plurals are.
# Usage: translations.sh ROOT LUPDATE
. "$(dirname "$0")/common.sh"

german=translations/shortlist_de.ts
# Folders, because only in them lupdate finds the headers, and with them the class of a sentence.
folders=
for top in app models views; do [ ! -d $top ] || folders="$folders $top"; done
cp "$german" "$work/german.ts" || complain "There is no $german."
"$2" $folders -no-obsolete -locations none -ts "$work/german.ts" >"$work/said" 2>&1 ||
    complain "$2 failed: $(cat "$work/said")"
grep '<message' "$work/german.ts" >"$work/messages" || complain "$german holds no sentence."

awk '
    function complain(sentence) { print "[" context "] \"" source "\" " sentence }
    # What stands in the first element of that name; it is cut off from `rest`, with what is before it.
    function element(name,    from, text) {
        from = index(rest, "<" name)
        if (from == 0) return ""
        rest = substr(rest, from + length(name) + 1)
        rest = substr(rest, index(rest, ">") + 1)
        from = index(rest, "</" name ">")
        text = substr(rest, 1, from - 1)
        rest = substr(rest, from)
        return text
    }
    function places(text, set) {
        split("", set)
        while (match(text, /%(L?[0-9][0-9]?|L?n)/)) {
            set[substr(text, RSTART, RLENGTH)] = 1
            text = substr(text, RSTART + RLENGTH)
        }
    }
    function compare(form,    place) {
        if (form == "") return complain("is not translated.")
        places(source, ours)
        places(form, theirs)
        for (place in ours) if (!(place in theirs)) complain("has lost its " place ": \"" form "\"")
        for (place in theirs) if (!(place in ours)) complain("has no " place ", and this has: \"" form "\"")
        return 0
    }
    function judge() {
        rest = message
        source = element("source")
        if (index(rest, "<translation type=\"unfinished\"")) return complain("is not translated.")
        if (!index(rest, "<numerusform")) return compare(element("translation"))
        while (index(rest, "<numerusform")) compare(element("numerusform"))
        return 0
    }
    /<name>/ { rest = $0; context = element("name") }
    /<message/ { message = ""; inside = 1 }
    inside { message = message $0 "\n" }
    /<\/message>/ { inside = 0; judge() }
' "$work/german.ts" >>"$complaints"
[ ! -s "$complaints" ] ||
    complain "The target update_translations brings new sentences into $german; their German is written there."
english=translations/shortlist_en.ts
cp "$english" "$work/english.ts" || complain "There is no $english."
"$2" $folders -pluralonly -no-obsolete -locations none -ts "$work/english.ts" >"$work/said" 2>&1 ||
    complain "$2 failed: $(cat "$work/said")"
awk '
    /<source>/ { source = $0; gsub(/^ *<source>|<\/source>.*/, "", source) }
    /type="unfinished"|<numerusform><\/numerusform>/ { if (!said[source]++) print "\"" source "\" has no plural in English." }
' "$work/english.ts" >>"$complaints"
verdict "$(wc -l <"$work/messages") sentences, all of them in German."
