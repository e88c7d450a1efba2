#include "fields.h"

#include <algorithm>
#include <cmath>

namespace shortlist {

Result<std::vector<FieldText>> parseFieldTexts(const QStringList &words)
{
    std::vector<FieldText> texts;
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals <= 0)
            return Error{ErrorKind::BadInput, Text::tr("“%1” is not of the form FIELD=VALUE.").arg(word)};
        const QString name = word.left(equals).trimmed();
        const bool known
            = std::any_of(texts.begin(), texts.end(), [&name](const FieldText &one) { return one.name == name; });
        if (known)
            return Error{ErrorKind::BadInput, Text::tr("The field %1 was given twice.").arg(name)};
        texts.push_back({name, word.mid(equals + 1).trimmed()});
    }
    return texts;
}

std::optional<QString> takeField(std::vector<FieldText> &texts, QLatin1String name)
{
    const auto place
        = std::find_if(texts.begin(), texts.end(), [name](const FieldText &one) { return one.name == name; });
    if (place == texts.end())
        return std::nullopt;
    QString value = place->value;
    texts.erase(place);
    return value;
}

QStringList splitList(const QString &text)
{
    QStringList list;
    for (const QString &part : text.split(u';')) {
        if (const QString one = part.trimmed(); !one.isEmpty())
            list += one;
    }
    return list;
}

Result<bool> FromText<bool>::parse(const QString &text, const QTimeZone &)
{
    if (text == QLatin1String("true") || text == QLatin1String("yes") || text == QLatin1String("1"))
        return true;
    if (text == QLatin1String("false") || text == QLatin1String("no") || text == QLatin1String("0") || text.isEmpty())
        return false;
    return Error{ErrorKind::BadInput, Text::tr("It is true or false.")};
}

Result<qint64> FromText<qint64>::parse(const QString &text, const QTimeZone &)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (isNumber)
        return number;
    return Error{ErrorKind::BadInput, Text::tr("It is a whole number.")};
}

Result<double> FromText<double>::parse(const QString &text, const QTimeZone &)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber && std::isfinite(number))
        return number;
    return Error{ErrorKind::BadInput, Text::tr("It is a number, as 2 or 2.5.")};
}

Result<QDate> FromText<QDate>::parse(const QString &text, const QTimeZone &)
{
    // Qt::ISODate would take what follows the day too.
    const QDate date = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (text.isEmpty() || date.isValid())
        return date;
    return Error{ErrorKind::BadInput, Text::tr("It is a day, as 2026-03-01.")};
}

Result<Moment> FromText<Moment>::parse(const QString &text, const QTimeZone &zone)
{
    if (const auto moment = Moment::fromIso(text))
        return *moment;
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (text.size() == 10 && date.isValid())
        return Moment::startOf(date, zone);
    return Error{ErrorKind::BadInput, Text::tr("It is a day, as 2026-03-01, or a moment, as 2026-03-01T09:30:00Z.")};
}

namespace {

/// Where amounts, a currency and a period stand among the words, and where they go.
struct MoneyFields {
    std::vector<std::pair<const char *, std::optional<qint64> *>> amounts;
    const char *currencyName;
    QString *currency;
    const char *periodName;
    std::optional<PayPeriod> *period;
};

std::optional<FieldProblem> setMoney(const MoneyFields &fields, std::vector<FieldText> &texts)
{
    const QString currencyBefore = *fields.currency;
    if (const auto currency = takeField(texts, QLatin1String(fields.currencyName)))
        *fields.currency = currency->toUpper();
    if (const auto period = takeField(texts, QLatin1String(fields.periodName))) {
        auto parsed = FromText<std::optional<PayPeriod>>::parse(*period, QTimeZone::utc());
        if (!parsed)
            return FieldProblem{Text::tr("The value of %1 does not fit: “%2”. %3")
                                    .arg(QLatin1String(fields.periodName), *period, parsed.error().message)};
        *fields.period = *parsed;
    }
    for (const auto &[name, amount] : fields.amounts) {
        const auto text = takeField(texts, QLatin1String(name));
        if (!text) {
            // An amount that stays is the same number of the new currency.
            if (*amount && currencyBefore != *fields.currency)
                *amount = minorUnits(majorUnits(**amount, currencyBefore), *fields.currency);
            continue;
        }
        const auto parsed = FromText<std::optional<double>>::parse(*text, QTimeZone::utc());
        if (!parsed)
            return FieldProblem{Text::tr("The value of %1 does not fit: “%2”. %3")
                                    .arg(QLatin1String(name), *text, parsed.error().message)};
        *amount = std::nullopt;
        if (!*parsed)
            continue;
        *amount = minorUnits(**parsed, *fields.currency);
        if (!*amount)
            return FieldProblem{Text::tr("The value of %1 is too large: %2").arg(QLatin1String(name), *text)};
    }
    return std::nullopt;
}

} // namespace

std::optional<FieldProblem> setPay(Pay &pay, std::vector<FieldText> &texts)
{
    if (const auto all = takeField(texts, QLatin1String("pay"))) {
        if (!all->isEmpty())
            return FieldProblem{Text::tr("pay has the parts pay.min, pay.max, pay.currency and pay.period."), true};
        pay = Pay();
    }
    return setMoney(
        {{{"pay.min", &pay.min}, {"pay.max", &pay.max}}, "pay.currency", &pay.currency, "pay.period", &pay.period},
        texts);
}

std::optional<FieldProblem> setExpectedPay(Candidate &candidate, std::vector<FieldText> &texts)
{
    return setMoney({{{"expected_pay", &candidate.expectedPay}},
                     "expected_currency",
                     &candidate.expectedCurrency,
                     "expected_period",
                     &candidate.expectedPeriod},
                    texts);
}

} // namespace shortlist
