#pragma once

#include "kinds.h"

namespace shortlist {

/// What a kind of rows and its fields are called on screen: "Candidate", "E-mail". Empty: of no interest to people.
[[nodiscard]] QString shownKind(Kind kind);
[[nodiscard]] QString shownField(QLatin1String name);

} // namespace shortlist
