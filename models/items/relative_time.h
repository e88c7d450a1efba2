#pragma once

#include "moment.h"

#include <QTimeZone>

namespace shortlist {

/// When something was, as people say it: "today 09:14", "yesterday 16:40", "Mon 16:40", "3 Mar 2026".
[[nodiscard]] QString relativeTime(Moment at, Moment now, const QTimeZone &zone);

/// Day and time in full, for tables: "3 Mar 2026 16:40".
[[nodiscard]] QString dayAndTime(Moment at, const QTimeZone &zone);

} // namespace shortlist
