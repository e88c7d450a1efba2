#pragma once

#include "interview.h"

#include <QByteArray>

namespace shortlist {

/// Somebody who is told of an event.
struct CalendarGuest {
    QString name;
    QString email; ///< may be empty: then only the name is written
};

/// An interview as calendars know it.
struct CalendarEvent {
    Interview interview;
    qint64 sequence = 0; ///< grows with every change
    QString summary;
    QString description;
    std::vector<CalendarGuest> guests;
};

/// An iCalendar object (RFC 5545) of all events, lines of at most 75 octets that end in CRLF. Times are in UTC, which
/// every calendar shows in its own zone; the UID of an event is made of the interview's UUID, so that a later file
/// changes the same event, and SEQUENCE says which is later. `at`: when it is written.
[[nodiscard]] QByteArray calendarOf(const std::vector<CalendarEvent> &events, Moment at);

} // namespace shortlist
