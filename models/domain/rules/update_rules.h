#pragma once

#include "edit.h"
#include "result.h"
#include "rules/criterion_rules.h"
#include "shown/posting_update.h"

namespace shortlist {

/// Compares a posting with a newer version of its text. What the newer version does not state (a fact, a summary) is
/// kept: silence takes nothing away. Lines find each other by their words, first in their own list.
[[nodiscard]] PostingUpdate comparePosting(const PostingDocument &stored, const PostingDocument &newer);

/// Makes the taken changes, in one Edit: what stays keeps its id, weight, must-have, anchors, ratings and screenings.
/// A line that is gone goes with its drafts and screenings; one that a submitted scorecard rates stays, assessed by
/// nobody from now on. `use`: of all its criteria; `source`: the newer text, kept as a file of the posting; its bytes.
/// Refused where nothing differs. `isLocked`: a scorecard is submitted in it; then rated lines come, go and change
/// weight only with a reason.
[[nodiscard]] Result<Edit> updatePosting(const PostingDocument &stored, const PostingUpdate &update,
                                         const CriterionUse &use, const PostingFile &source, const QByteArray &bytes,
                                         Authorship who, bool isLocked, const QString &reason = {});

} // namespace shortlist
