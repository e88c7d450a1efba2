#pragma once

#include <QString>

namespace shortlist {

/// The text with U+FFFD for each half of a surrogate pair that stands alone: what is no character cannot be stored.
[[nodiscard]] QString withWholeCharacters(QString text);

} // namespace shortlist
