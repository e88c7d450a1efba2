#include "pay_words.h"

#include <algorithm>
#include <array>

namespace shortlist {

namespace {

using GroupPeriod = std::pair<WordGroup, PayPeriod>;

constexpr std::array<GroupPeriod, 5> strongPeriods{{{WordGroup::Hourly, PayPeriod::Hour},
                                                    {WordGroup::Daily, PayPeriod::Day},
                                                    {WordGroup::Weekly, PayPeriod::Week},
                                                    {WordGroup::Monthly, PayPeriod::Month},
                                                    {WordGroup::Yearly, PayPeriod::Year}}};
constexpr std::array<GroupPeriod, 5> nounPeriods{{{WordGroup::Hour, PayPeriod::Hour},
                                                  {WordGroup::Day, PayPeriod::Day},
                                                  {WordGroup::Week, PayPeriod::Week},
                                                  {WordGroup::Month, PayPeriod::Month},
                                                  {WordGroup::Year, PayPeriod::Year}}};
constexpr qsizetype longestPeriodPhrase = 2;
constexpr int mostFillers = 3;

std::optional<PayPeriod> periodOf(WordGroups groups, const std::array<GroupPeriod, 5> &list)
{
    for (const auto &[group, period] : list) {
        if (groups.has(group))
            return period;
    }
    return std::nullopt;
}

bool isWordCharacter(QChar c)
{
    return c.isLetter() || c.isMark();
}

constexpr qsizetype longestWord = 24;

qsizetype wordEnd(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && end - begin < longestWord && isWordCharacter(text[end]))
        ++end;
    return end;
}

/// "p.a.", "p.h." and "p/h", which punctuation would tear apart.
std::optional<FoundPeriod> partedPeriod(QStringView text)
{
    if (text.size() < 3 || text[0].toLower() != u'p' || (text[1] != u'.' && text[1] != u'/'))
        return std::nullopt;
    const bool slash = text[1] == u'/';
    const qsizetype end = !slash && text.size() > 3 && text[3] == u'.' ? 4 : 3;
    if (end < text.size() && isWordCharacter(text[end]))
        return std::nullopt;
    switch (text[2].toLower().unicode()) {
    case u'a': return FoundPeriod{PayPeriod::Year, end};
    case u'h': return FoundPeriod{PayPeriod::Hour, end};
    case u'd': return FoundPeriod{PayPeriod::Day, end};
    case u'w': return FoundPeriod{PayPeriod::Week, end};
    case u'm': // "p.m." is a time of the day
        return slash ? std::optional(FoundPeriod{PayPeriod::Month, end}) : std::nullopt;
    default: return std::nullopt;
    }
}

bool goesWithPay(WordGroups groups)
{
    return groups.has(WordGroup::PayFiller) || groups.has(WordGroup::FromBehind) || groups.has(WordGroup::UpToBehind)
           || groups.has(WordGroup::From) || groups.has(WordGroup::UpTo) || periodOf(groups, strongPeriods)
           || periodOf(groups, nounPeriods);
}

/// A word of Chinese or Japanese that goes with pay; length 0 where none stands there.
struct UnspacedWord {
    qsizetype length = 0;
    std::optional<PayPeriod> period;
};

UnspacedWord unspacedPayWord(QStringView text, const WordTable &table)
{
    for (qsizetype length = std::min<qsizetype>(4, text.size()); length > 0; --length) {
        const WordGroups groups = table.find(text.first(length));
        if (const auto period = periodOf(groups, strongPeriods))
            return {length, period};
        if (const auto period = periodOf(groups, nounPeriods))
            return {length, period};
        if (groups.has(WordGroup::PayFiller))
            return {length, std::nullopt};
    }
    return {};
}

} // namespace

std::optional<FoundPeriod> periodAfter(QStringView text, const WordTable &table)
{
    qsizetype at = 0;
    for (int fillers = 0; fillers <= mostFillers; ++fillers) {
        while (at < text.size() && (text[at].isSpace() || QStringView(u"/(*,+'’").contains(text[at])))
            ++at;
        if (auto parted = partedPeriod(text.sliced(at))) {
            parted->end += at;
            return parted;
        }
        if (at < text.size() && isUnspaced(text[at])) {
            const UnspacedWord word = unspacedPayWord(text.sliced(at), table);
            if (word.period)
                return FoundPeriod{*word.period, at + word.length};
            if (word.length == 0)
                break;
            at += word.length;
            continue;
        }
        const qsizetype end = wordEnd(text, at);
        const qsizetype secondEnd = end < text.size() && text[end].isSpace() ? wordEnd(text, end + 1) : end;
        if (const auto period = periodOf(table.find(wordKey(text.sliced(at, secondEnd - at))), strongPeriods))
            return FoundPeriod{*period, secondEnd};
        const WordGroups groups = table.find(wordKey(text.sliced(at, end - at)));
        if (const auto period = periodOf(groups, nounPeriods))
            return FoundPeriod{*period, end};
        if (const auto period = periodOf(groups, strongPeriods))
            return FoundPeriod{*period, end};
        if (!groups.has(WordGroup::PayFiller))
            break;
        at = end;
    }
    return std::nullopt;
}

std::optional<PayPeriod> periodBefore(const KeyWords &words, const WordTable &table)
{
    for (qsizetype last = words.count(); last > 0; --last) {
        for (qsizetype length = 1; length <= longestPeriodPhrase && length <= last; ++length) {
            if (const auto period = periodOf(table.find(words.run(last - length, length)), strongPeriods))
                return period;
        }
    }
    return std::nullopt;
}

std::optional<PayPeriod> periodIn(const KeyWords &words, const WordTable &table)
{
    if (const auto period = periodBefore(words, table))
        return period;
    for (qsizetype i = 0; i < words.count(); ++i) {
        if (const auto period = periodOf(table.find(words.run(i, 1)), nounPeriods))
            return period;
    }
    return std::nullopt;
}

bool endsInGroup(const KeyWords &words, WordGroup group, const WordTable &table)
{
    for (qsizetype last = words.count(); last > 0; --last) {
        for (qsizetype length = 1; length <= 3 && length <= last; ++length) {
            if (table.has(words.run(last - length, length), group))
                return true;
        }
        if (!table.has(words.run(last - 1, 1), WordGroup::PayFiller))
            break;
    }
    return false;
}

bool beginsInGroup(const KeyWords &words, WordGroup group, const WordTable &table)
{
    for (qsizetype length = 1; length <= std::min<qsizetype>(3, words.count()); ++length) {
        if (table.has(words.run(0, length), group))
            return true;
    }
    return false;
}

bool holdsGroup(const KeyWords &words, WordGroup group, qsizetype count, const WordTable &table)
{
    for (qsizetype i = count == 0 ? 0 : std::max<qsizetype>(0, words.count() - count); i < words.count(); ++i) {
        if (table.has(words.run(i, 1), group) || (i + 1 < words.count() && table.has(words.run(i, 2), group)))
            return true;
    }
    return false;
}

bool isPayTalk(const KeyWords &words, const WordTable &table)
{
    for (qsizetype i = 0; i < words.count();) {
        qsizetype length = std::min<qsizetype>(3, words.count() - i);
        while (length > 0 && !goesWithPay(table.find(words.run(i, length))))
            --length;
        if (length == 0)
            return false;
        i += length;
    }
    return true;
}

} // namespace shortlist
