#!/bin/sh
# Who may include whom (CONTRIBUTING.md), for what the compiler cannot see. Usage: include_rule.sh ROOT
. "$(dirname "$0")/common.sh"

sources app models views >"$work/files"
[ -s "$work/files" ] || complain "There are no sources in $root."
sources app models views tests | xargs grep -nHE '^[[:space:]]*#[[:space:]]*include[[:space:]]' >"$work/includes"

awk -v files="$work/files" '
    function may(room, list,    n, names, i) {
        rooms[room] = 1
        n = split(list, names, " ")
        for (i = 1; i <= n; ++i) allowed[room, names[i]] = 1
    }
    function room_of(path,    room) {
        for (room in rooms) if (index(path, room "/") == 1) return room
        return ""
    }
    function complain(sentence) { print where ": " sentence }
    function own_header(    room, other, owner) {
        if (name ~ /(^|\/)\.\.(\/|$)/ || name ~ /^\//)
            return complain("an include does not climb: \"" name "\". Name it from the root of its room.")
        if (name ~ /\.moc$/ || (folder "/" name) in there) return 0
        room = room_of(path)
        if (room == "") return 0 # tests may use every room
        if ((room "/" name) in there) return 0
        for (other in rooms) {
            if (!((other "/" name) in there)) continue
            if ((room, other) in allowed) return 0
            owner = other
        }
        if (owner != "")
            return complain(room " may not include " owner ": \"" name "\".")
        return complain("no room has \"" name "\". Includes are named from the root of the room, without the room.")
    }
    function library_header(    room) {
        room = room_of(path)
        if (name ~ /^Qt[A-Z][A-Za-z0-9]*\// || name ~ /^Qt(Core|Gui|Widgets|Sql|Svg|Charts|Pdf|Network|Concurrent|Xml)$/)
            return complain("include the single header of the class, not <" name ">.")
        if (room == "") return 0
        if (name ~ /^(QSql|sqlite3)/ && room != "models/storage")
            return complain("SQL is at home in models/storage only: <" name ">.")
        if (name == "QProgressDialog")
            return complain("a QProgressDialog runs the events of others while it is told a value: <" name ">.")
        if (name ~ /^(xlsxwriter|zip\.h|QPdfDocument)/ && room != "models/exchange")
            return complain("foreign file formats are at home in models/exchange only: <" name ">.")
        if (name ~ /^boost\// && path != "models/scoring/distributions.cpp")
            return complain("models/scoring/distributions.cpp alone includes Boost: <" name ">.")
        if (room ~ /^models\/(domain|scoring)$/ && name ~ /^(QObject|QFile|QSaveFile|QTemporary|QDir|QIODevice|QSettings|QProcess|QTimer|QThread|fstream|filesystem)/)
            return complain(room " has plain values and rules only: <" name ">.")
        if (room == "models/storage" && name ~ /^(QFile|QSaveFile|QTemporaryFile|fstream)$/ && path != "models/storage/schema.cpp")
            return complain(room " opens files through SQLite alone, or their locks are lost: <" name ">.")
        if ((room == "models/items" || room == "views") && name ~ /^(QFile|QSaveFile|QTemporary|QDir|QIODevice|QProcess|fstream|filesystem)/)
            return complain(room " does not read or write files: <" name ">.")
        if (name ~ /^(unistd|fcntl|pwd|grp|poll|termios|pthread|dlfcn|dirent|io|windows)\.h$/ || name ~ /^(sys|netinet|arpa)\//)
            system_calls[path] = where
        return 0
    }
    BEGIN {
        may("models/domain", "")
        may("models/storage", "models/domain")
        may("models/exchange", "models/domain")
        may("models/scoring", "models/domain")
        may("models/items", "models/domain")
        may("views", "models/items models/domain")
        may("app", "models/domain models/storage models/exchange models/scoring models/items views")
        while ((getline line < files) > 0) there[line] = 1
    }
    {
        match($0, /:[0-9]+:/)
        path = substr($0, 1, RSTART - 1)
        where = substr($0, 1, RSTART + RLENGTH - 2)
        text = substr($0, RSTART + RLENGTH)
        folder = path
        sub(/\/[^\/]*$/, "", folder)
        if (match(text, /"[^"]*"/)) { name = substr(text, RSTART + 1, RLENGTH - 2); own_header() }
        else if (match(text, /<[^>]*>/)) { name = substr(text, RSTART + 1, RLENGTH - 2); library_header() }
    }
    END {
        for (path in system_calls) { ++count; places = places " " system_calls[path] }
        if (count > 1) print "calls of one operating system belong into one file, and they are in " count ":" places
    }
' "$work/includes" >>"$complaints"

verdict "$(wc -l <"$work/includes") includes, all as they may be."
