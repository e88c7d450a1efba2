#pragma once

#include "board/board_look.h"
#include "board_model.h"

#include <QByteArray>

namespace shortlist {

/// How the board of a posting was left.
struct LeftBoard {
    BoardLook look;
    BoardOrder order = BoardOrder::Board;
    bool isDrawerOpen = false;

    friend bool operator==(const LeftBoard &, const LeftBoard &) = default;
};

using LeftBoards = QHash<PostingId, LeftBoard>;

/// As settings keep them: JSON.
[[nodiscard]] QByteArray toBytes(const LeftBoards &boards);
/// What cannot be read is left out.
[[nodiscard]] LeftBoards leftBoards(const QByteArray &bytes);

} // namespace shortlist
