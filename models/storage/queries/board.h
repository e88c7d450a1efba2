#pragma once

#include "connection.h"
#include "rules/facts.h"
#include "shown/board.h"
#include "shown/changed_rows.h"

#include <functional>

namespace shortlist {

/// A card with the moments from which its days are counted, as they are stored.
struct BoardRow {
    BoardCard card;
    QByteArray stageEnteredAt;
    QByteArray endedAt;
};

/// All applications of a posting in board order. `viewer`: whoever looks at it; a score is hidden while they owe a
/// scorecard. Of long texts only the beginning is read.
[[nodiscard]] Result<std::vector<BoardRow>> boardRows(Connection &connection, PostingId posting, MemberId viewer);
/// Those of them that are among these applications, in no order.
[[nodiscard]] Result<std::vector<BoardRow>> boardRowsOf(Connection &connection, PostingId posting, MemberId viewer,
                                                        const std::vector<ApplicationId> &applications);
/// The applications of a posting whose cards show something of these rows, each once. Nothing: it cannot be told, and
/// the board is to be read again.
[[nodiscard]] Result<std::optional<std::vector<ApplicationId>>> applicationsShowing(Connection &connection,
                                                                                    PostingId posting,
                                                                                    const ChangedRows &rows);
/// The place for applications that are put there, found without them. Below a card that is gone or has left: the end.
[[nodiscard]] Result<Gap> gapAt(Connection &connection, const BoardPlace &place,
                                const std::vector<ApplicationId> &moving);

} // namespace shortlist
