#pragma once

#include "id.h"

#include <QHash>

namespace shortlist {

/// How a person left a board. Nothing of it belongs to the workspace.
struct BoardLook {
    struct Column {
        bool isCollapsed = false;
        int scrolled = 0; ///< pixels

        friend bool operator==(const Column &, const Column &) = default;
    };

    QHash<StageId, Column> columns;
    int scrolledSidewards = 0; ///< pixels
    ApplicationId current;     ///< null: none

    friend bool operator==(const BoardLook &, const BoardLook &) = default;
};

} // namespace shortlist
