#include "posting/facts_form.h"

#include "money.h"

#include <array>

namespace shortlist {

namespace {

QString amountText(std::optional<qint64> amount, const QString &currency)
{
    if (!amount)
        return {};
    const double major = majorUnits(*amount, currency);
    const bool isWhole = major == double(qint64(major));
    return QString::number(major, 'f', isWhole ? 0 : minorDigits(currency));
}

template <class T>
QString wordText(const std::optional<T> &value)
{
    return value ? QString(wordOf(*value)) : QString();
}

using Reader = QString (*)(const Posting &);

constexpr std::array<std::pair<const char *, Reader>, 16> readers{{
    {"title", [](const Posting &p) { return p.title; }},
    {"organization", [](const Posting &p) { return p.organization; }},
    {"department", [](const Posting &p) { return p.department; }},
    {"location", [](const Posting &p) { return p.location; }},
    {"workplace", [](const Posting &p) { return wordText(p.workplace); }},
    {"employment_type", [](const Posting &p) { return p.employmentType; }},
    {"openings", [](const Posting &p) { return QString::number(p.openings); }},
    {"requisition", [](const Posting &p) { return p.requisition; }},
    {"closes_on", [](const Posting &p) { return p.closesOn.isValid() ? p.closesOn.toString(Qt::ISODate) : QString(); }},
    {"owner", [](const Posting &p) { return p.owner.isNull() ? QString() : QString::number(p.owner.value); }},
    {"summary", [](const Posting &p) { return p.summary; }},
    {"unplaced", [](const Posting &p) { return p.unplaced; }},
    {"pay.min", [](const Posting &p) { return amountText(p.pay.min, p.pay.currency); }},
    {"pay.max", [](const Posting &p) { return amountText(p.pay.max, p.pay.currency); }},
    {"pay.currency", [](const Posting &p) { return p.pay.currency; }},
    {"pay.period", [](const Posting &p) { return wordText(p.pay.period); }},
}};

} // namespace

QString factText(const Posting &posting, const QString &name)
{
    for (const auto &[word, read] : readers) {
        if (name == QLatin1String(word))
            return read(posting);
    }
    return {};
}

} // namespace shortlist
