#pragma once

#include "command.h"
#include "output/destination.h"

namespace shortlist {

/// `export FILE posting REF`: one posting as a document.
[[nodiscard]] Result<> runExportPosting(Command &command);

/// `export FILE file REF`: the bytes of a posting's file.
[[nodiscard]] Result<> runExportFile(Command &command);

/// Where -o says, or standard output.
[[nodiscard]] Result<Destination> destinationOf(Command &command);

} // namespace shortlist
