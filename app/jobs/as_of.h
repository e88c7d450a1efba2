#pragma once

#include "moment.h"
#include "result.h"

#include <QTimeZone>

namespace shortlist {

/// The day that an export speaks of.
struct AsOf {
    QDate day;
    std::optional<Moment> before; ///< the state at the end of that day is the one just before this; absent: that of now
};

/// A day as "2026-03-31"; an empty text is today. BadInput for anything else.
[[nodiscard]] Result<AsOf> asOf(const QString &text, Moment now, const QTimeZone &zone);

} // namespace shortlist
