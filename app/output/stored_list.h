#pragma once

#include "statement.h"

namespace shortlist {

/// Calls visit(QByteArrayView) for each text of a list as storage holds it (a JSON array of texts, or nothing). Texts
/// without an escape are taken from where they stand: exports do this for every row.
template <class Visit>
void visitStoredList(QByteArrayView stored, const Visit &visit)
{
    if (stored.size() < 4)
        return;
    if (stored.contains('\\')) {
        for (const QString &one : listFromJson(stored))
            visit(QByteArrayView(one.toUtf8()));
        return;
    }
    // Without an escape every second quote ends a text.
    qsizetype begin = stored.indexOf('"');
    while (begin >= 0) {
        const qsizetype end = stored.indexOf('"', begin + 1);
        if (end < 0)
            return;
        visit(stored.sliced(begin + 1, end - begin - 1));
        begin = stored.indexOf('"', end + 1);
    }
}

} // namespace shortlist
