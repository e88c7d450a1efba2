#pragma once

#include <QString>
#include <QStringView>

namespace shortlist {

/// A currency beside a number.
struct CurrencySign {
    QString code;         ///< ISO 4217; empty where there is none
    qsizetype length = 0; ///< characters between it and the number, and itself
};

/// The currency that the text ends in, white space after it aside: "Pay: US$ ".
[[nodiscard]] CurrencySign currencyBefore(QStringView text);

/// The currency that the text begins with, white space before it aside: " EUR a year".
[[nodiscard]] CurrencySign currencyAfter(QStringView text);

} // namespace shortlist
