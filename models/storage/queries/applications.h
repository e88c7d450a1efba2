#pragma once

#include "connection.h"
#include "rules/end_rules.h"
#include "rules/facts.h"

#include <QDate>

#include <functional>

namespace shortlist {

[[nodiscard]] Result<std::optional<ApplicationFacts>> applicationFacts(Connection &connection, ApplicationId id);
/// The active applications of a posting, in board order.
[[nodiscard]] Result<std::vector<ApplicationFacts>> activeApplications(Connection &connection, PostingId id);
/// With every row that hangs on it.
[[nodiscard]] Result<std::optional<ApplicationRows>> applicationRows(Connection &connection, ApplicationId id);
[[nodiscard]] Result<std::vector<ApplicationId>> applicationsOf(Connection &connection, CandidateId candidate);
[[nodiscard]] Result<std::vector<ApplicationId>> applicationsFor(Connection &connection, PostingId posting);
[[nodiscard]] Result<bool> hasActiveApplication(Connection &connection, CandidateId candidate, PostingId posting);
/// Whether they have one of that status that was made at that moment.
[[nodiscard]] Result<bool> hasApplicationOf(Connection &connection, CandidateId candidate, PostingId posting,
                                            ApplicationStatus status, Moment appliedAt);
[[nodiscard]] Result<std::vector<Transition>> transitionsOf(Connection &connection, ApplicationId id);
/// What reopening an ended application needs to know.
[[nodiscard]] Result<ReopenFacts> reopenFacts(Connection &connection, const ApplicationFacts &facts);

/// The place in a stage at which the first of `moving` will be the `position`-th (from 1; 0 or too high: the end),
/// counted without them.
[[nodiscard]] Result<Gap> gapIn(Connection &connection, StageId stage, qint64 position,
                                const std::vector<ApplicationId> &moving);

/// One application as HR sees it. Texts are UTF-8 and valid while the visitor runs; lists are JSON arrays of texts.
struct ApplicationLine {
    ApplicationId id;
    PostingId postingId;
    CandidateId candidateId;
    StageId stageId;
    QByteArrayView uuid, posting, requisition, department, location;
    QByteArrayView candidate, externalId, emails, phones, tags;
    QByteArrayView stage, rank, status, reason, source, creditedTo;
    QByteArrayView appliedAt, stageEnteredAt, endedAt;
};

struct ApplicationFilter {
    PostingId posting;            ///< none: all
    std::optional<Moment> before; ///< the state as it was just before this moment; absent: as it is now
};

/// By posting, stage position and rank; stops where the visitor returns false.
[[nodiscard]] Result<> visitApplications(Connection &connection, const ApplicationFilter &filter,
                                         const std::function<bool(const ApplicationLine &)> &visit);
/// Those of one candidate, in the same order.
[[nodiscard]] Result<> visitApplicationsOf(Connection &connection, CandidateId candidate,
                                           const std::function<bool(const ApplicationLine &)> &visit);
/// The statement of visitApplications() for the state of now: parameter 1 is the posting, 0 for all.
[[nodiscard]] std::string_view applicationLinesSql();

/// One transition as HR sees it, valid while the visitor runs.
struct TransitionLine {
    QByteArrayView applicationUuid, posting, candidate, at, by, fromStage, toStage, fromStatus, toStatus, reason;
};
/// By moment.
[[nodiscard]] Result<> visitTransitions(Connection &connection, const ApplicationFilter &filter,
                                        const std::function<bool(const TransitionLine &)> &visit);

} // namespace shortlist
