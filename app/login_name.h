#pragma once

#include <QString>

namespace shortlist {

/// Who is logged in, as the system calls them; "me" where it does not say.
[[nodiscard]] QString loginName();

} // namespace shortlist
