#pragma once

#include "jobs/rows_ahead.h"
#include "workspace.h"

#include <QHash>
#include <QSet>

namespace shortlist {

/// Who of the people in an import is stored already, by e-mail: asked for a batch of rows at once.
class KnownPeople {
public:
    explicit KnownPeople(BulkEdit &bulk) : m_bulk(bulk) {}

    /// Asks for everybody in the batch. The answers of the batch before are forgotten.
    [[nodiscard]] Result<> lookUp(const RowsAhead::Batch &batch);
    /// Who has these (folded) e-mails; null: nobody. BadInput where two different candidates have them.
    [[nodiscard]] Result<CandidateId> withEmails(const QStringList &emails);
    /// To be said of every row of the batch that was stored: a later one may be of the same person.
    void stored(const QStringList &emails);

private:
    BulkEdit &m_bulk;
    QHash<QString, CandidateId> m_found;
    QSet<QString> m_changed;
};

} // namespace shortlist
