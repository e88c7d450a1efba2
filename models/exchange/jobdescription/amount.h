#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace shortlist {

/// A number that may be money, with what stands right around it.
struct Amount {
    double value = 0;           ///< in the currency's unit, the multiplier applied
    double multiplier = 1;      ///< 1000 of "40k"
    QString currency;           ///< ISO 4217; empty where none stands by the number
    bool currencyAhead = false; ///< "$40k", not "40k $"
    qsizetype begin = 0;        ///< with the currency and the multiplier
    qsizetype end = 0;
};

/// All such numbers of a text, in order. Not among them: "13th", "50%", "401k", dates and versions.
/// The currency may stand before or after: "$40k", "US$ 40,000", "40.000 €", "CHF 90'000", "1500$".
[[nodiscard]] std::vector<Amount> readAmounts(QStringView text);

} // namespace shortlist
