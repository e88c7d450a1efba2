#include "jobs/known_people.h"

#include "queries/people.h"
#include "text.h"

namespace shortlist {

Result<> KnownPeople::lookUp(const RowsAhead::Batch &batch)
{
    m_found.clear();
    m_changed.clear();
    QStringList emails;
    for (const RowsAhead::Row &one : batch.rows)
        emails += one.emails;
    auto found = firstWithEmails(m_bulk.connection(), emails);
    if (!found)
        return found.error();
    m_found = std::move(*found);
    return {};
}

Result<CandidateId> KnownPeople::withEmails(const QStringList &emails)
{
    for (const QString &email : emails) {
        if (!m_changed.contains(email))
            continue;
        auto found = firstWithEmails(m_bulk.connection(), emails);
        if (!found)
            return found.error();
        m_found.insert(*found);
        break;
    }
    CandidateId known;
    for (const QString &email : emails) {
        const CandidateId found = m_found.value(email);
        if (found.isNull())
            continue;
        if (!known.isNull() && known != found)
            return Error{ErrorKind::BadInput, Text::tr("Its e-mails belong to two different candidates (%1 and %2).")
                                                  .arg(known.value)
                                                  .arg(found.value)};
        known = found;
    }
    return known;
}

void KnownPeople::stored(const QStringList &emails)
{
    for (const QString &email : emails)
        m_changed.insert(email);
}

} // namespace shortlist
