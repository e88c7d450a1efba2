#include "moment.h"

#include <QDateTime>
#include <QTimeZone>

namespace shortlist {

QString Moment::toIso() const
{
    // By hand, because this runs for every imported row: QDateTime::toString() costs ten times as much.
    constexpr qint64 dayLength = 86'400'000;
    qint64 days = milliseconds / dayLength;
    qint64 rest = milliseconds % dayLength;
    if (rest < 0) {
        rest += dayLength;
        --days;
    }
    const QDate date = QDate::fromJulianDay(2440588 + days);
    char buffer[25];
    const auto put = [&buffer](int at, int width, qint64 number) {
        for (int i = width - 1; i >= 0; --i, number /= 10)
            buffer[at + i] = static_cast<char>('0' + number % 10);
    };
    put(0, 4, date.year());
    put(5, 2, date.month());
    put(8, 2, date.day());
    put(11, 2, rest / 3'600'000);
    put(14, 2, rest / 60'000 % 60);
    put(17, 2, rest / 1000 % 60);
    put(20, 3, rest % 1000);
    buffer[4] = buffer[7] = '-';
    buffer[10] = 'T';
    buffer[13] = buffer[16] = ':';
    buffer[19] = '.';
    buffer[23] = 'Z';
    return QString::fromLatin1(buffer, 24);
}

namespace {

/// The form that toIso() writes, by hand for the same reason; none for anything else.
std::optional<Moment> fromOwnForm(QStringView text)
{
    if (text.size() != 24 || text.at(10) != u'T' || text.at(19) != u'.' || text.at(23) != u'Z' || text.at(4) != u'-'
        || text.at(7) != u'-' || text.at(13) != u':' || text.at(16) != u':')
        return std::nullopt;
    bool digits = true;
    const auto number = [text, &digits](qsizetype at, qsizetype width) {
        int value = 0;
        for (qsizetype i = at; i < at + width; ++i) {
            const int digit = text.at(i).unicode() - u'0';
            digits = digits && digit >= 0 && digit <= 9;
            value = value * 10 + digit;
        }
        return value;
    };
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    const int hours = number(11, 2);
    const int minutes = number(14, 2);
    const int seconds = number(17, 2);
    const int fraction = number(20, 3);
    if (!digits || !date.isValid() || hours > 23 || minutes > 59 || seconds > 59)
        return std::nullopt;
    return Moment{(date.toJulianDay() - 2440588) * 86'400'000 + ((hours * 60 + minutes) * 60 + seconds) * 1000LL
                  + fraction};
}

} // namespace

std::optional<Moment> Moment::fromIso(QStringView text)
{
    if (const std::optional<Moment> own = fromOwnForm(text))
        return own;
    const bool hasZone
        = text.endsWith(u'Z')
          || (text.size() > 19 && (text.at(text.size() - 6) == u'+' || text.at(text.size() - 6) == u'-'));
    if (text.size() < 20 || !hasZone || (text.at(10) != u'T' && text.at(10) != u' '))
        return std::nullopt;
    const QDateTime moment = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!moment.isValid() || moment.date().year() < 1 || moment.date().year() > 9999)
        return std::nullopt;
    return Moment{moment.toMSecsSinceEpoch()};
}

QDate Moment::dayIn(const QTimeZone &zone) const
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, zone).date();
}

Moment Moment::startOf(QDate day, const QTimeZone &zone)
{
    constexpr qint64 halfHour = 1'800'000;
    Moment start{day.startOfDay(zone).toMSecsSinceEpoch()};
    // Where midnight comes twice, Qt takes the later one.
    while (Moment{start.milliseconds - 1}.dayIn(zone) == day)
        start.milliseconds -= halfHour;
    return start;
}

} // namespace shortlist
