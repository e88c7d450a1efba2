#pragma once

#include <QString>

#include <optional>

namespace shortlist {

/// Decimal places of a currency by ISO 4217: 2 for USD, 0 for JPY, 3 for KWD. 2 where the code is not known.
[[nodiscard]] int minorDigits(QStringView currency);

/// An amount in minor units as a number in the currency's unit: 1167034 USD -> 11670.34.
[[nodiscard]] double majorUnits(qint64 minor, QStringView currency);

/// The other way, rounded half away from zero; none where it does not fit or is not a number.
[[nodiscard]] std::optional<qint64> minorUnits(double major, QStringView currency);

/// Whether it is a code of three capital letters that ISO 4217 lists for money in use.
[[nodiscard]] bool isCurrency(QStringView code);

} // namespace shortlist
