#pragma once

#include "edit.h"

#include <algorithm>
#include <initializer_list>

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
    [[nodiscard]] bool touchesAny(std::initializer_list<Kind> kinds) const
    {
        return std::any_of(kinds.begin(), kinds.end(), [this](Kind kind) { return touches(kind); });
    }
};

/// What the ranking of a posting, and what is told of its ratings, is made of.
inline constexpr std::initializer_list<Kind> kindsRanked{Kind::Application, Kind::Candidate, Kind::Criterion,
                                                         Kind::Scorecard,   Kind::Rating,    Kind::Screening,
                                                         Kind::Stage,       Kind::Member,    Kind::Posting};

} // namespace shortlist
