#pragma once

#include "edit.h"

namespace shortlist {

/// What a stored Edit touched, so that whoever shows some of it reads just that again.
struct ChangedRows {
    EntryId entry;             ///< the newest entry that this tells of
    bool everything = false;   ///< a bulk Edit, a restore: load again what is shown
    std::vector<Subject> rows; ///< of every kind, each once

    [[nodiscard]] bool touches(Kind kind, qint64 id) const
    {
        if (everything)
            return true;
        for (const Subject &row : rows) {
            if (row.kind == kind && row.id == id)
                return true;
        }
        return false;
    }
    [[nodiscard]] bool touches(Kind kind) const
    {
        if (everything)
            return true;
        for (const Subject &row : rows) {
            if (row.kind == kind)
                return true;
        }
        return false;
    }
};

} // namespace shortlist
