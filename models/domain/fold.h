#pragma once

#include <QString>

namespace shortlist {

/// Text as it is compared and searched: compatibility forms unified, upper and lower case and accents the same,
/// white space runs one space, none at the ends. `Žižek` and `ZIZEK` fold to `zizek`.
[[nodiscard]] QString fold(QStringView text);

/// fold(), and every Chinese, Japanese or Korean-ideograph character stands alone between spaces, so that a search
/// finds a part of such a run.
[[nodiscard]] QString foldForSearch(QStringView text);

} // namespace shortlist
