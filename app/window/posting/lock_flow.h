#pragma once

#include "posting.h"
#include "shown/posting_update.h"
#include "window/desk.h"

namespace shortlist {

/// A change of what scores are made of, that may need a reason.
struct LockedChange {
    PostingId posting;
    /// Of the criteria that are stored, those that change, as they would be; empty: there is nothing to ask, the step
    /// itself says why not.
    std::function<std::vector<Criterion>(const std::vector<Criterion> &stored)> propose;
};

/// Another value for a field of a criterion; those that scores do not depend on need no reason.
[[nodiscard]] LockedChange fieldChange(PostingId posting, CriterionId criterion, const QString &name,
                                       const QString &text);
/// Only those stay rated.
[[nodiscard]] LockedChange ratedChange(PostingId posting, const std::vector<CriterionId> &keep);

/// Without that one.
[[nodiscard]] LockedChange removal(PostingId posting, CriterionId criterion);
/// As a newer version of its text has them.
[[nodiscard]] LockedChange updateChange(PostingId posting, const PostingUpdate &update);

/// Goes on with `then`, at once where nothing is locked, else with the reason that was given in a dialog that says who
/// would change place; with `otherwise` where none was given.
void withReason(Desk &desk, QWidget *window, const LockedChange &change,
                std::function<void(const QString &reason)> then, std::function<void()> otherwise);

} // namespace shortlist
