#pragma once

#include "connection.h"
#include "queries/interviews.h"

namespace shortlist {

/// The interviews of a filter as iCalendar. References are among them: somebody is to call. `at`: when it is written.
[[nodiscard]] Result<QByteArray> interviewCalendar(Connection &connection, const InterviewFilter &filter, Moment at);
/// One of them; NotFound where it is gone.
[[nodiscard]] Result<QByteArray> interviewCalendar(Connection &connection, InterviewId id, Moment at);

} // namespace shortlist
