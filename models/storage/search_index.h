#pragma once

#include "bulk_insert.h"
#include "kinds.h"
#include "transaction.h"

#include <QString>
#include <QStringList>

namespace shortlist {

/// What is found of a row by search: folded texts, as the index holds them.
struct SearchTexts {
    QString title;
    QString body;
};

/// The row's number in the search index; 0: rows of this kind are not searched.
[[nodiscard]] qint64 searchNumber(Kind kind, qint64 id);
/// From all fields of a row.
[[nodiscard]] SearchTexts searchTexts(Kind kind, const Fields &all);

/// Keeps the search index and the list of e-mails in step with the rows. The index holds no texts of its own, so what
/// is taken out of it must be told as it was put in: from the row's fields before.
class DerivedRows {
public:
    enum class Storing { AtOnce, Gathered };
    DerivedRows(const Transaction &transaction, Storing storing, const RunWork &run);

    void created(Kind kind, qint64 id, const Fields &all);
    /// After the row was written. `before` and `after`: the fields that changed.
    void updated(Kind kind, qint64 id, const Fields &before, const Fields &after);
    void deleted(Kind kind, qint64 id, const Fields &all);
    void flushEmails();
    void flush();

private:
    void putIn(qint64 number, const SearchTexts &texts);
    void takeOut(qint64 number, const SearchTexts &texts);
    void addEmails(qint64 id, const QStringList &emails);
    void removeEmails(qint64 id, const QStringList &emails);

    const Transaction &m_transaction;
    BulkInsert m_search;
    BulkInsert m_emails;
};

} // namespace shortlist
