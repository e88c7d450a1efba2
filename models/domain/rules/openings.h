#pragma once

#include "edit.h"
#include "result.h"
#include "rules/facts.h"

namespace shortlist {

/// A field of Posting that is computed, never stored: the number of its applications with status hired.
/// It stands in expectations only.
inline constexpr int filledOpeningsField = 1000;
/// Of the same sort: the number of its active applications.
inline constexpr int activeApplicationsField = 1001;
/// Of the same sort: how many files it has, one more with each newer version of its text.
inline constexpr int postingFilesField = 1002;

/// Expects that so many openings of the posting are filled.
[[nodiscard]] Change expectFilledOpenings(PostingId posting, qint64 filled);

/// Expects that so many applications for the posting are active.
[[nodiscard]] Change expectActiveApplications(PostingId posting, qint64 active);

/// Expects that the posting has so many files.
[[nodiscard]] Change expectPostingFiles(PostingId posting, qint64 files);

/// Expects that the posting still has so many openings.
[[nodiscard]] Change expectTotalOpenings(PostingId posting, qint64 total);

/// Whether hiring that many more fills the last free opening: the time to offer closing the posting.
[[nodiscard]] bool fillsLastOpening(const Openings &openings, qsizetype hiredNow);

/// Why that many cannot be hired, or none where they can.
[[nodiscard]] std::optional<Error> problemHiring(const Openings &openings, qsizetype hiredNow,
                                                 const QString &postingTitle);

} // namespace shortlist
