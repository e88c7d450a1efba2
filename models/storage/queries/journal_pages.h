#pragma once

#include "payload.h"
#include "queries/journal.h"

namespace shortlist {

/// Which entries are wanted, newest first.
struct JournalFilter {
    MemberId member;         ///< whose; none: everybody's
    PostingId posting;       ///< that touch it or its applications; none: all
    QString person;          ///< beginnings of words of a candidate's name; empty: all
    std::vector<Verb> verbs; ///< of an undo: what it takes back; empty: all
    EntryId before;          ///< older than this one; none: from the newest
    int limit = 200;
};

[[nodiscard]] Result<std::vector<JournalLine>> journalPage(Connection &connection, const JournalFilter &filter);

/// One change of an entry as it was kept; of a created row what it is now. Without payload: created in bulk, gone, or
/// erased.
struct StoredChange {
    Kind kind = Kind::None;
    qint64 first = 0;
    qint64 last = 0;
    Change::Operation operation = Change::Operation::Update;
    Payload payload;
};
[[nodiscard]] Result<std::vector<StoredChange>> changesOf(Connection &connection, EntryId entry, int limit);

/// Whose scorecard a scorecard or rating belongs to; none where it is gone.
struct ScorecardOwner {
    MemberId member;
    ApplicationId application;
};
[[nodiscard]] Result<std::optional<ScorecardOwner>> ownerOfScorecard(Connection &connection, Kind kind, qint64 id);

} // namespace shortlist
