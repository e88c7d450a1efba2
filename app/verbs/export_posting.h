#pragma once

#include "command.h"

namespace shortlist {

/// `export FILE posting REF`: one posting as a document.
[[nodiscard]] Result<> runExportPosting(Command &command);

/// `export FILE file REF`: the bytes of a posting's file.
[[nodiscard]] Result<> runExportFile(Command &command);

} // namespace shortlist
