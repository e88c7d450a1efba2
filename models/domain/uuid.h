#pragma once

#include "moment.h"

namespace shortlist {

/// A new UUID of version 7 (RFC 9562): it begins with the time, so that rows made one after the other stand side by
/// side in an index, and goes on with 74 random bits. Written without braces.
[[nodiscard]] QString newUuid(Moment at);

[[nodiscard]] bool isUuid(QStringView text);

} // namespace shortlist
