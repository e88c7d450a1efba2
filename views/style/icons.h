#pragma once

#include <QIcon>

namespace shortlist {

/// A bundled icon (:/icons/NAME.svg), drawn in the text colour of the palette, light or dark.
[[nodiscard]] QIcon icon(QLatin1String name);

} // namespace shortlist
