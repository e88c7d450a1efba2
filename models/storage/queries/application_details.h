#pragma once

#include "application.h"
#include "connection.h"

namespace shortlist {

/// A transition with what its rows are called.
struct NamedTransition {
    Transition transition;
    QString posting;
    QString by;
    QString fromStage; ///< empty for the first one
    QString toStage;
    QString reason;
};

/// In the order in which they happened.
[[nodiscard]] Result<std::vector<NamedTransition>> transitionsOfCandidate(Connection &connection,
                                                                          CandidateId candidate);

/// A screening with what its rows are called.
struct NamedScreening {
    Screening screening;
    QString criterion;
    QString by;
};

/// Those that are stored, in the order of the posting's criteria.
[[nodiscard]] Result<std::vector<NamedScreening>> screeningsOf(Connection &connection, ApplicationId application);

} // namespace shortlist
