#pragma once

#include <QDate>
#include <QStringView>

namespace shortlist {

enum class DayFault { None, NoDay, Ambiguous };

struct FoundDay {
    QDate day; ///< valid exactly where there is no fault
    DayFault fault = DayFault::None;
};

/// A calendar day: 2026-03-01, 2026/03/01 or 1.3.2026; with slashes or hyphens and the year last only where day and
/// month cannot be taken for each other: 31/3/2026, 3/31/2026, 3/3/2026. The year has four digits.
[[nodiscard]] FoundDay readDay(QStringView text);

} // namespace shortlist
