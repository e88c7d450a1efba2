#pragma once

#include "command.h"

namespace shortlist {

/// `import FILE jd PATH --posting P`: a newer version of a posting's text. With --dry-run it says what would change.
[[nodiscard]] Result<> importNewerVersion(Command &command);

} // namespace shortlist
