#!/bin/sh
# The house tests find what they look for: each is shown a small tree with one thing wrong.
# Usage: rules_can_fail.sh ROOT LUPDATE
house=$(cd "$(dirname "$0")" && pwd)
lupdate=$2
. "$house/common.sh"

tree="$work/tree"
# german TRANSLATION: of the one sentence
german() {
    printf '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="de_DE">\n<context>\n'
    printf '<name>Text</name>\n<message>\n<source>%%1 of %%2</source>\n<translation>%s</translation>\n' "$1"
    printf '</message>\n</context>\n</TS>\n'
}

fresh() {
    rm -rf "$tree"
    mkdir -p "$tree/models/domain" "$tree/models/storage" "$tree/models/scoring" "$tree/app" "$tree/tests/domain" \
        "$tree/cmake" "$tree/tests/house" "$tree/.ci" "$tree/translations"
    printf '#pragma once\n#include <QString>\n' >"$tree/models/domain/edit.h"
    printf '#pragma once\n#include "edit.h"\n#include <QSqlQuery>\n' >"$tree/models/storage/workspace.h"
    printf '#pragma once\n' >"$tree/app/program.h"
    printf '#include "program.h"\n#include "workspace.h"\n#include <unistd.h>\n' >"$tree/app/main.cpp"
    printf '#include "edit.h"\nQTEST_GUILESS_MAIN(TestEdit)\n' >"$tree/tests/domain/tst_edit.cpp"
    printf '`new FILE`\n' >"$tree/README.md"
    printf 'QString shown = QCoreApplication::translate("Text", "%%1 of %%2");\n' >>"$tree/app/main.cpp"
    german '%1 von %2' >"$tree/translations/shortlist_de.ts"
    printf '<!DOCTYPE TS>\n<TS version="2.1" language="en" sourcelanguage="en"></TS>\n' >"$tree/translations/shortlist_en.ts"
    for script in run check .ci/run cmake/one.sh tests/house/one.sh; do
        printf '#!/bin/sh\ntrue\n' >"$tree/$script"
        chmod +x "$tree/$script"
    done
    printf '#!/bin/sh\n' >"$tree/program"
    for verb in new a b c d e f g h i j; do echo "echo '  shortlist $verb FILE'"; echo "\`$verb\`" >>"$tree/README.md"; done >>"$tree/program"
    printf '#!/bin/sh\necho "  Test #1: domain_edit"\n' >"$tree/ctest"
    chmod +x "$tree/program" "$tree/ctest"
}

look() {
    sh "$house/$1.sh" "$tree" ${2:-} ${3:-} >"$work/said" 2>&1
}

# passes SCRIPT [ARGUMENT...]
passes() {
    fresh
    look "$@" || complain "$1 does not let a good tree pass: $(cat "$work/said")"
}

# finds SENTENCE FILE LINE SCRIPT [ARGUMENT...]: the line, added to the file, is what is wrong
finds() {
    sentence=$1
    fresh
    printf '%s\n' "$3" >>"$tree/$2"
    shift 3
    ! look "$@" || complain "$1 found nothing wrong; expected: $sentence"
    grep -qF "$sentence" "$work/said" || complain "$1 did not say \"$sentence\" but: $(cat "$work/said")"
}

passes include_rule
finds 'models/domain may not include models/storage' models/domain/edit.h '#include "workspace.h"' include_rule
finds 'models/scoring may not include models/storage' models/scoring/mean.cpp ' # include "workspace.h"' include_rule
finds 'models/storage may not include app' models/storage/undo.cpp '#include "program.h"' include_rule
finds 'no room has "domain/edit.h"' app/main.cpp '#include "domain/edit.h"' include_rule
finds 'does not climb' app/main.cpp '#include "../models/domain/edit.h"' include_rule
finds 'SQL is at home' app/main.cpp '#include <QSqlDatabase>' include_rule
finds 'SQL is at home' models/domain/edit.h '#include <sqlite3.h>' include_rule
finds 'alone includes Boost' models/scoring/mean.cpp '#include <boost/math/distributions/normal.hpp>' include_rule
finds 'runs the events of others' app/main.cpp '#include <QProgressDialog>' include_rule
finds 'single header of the class' app/main.cpp '#include <QtSql/QSqlQuery>' include_rule
finds 'single header of the class' models/storage/workspace.h '#include <QtSql>' include_rule
finds 'plain values' models/domain/edit.h '#include <QFile>' include_rule
finds 'through SQLite alone' models/storage/undo.cpp '#include <QFile>' include_rule
finds 'in 2:' models/storage/workspace.h '#include <sys/stat.h>' include_rule
passes marker_words
finds 'edit.h:3' models/domain/edit.h "// TO""DO: later" marker_words
finds 'README.md' README.md "FIX""ME" marker_words
passes names_and_sizes
finds 'name it after' models/domain/helpers.h '#pragma once' names_and_sizes
finds 'lower-case' models/domain/BigEdit.h '#pragma once' names_and_sizes
finds 'pragma once' models/domain/move.h 'namespace shortlist {}' names_and_sizes
finds 'more than 600' models/domain/move.cpp "$(seq 601)" names_and_sizes
passes program_and_readme "$tree/program"
finds 'does not mention the verb move' program "echo '  shortlist move FILE'" program_and_readme "$tree/program"
finds 'does not list: leap' README.md 'Use `shortlist leap FILE`.' program_and_readme "$tree/program"
passes scripts
finds 'cannot read it' run 'if' scripts
finds 'cannot read it' cmake/two.sh 'done' scripts
passes registered_tests "$tree/ctest" "$tree"
finds 'does not know it' tests/domain/tst_move.cpp 'QTEST_MAIN(TestMove)' registered_tests "$tree/ctest" "$tree"
finds 'a test ends with' tests/domain/tst_move.cpp '// nothing' registered_tests "$tree/ctest" "$tree"
finds 'else nothing runs it' tests/domain/move.cpp 'QTEST_MAIN(TestMove)' registered_tests "$tree/ctest" "$tree"
passes translations "$lupdate"
finds '"new" is not translated' app/main.cpp 'QString other = QCoreApplication::translate("Text", "new");' translations "$lupdate"
finds '"%n card(s)" has no plural in English' app/main.cpp \
    'QString cards = QCoreApplication::translate("Text", "%n card(s)", nullptr, 2);' translations "$lupdate"

# wrong_german SENTENCE TRANSLATION: what translations says of it
wrong_german() {
    fresh
    german "$2" >"$tree/translations/shortlist_de.ts"
    ! look translations "$lupdate" || complain "translations found nothing wrong; expected: $1"
    grep -qF "$1" "$work/said" || complain "translations did not say \"$1\" but: $(cat "$work/said")"
}
wrong_german 'is not translated' ''
wrong_german 'has lost its %2' '%1'
wrong_german 'has no %3' '%1 von %2 und %3'

fresh
chmod -x "$tree/check"
look scripts && complain "scripts did not see that check is not executable."
verdict "Every rule can fail."
