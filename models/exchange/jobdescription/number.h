#pragma once

#include <QStringView>

#include <optional>

namespace shortlist {

/// A number as it stands in running text.
struct FoundNumber {
    double value = 0;
    qsizetype begin = 0;
    qsizetype end = 0; ///< behind its last digit
};

/// The number that begins at a digit: `1500`, `11,670.34`, `43.700`, `30 000`, `1'250.50`. A single separator with
/// exactly three digits behind it groups; with fewer it is the decimal point. None where the digits are no amount
/// ("1.2.3").
[[nodiscard]] std::optional<FoundNumber> readNumber(QStringView text, qsizetype begin);

} // namespace shortlist
