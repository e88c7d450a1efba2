#pragma once

#include "command.h"

namespace shortlist {

/// `export FILE interviews`: iCalendar, of a posting or of all.
[[nodiscard]] Result<> runExportInterviews(Command &command);

} // namespace shortlist
