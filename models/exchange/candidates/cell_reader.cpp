#include "candidates/cell_reader.h"

#include "candidates/day_reader.h"
#include "candidates/header_synonyms.h"
#include "csv/formula_cells.h"
#include "jobdescription/amount.h"
#include "jobdescription/currency_sign.h"
#include "money.h"
#include "text.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace shortlist {

namespace {

Error unreadable(const QString &sentence, const QString &header, const QString &cell)
{
    constexpr qsizetype longest = 60;
    const QString shown = cell.size() <= longest ? cell : cell.first(longest) + u'…';
    return {ErrorKind::BadInput, sentence.arg(header, shown)};
}

Error dayError(DayFault fault, const QString &header, const QString &cell)
{
    if (fault == DayFault::Ambiguous)
        return unreadable(Text::tr("%1: in “%2” day and month can be taken for each other. Write it as 2026-03-31."),
                          header, cell);
    return unreadable(Text::tr("%1: “%2” is no date that can be read. Write it as 2026-03-31."), header, cell);
}

bool isPlainNumber(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
}

/// A number as programs write it; none where its point may as well group thousands.
std::optional<double> plainNumber(const QString &text, const QString &currency)
{
    if (!isPlainNumber(text))
        return std::nullopt;
    const qsizetype point = text.indexOf(u'.');
    if (point >= 0 && text.size() - point - 1 > minorDigits(currency))
        return std::nullopt;
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

/// Whether the three digits behind the only separator may be decimal places rather than thousands: "65000.505",
/// "0,500", and "1.234" of a currency with three of them.
bool isDoubtful(const QString &text, const QString &currency)
{
    static const QRegularExpression form(QStringLiteral("(?<![\\d.,' ])(\\d+)[.,](\\d{3})(?![\\d.,'])"));
    const QRegularExpressionMatch match = form.match(text);
    return match.hasMatch()
           && (match.capturedLength(1) > 3 || match.captured(1).startsWith(u'0') || minorDigits(currency) == 3);
}

/// With the multiplier, the currency and the period that stand by the number; none where there is anything else.
std::optional<std::pair<Amount, std::optional<PayPeriod>>> spokenAmount(const QString &text)
{
    const std::vector<Amount> amounts = readAmounts(text);
    if (amounts.size() != 1 || !QStringView(text).first(amounts.front().begin).trimmed().isEmpty())
        return std::nullopt;
    const QStringView rest = QStringView(text).sliced(amounts.front().end).trimmed();
    const std::optional<PayPeriod> period = headerSynonyms().periodOf(rest);
    if (!rest.isEmpty() && !period)
        return std::nullopt;
    return std::pair(amounts.front(), period);
}

} // namespace

QString cellText(const QString &cell)
{
    const QString trimmed = cell.trimmed();
    return trimmed.contains(u'\'') ? rearm(trimmed).trimmed() : trimmed;
}

QStringList cellList(const QString &cell)
{
    QStringList list;
    for (const QStringView piece : QStringView(cell).split(u';')) {
        if (const QStringView trimmed = piece.trimmed(); !trimmed.isEmpty())
            list += trimmed.toString();
    }
    return list;
}

QStringList cellAddresses(const QString &cell)
{
    QStringList list;
    qsizetype begin = 0;
    for (qsizetype at = 0; at <= cell.size(); ++at) {
        if (at < cell.size() && cell.at(at) != u';' && cell.at(at) != u',' && !cell.at(at).isSpace())
            continue;
        if (at > begin)
            list += cell.sliced(begin, at - begin);
        begin = at + 1;
    }
    return list;
}

CellReader::CellReader(const QTimeZone &zone) : m_zone(zone) {}

Result<Moment> CellReader::moment(const QString &cell, const QString &header)
{
    if (const std::optional<Moment> moment = Moment::fromIso(cell))
        return *moment;
    const QStringView text(cell);
    const auto behindDay = std::find_if(text.begin(), text.end(), [](QChar c) { return c == u'T' || c.isSpace(); });
    const FoundDay found = readDay(text.first(behindDay - text.begin()));
    if (found.fault != DayFault::None)
        return dayError(found.fault, header, cell);
    if (behindDay == text.end())
        return startOf(found.day);
    const auto moment = timeOf(found.day, text.sliced(behindDay - text.begin() + 1).trimmed());
    if (!moment)
        return dayError(DayFault::NoDay, header, cell);
    return *moment;
}

Result<QDate> CellReader::day(const QString &cell, const QString &header) const
{
    if (const std::optional<Moment> moment = Moment::fromIso(cell))
        return moment->dayIn(m_zone);
    const FoundDay found = readDay(cell);
    if (found.fault != DayFault::None)
        return dayError(found.fault, header, cell);
    return found.day;
}

Moment CellReader::startOf(QDate day)
{
    const auto known = m_starts.constFind(day);
    if (known != m_starts.constEnd())
        return *known;
    constexpr qsizetype many = 10'000;
    if (m_starts.size() >= many)
        m_starts.clear();
    return *m_starts.insert(day, Moment::startOf(day, m_zone));
}

std::optional<Moment> CellReader::timeOf(QDate day, QStringView time) const
{
    static const QStringList forms{QStringLiteral("hh:mm:ss"), QStringLiteral("hh:mm"),   QStringLiteral("hh:mm:ss.z"),
                                   QStringLiteral("h:mm"),     QStringLiteral("h:mm AP"), QStringLiteral("h:mm:ss AP")};
    const bool isUtc = time.endsWith(QLatin1String("UTC")) || time.endsWith(u'Z');
    if (isUtc)
        time = time.chopped(time.endsWith(u'Z') ? 1 : 3).trimmed();
    for (const QString &form : forms) {
        const QTime found = QTime::fromString(time.toString(), form);
        if (!found.isValid())
            continue;
        const QDateTime moment = isUtc ? QDateTime(day, found, Qt::UTC) : QDateTime(day, found, m_zone);
        return Moment{moment.toMSecsSinceEpoch()};
    }
    return std::nullopt;
}

Result<QString> CellReader::currency(const QString &cell, const QString &header)
{
    if (const QString code = cell.toUpper(); isCurrency(code))
        return code;
    const CurrencySign sign = currencyAfter(cell);
    if (sign.code.isEmpty() || sign.length != cell.size())
        return unreadable(Text::tr("%1: “%2” is no currency. Write its code of three letters, like EUR."), header,
                          cell);
    return sign.code;
}

Result<ExpectedPay> CellReader::expectedPay(const QString &cell, const QString &currency, const QString &header)
{
    const auto plain = plainNumber(cell, currency);
    const auto spoken = plain ? std::nullopt : spokenAmount(cell);
    if (!plain && !spoken)
        return unreadable(Text::tr("%1: “%2” is no amount that can be read. Write it as 65000 or 65000.50."), header,
                          cell);
    if (spoken && isDoubtful(cell, currency.isEmpty() ? spoken->first.currency : currency))
        return unreadable(Text::tr("%1: in “%2” the last three digits may be thousands or decimal places. Write it as "
                                   "65000 or 65000.50."),
                          header, cell);
    ExpectedPay pay;
    pay.currency = plain || spoken->first.currency.isEmpty() ? currency : spoken->first.currency;
    // Signs of several currencies: the row knows better.
    if (!currency.isEmpty() && (cell.contains(u'$') || cell.contains(u'¥')))
        pay.currency = currency;
    if (pay.currency.isEmpty())
        return unreadable(Text::tr("%1: “%2” says no currency. Write its code too, as in 65000 EUR."), header, cell);
    if (!currency.isEmpty() && pay.currency != currency)
        return unreadable(Text::tr("%1: “%2” is in another currency than the row's. Correct one of them."), header,
                          cell);
    const double value = plain ? *plain : spoken->first.value;
    const auto minor = minorUnits(value, pay.currency);
    if (!minor || std::abs(majorUnits(*minor, pay.currency) - value) > 1e-6 * std::max(1.0, value))
        return unreadable(Text::tr("%1: “%2” has more decimal places than its currency. Round it."), header, cell);
    pay.minor = *minor;
    pay.period = spoken ? spoken->second : std::nullopt;
    return pay;
}

} // namespace shortlist
