#pragma once

#include "connection.h"
#include "id.h"

#include <vector>

namespace shortlist {

/// A row that a REF could mean, with what to show of it.
struct Match {
    qint64 id = 0;
    QString name;
};

/// What a REF means for a kind: digits are an id; else a UUID; else a name, compared folded (posting title, candidate
/// name or e-mail, stage name, criterion heading or text, member, reason, section heading). `posting` narrows stages,
/// criteria and applications (which are found by their candidate's name or e-mail and need it; an active one
/// goes before the ended ones of the same person).
[[nodiscard]] Result<std::vector<Match>> findRows(Connection &connection, Kind kind, const QString &ref,
                                                  PostingId posting = {});

} // namespace shortlist
