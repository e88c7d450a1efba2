#pragma once

#include "command.h"
#include "output/destination.h"

namespace shortlist {

/// `export FILE posting REF`: one posting as a document.
[[nodiscard]] Result<> runExportPosting(Command &command);

/// Where -o says, or standard output.
[[nodiscard]] Result<Destination> destinationOf(Command &command);

} // namespace shortlist
