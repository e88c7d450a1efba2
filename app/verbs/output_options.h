#pragma once

#include "command.h"
#include "jobs/as_of.h"
#include "output/destination.h"

namespace shortlist {

/// What verbs that write tables have in common.

/// -o: a file, else standard output.
[[nodiscard]] Result<Destination> destinationOf(Command &command);
/// --as-of, once the workspace is open. A wrong day is wrong usage whatever the file is: ask wrongDay() before opening.
[[nodiscard]] Result<AsOf> asOfOption(Command &command);
[[nodiscard]] std::optional<Error> wrongDay(Command &command);
/// Says what is left out because `viewer` owes scorecards.
[[nodiscard]] Result<> sayWhatIsWithheld(Command &command, MemberId viewer);

} // namespace shortlist
