#pragma once

#include "connection.h"
#include "shown/board.h"
#include "shown/changed_rows.h"

#include <QTimeZone>

namespace shortlist {

/// For whom a board is read, and as of when its days are counted.
struct BoardViewer {
    PostingId posting;
    MemberId member; ///< none: somebody who is new
    QTimeZone zone;
    Moment now;
};

/// The whole board of a posting, with scores.
[[nodiscard]] Result<Board> loadBoard(Connection &connection, const BoardViewer &viewer);

/// What has become of the cards that show something of these rows. Nothing: load the board again.
[[nodiscard]] Result<std::optional<BoardPatch>> boardPatch(Connection &connection, const BoardViewer &viewer,
                                                           const ChangedRows &rows);

} // namespace shortlist
