#include "number.h"

#include <QChar>

#include <array>

namespace shortlist {

namespace {

bool isSpaceOrApostrophe(QChar c)
{
    return c == u' ' || c == QChar(0xa0) || c == QChar(0x202f) || c == QChar(0x2009) || c == u'\''
           || c == QChar(0x2019);
}

qsizetype digitsAt(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && text[end].isDigit())
        ++end;
    return end - begin;
}

struct Group {
    QChar separator; ///< null before the first
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// A number's groups of digits; more than there is room for: no number.
struct Groups {
    std::array<Group, 6> list{};
    size_t count = 0;
    qsizetype end = 0;

    [[nodiscard]] const Group &last() const { return list[count - 1]; }
};

Groups groupsAt(QStringView text, qsizetype begin)
{
    Groups groups;
    groups.list[groups.count++] = {QChar(), begin, digitsAt(text, begin)};
    groups.end = begin + groups.list[0].length;
    while (groups.end + 1 < text.size() && groups.count < groups.list.size()) {
        const QChar separator = text[groups.end];
        const qsizetype length = digitsAt(text, groups.end + 1);
        const bool spaced = isSpaceOrApostrophe(separator) && length == 3 && groups.list[0].length <= 3;
        if (length == 0 || !(spaced || separator == u'.' || separator == u','))
            break;
        groups.list[groups.count++] = {separator, groups.end + 1, length};
        groups.end += 1 + length;
    }
    return groups;
}

/// Whether the last group is the fraction.
bool endsInFraction(const Groups &groups)
{
    if (groups.count == 1 || isSpaceOrApostrophe(groups.last().separator))
        return false;
    if (groups.last().length != 3)
        return true;
    if (groups.count == 2)
        return groups.list[0].length > 3;
    return groups.list[groups.count - 2].separator != groups.last().separator;
}

/// Whether the groups before the fraction are thousands, all parted alike.
bool isWellGrouped(const Groups &groups, size_t wholeGroups)
{
    if (wholeGroups > 1 && groups.list[0].length > 3)
        return false;
    for (size_t i = 1; i < wholeGroups; ++i) {
        const bool indian
            = groups.list[i].length == 2 && i + 1 < wholeGroups && groups.list[i].separator == u','; // 12,00,000
        if ((groups.list[i].length != 3 && !indian) || groups.list[i].separator != groups.list[1].separator)
            return false;
    }
    const bool fraction = wholeGroups < groups.count;
    return !fraction || wholeGroups < 2 || groups.last().separator != groups.list[1].separator;
}

} // namespace

std::optional<FoundNumber> readNumber(QStringView text, qsizetype begin)
{
    const Groups groups = groupsAt(text, begin);
    const size_t wholeGroups = groups.count - (endsInFraction(groups) ? 1 : 0);
    if (!isWellGrouped(groups, wholeGroups))
        return std::nullopt;
    double value = 0;
    double scale = 1;
    qsizetype digits = 0;
    for (size_t i = 0; i < groups.count; ++i) {
        const Group &group = groups.list[i];
        for (qsizetype at = group.begin; at < group.begin + group.length; ++at) {
            if (++digits > 15)
                return std::nullopt;
            value = value * 10 + text[at].digitValue();
            scale *= i >= wholeGroups ? 10 : 1;
        }
    }
    return FoundNumber{value / scale, begin, groups.end};
}

} // namespace shortlist
