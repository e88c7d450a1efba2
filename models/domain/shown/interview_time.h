#pragma once

#include "interview.h"

#include <QTimeZone>

namespace shortlist {

/// When an interview is, as it is said: in the zone of whoever looks at it, and where it is another one that the
/// interview's time is spoken of, in that too.

/// "Thu 5 Mar".
[[nodiscard]] QString dayOf(const Interview &interview, const QTimeZone &zone);
/// "10:00 – 11:00", "10:00 – 11:00 (09:00 London)".
[[nodiscard]] QString timeSpan(const Interview &interview, const QTimeZone &zone);
/// "Thu 5 Mar 10:00", for a card.
[[nodiscard]] QString shortTime(Moment startsAt, Moment now, const QTimeZone &zone);
/// Hours and minutes, and how they are written.
[[nodiscard]] QString clockText(const QTime &time);
[[nodiscard]] QString clockFormat();
/// The last part of an IANA name, as people say it: "New York".
[[nodiscard]] QString cityOf(const QString &timeZone);

} // namespace shortlist
