#include "money.h"

#include <QLatin1String>

#include <algorithm>
#include <array>
#include <cmath>

namespace shortlist {

namespace {

// ISO 4217, list one: codes in use, by their number of decimal places. Sorted, for binary search.
constexpr std::array noDigits{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW",
                              "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr std::array threeDigits{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
constexpr std::array twoDigits{
    "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN", "BMD",
    "BND", "BOB", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHF", "CNY", "COP", "CRC", "CUP",
    "CVE", "CZK", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP",
    "GMD", "GTQ", "GYD", "HKD", "HNL", "HTG", "HUF", "IDR", "ILS", "INR", "IRR", "JMD", "KES", "KGS", "KHR",
    "KPW", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP",
    "MRU", "MUR", "MVR", "MWK", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "PAB", "PEN",
    "PGK", "PHP", "PKR", "PLN", "QAR", "RON", "RSD", "RUB", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD", "SHP",
    "SLE", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TOP", "TRY", "TTD", "TWD",
    "TZS", "UAH", "USD", "UYU", "UZS", "VED", "VES", "WST", "XCD", "YER", "ZAR", "ZMW", "ZWG"};

template <size_t N>
bool holds(const std::array<const char *, N> &codes, QStringView code)
{
    return std::any_of(codes.begin(), codes.end(), [code](const char *one) { return code == QLatin1String(one); });
}

} // namespace

int minorDigits(QStringView currency)
{
    if (holds(noDigits, currency))
        return 0;
    return holds(threeDigits, currency) ? 3 : 2;
}

double majorUnits(qint64 minor, QStringView currency)
{
    static constexpr std::array scale{1.0, 10.0, 100.0, 1000.0};
    return static_cast<double>(minor) / scale[static_cast<size_t>(minorDigits(currency))];
}

std::optional<qint64> minorUnits(double major, QStringView currency)
{
    const double minor = std::round(major * std::pow(10.0, minorDigits(currency)));
    if (!std::isfinite(minor) || std::abs(minor) > 9e15)
        return std::nullopt;
    return static_cast<qint64>(minor);
}

bool isCurrency(QStringView code)
{
    return holds(twoDigits, code) || holds(noDigits, code) || holds(threeDigits, code);
}

} // namespace shortlist
