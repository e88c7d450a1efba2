#include "jobs/import_application.h"

#include "fold.h"
#include "queries/applications.h"
#include "queries/people.h"
#include "queries/postings.h"
#include "rank.h"
#include "rules/openings.h"
#include "text.h"

namespace shortlist {

Result<ApplicationImport> ApplicationImport::prepare(BulkEdit &bulk, PostingId posting, Authorship who)
{
    ApplicationImport import(bulk);
    Connection &connection = bulk.connection();
    import.m_posting = posting;
    import.m_who = who;
    const auto document = postingDocument(connection, posting);
    auto allReasons = reasons(connection);
    auto allMembers = members(connection);
    const auto openings = openingsOf(connection, posting);
    if (!document || !allReasons || !allMembers || !openings)
        return !document     ? document.error()
               : !allReasons ? allReasons.error()
               : !allMembers ? allMembers.error()
                             : openings.error();
    if (!*document)
        return Error{ErrorKind::NotFound, Text::tr("There is no posting %1 any more: another program deleted it "
                                                   "meanwhile. Nothing was changed.")
                                              .arg(posting.value)};
    import.m_title = (*document)->posting.title;
    import.m_stages = (*document)->stages;
    import.m_reasons = std::move(*allReasons);
    import.m_members = std::move(*allMembers);
    import.m_openings = *openings;
    if (import.m_stages.empty())
        return Error{ErrorKind::NotFound,
                     Text::tr("The posting “%1” has no stage to put applications in.").arg(import.m_title)};
    import.m_first = import.m_stages.front().id;
    for (const Stage &stage : import.m_stages) {
        if (stage.kind == StageKind::Applied) {
            import.m_first = stage.id;
            break;
        }
    }
    return import;
}

Result<Stage> ApplicationImport::stageOf(const CandidateRow &row) const
{
    const QString folded = fold(row.stage);
    QStringList names;
    for (const Stage &stage : m_stages) {
        if (folded.isEmpty() ? stage.id == m_first : fold(stage.name) == folded)
            return stage;
        names += stage.name;
    }
    return Error{
        ErrorKind::BadInput,
        Text::tr("The posting has no stage “%1”; it has %2.").arg(row.stage, names.join(QStringLiteral(", ")))};
}

Result<ReasonId> ApplicationImport::reasonOf(const CandidateRow &row, ApplicationStatus status) const
{
    if (row.reason.isEmpty())
        return ReasonId();
    const QString folded = fold(row.reason);
    const ReasonSide other = status == ApplicationStatus::Rejected ? ReasonSide::TheyRejected : ReasonSide::WeRejected;
    for (const Reason &reason : m_reasons) {
        if (fold(reason.name) == folded && reason.side != other)
            return reason.id;
    }
    return Error{ErrorKind::BadInput, Text::tr("There is no reason “%1” for %2. Add it, or leave the cell empty.")
                                          .arg(row.reason, QString(wordOf(status)))};
}

Result<MemberId> ApplicationImport::creditedTo(const CandidateRow &row) const
{
    if (row.creditedTo.isEmpty())
        return MemberId();
    const QString folded = fold(row.creditedTo);
    for (const Member &member : m_members) {
        if (fold(member.name) == folded || (!member.email.isEmpty() && fold(member.email) == folded))
            return member.id;
    }
    return Error{ErrorKind::BadInput,
                 Text::tr("There is no member “%1” to credit. Add them, or leave the cell empty.").arg(row.creditedTo)};
}

QString ApplicationImport::nextRank(const Stage &stage)
{
    auto last = m_lastRanks.find(stage.id);
    if (last == m_lastRanks.end()) {
        const auto gap = gapIn(m_bulk->connection(), stage.id, 0, {});
        last = m_lastRanks.insert(stage.id, gap ? gap->before : QString());
    }
    *last = rankBetween(*last, QString());
    return *last;
}

Result<std::optional<NewApplication>> ApplicationImport::make(const CandidateRow &row, CandidateId stored)
{
    const auto stage = stageOf(row);
    if (!stage)
        return stage.error();
    NewApplication fresh;
    fresh.stage = *stage;
    if (!row.status.isEmpty())
        fresh.status = fromWord<ApplicationStatus>(row.status).value_or(ApplicationStatus::Active);
    else if (stage->kind == StageKind::Hired)
        fresh.status = ApplicationStatus::Hired;
    const auto reason = reasonOf(row, fresh.status);
    const auto member = creditedTo(row);
    if (!reason || !member)
        return !reason ? reason.error() : member.error();
    fresh.reason = *reason;
    fresh.creditedTo = *member;
    fresh.source = row.source;
    fresh.appliedAt = row.appliedAt.value_or(m_who.at);
    fresh.stageEnteredAt = row.stageEnteredAt;
    fresh.endedAt = row.endedAt;
    if (!stored.isNull()) {
        const auto applied
            = fresh.status == ApplicationStatus::Active
                  ? hasActiveApplication(m_bulk->connection(), stored, m_posting)
                  : hasApplicationOf(m_bulk->connection(), stored, m_posting, fresh.status, fresh.appliedAt);
        if (!applied)
            return applied.error();
        if (*applied)
            return std::optional<NewApplication>();
    }
    if (const auto problem = problemWith(fresh, m_who.at))
        return *problem;
    if (fresh.status == ApplicationStatus::Hired) {
        if (const auto problem = problemHiring(m_openings, 1, m_title))
            return *problem;
        ++m_openings.filled;
    }
    fresh.rank = nextRank(*stage);
    return std::optional(std::move(fresh));
}

} // namespace shortlist
