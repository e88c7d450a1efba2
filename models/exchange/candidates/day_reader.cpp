#include "candidates/day_reader.h"

#include <algorithm>
#include <array>
#include <optional>

namespace shortlist {

namespace {

struct Parts {
    std::array<int, 3> numbers{};
    std::array<qsizetype, 3> widths{};
};

/// Three numbers with the separator between them and nothing else.
std::optional<Parts> splitNumbers(QStringView text, QChar separator)
{
    Parts parts;
    size_t part = 0;
    for (const QChar c : text) {
        if (c == separator) {
            if (++part == parts.numbers.size())
                return std::nullopt;
            continue;
        }
        if (c < u'0' || c > u'9' || ++parts.widths[part] > 4)
            return std::nullopt;
        parts.numbers[part] = parts.numbers[part] * 10 + (c.unicode() - u'0');
    }
    return std::count(parts.widths.begin(), parts.widths.end(), 0) == 0 ? std::optional(parts) : std::nullopt;
}

FoundDay dayOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year > 0 ? FoundDay{date, DayFault::None} : FoundDay{{}, DayFault::NoDay};
}

/// Day and month in either order: only one of them may make sense.
FoundDay eitherOrder(int first, int second, int year)
{
    const FoundDay monthSecond = dayOf(year, second, first);
    const FoundDay monthFirst = dayOf(year, first, second);
    if (monthSecond.day.isValid() && monthFirst.day.isValid() && first != second)
        return {{}, DayFault::Ambiguous};
    return monthSecond.day.isValid() ? monthSecond : monthFirst;
}

} // namespace

FoundDay readDay(QStringView text)
{
    for (const QChar separator : {u'-', u'/', u'.'}) {
        const std::optional<Parts> parts = splitNumbers(text, separator);
        if (!parts)
            continue;
        const auto &[first, second, third] = parts->numbers;
        const auto &widths = parts->widths;
        if (widths[0] == 4 && widths[1] == 2 && widths[2] == 2 && separator != u'.')
            return dayOf(first, second, third);
        if (widths[0] > 2 || widths[1] > 2 || widths[2] != 4)
            break;
        return separator == u'.' ? dayOf(third, second, first) : eitherOrder(first, second, third);
    }
    return {{}, DayFault::NoDay};
}

} // namespace shortlist
