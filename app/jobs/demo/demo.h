#pragma once

#include "member.h"
#include "moment.h"
#include "result.h"

class QTimeZone;

namespace shortlist {

/// Makes a new workspace to look around in: three postings in different trades, sixty invented people, four members
/// besides `first`, and eight weeks of history that end now. Every step of it is an Edit by the rules, with its own
/// author and time, so it can be undone like anything else. The same day gives the same story, but for UUIDs.
/// An existing file is refused; nothing is left of a failure.
[[nodiscard]] Result<> makeDemo(const QString &path, const Member &first, const QTimeZone &zone, Moment now);

} // namespace shortlist
