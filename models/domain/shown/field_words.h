#pragma once

#include "kinds.h"

namespace shortlist {

/// What a kind of rows and its fields are called on screen: "Candidate", "E-mail". Empty: of no interest to people.
[[nodiscard]] QString shownKind(Kind kind);
[[nodiscard]] QString shownField(QLatin1String name);
/// The value of a field that holds one of our own words ("on_hold"), as people say it; any other text as it is.
[[nodiscard]] QString shownWord(QLatin1String field, const QString &word);

} // namespace shortlist
