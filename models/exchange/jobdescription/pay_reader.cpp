#include "pay_reader.h"

#include "amount.h"
#include "money.h"
#include "pay_words.h"

#include <algorithm>

namespace shortlist {

namespace {

constexpr double leastBareAmount = 1000;
constexpr qsizetype nearby = 60; // characters looked at around an amount

enum class Place { Labelled, Prose };

/// One or two amounts that belong together.
struct Span {
    Amount low;
    std::optional<Amount> high;
    std::optional<PayPeriod> period;
    qsizetype begin = 0;
    qsizetype end = 0;
    bool backwards = false; ///< a range whose end is below its beginning: one of the two is a mistake
};

bool isRangeWord(QStringView between)
{
    static constexpr std::array words{u"-",    u"–",  u"—",   u"−",     u"‐",    u"‑",      u"~",  u"～", u"to",
                                      u"bis",  u"à",  u"a",   u"until", u"till", u"al",     u"〜", u"至", u"到",
                                      u"から", u"do", u"tot", u"hasta", u"até",  u"fino a", u"~",  u"--"};
    return std::any_of(words.begin(), words.end(), [between](const char16_t *word) {
        return between.compare(QStringView(word), Qt::CaseInsensitive) == 0;
    });
}

/// "between 50 and 60": the "and" needs its other half before the first amount.
bool isBetween(QStringView ahead, QStringView between)
{
    const QString word = wordKey(between);
    if (word != u"and" && word != u"und" && word != u"et" && word != u"y" && word != u"e" && word != u"en"
        && word != u"i")
        return false;
    const KeyWords words(ahead.last(std::min(ahead.size(), nearby)));
    for (qsizetype i = std::max<qsizetype>(0, words.count() - 2); i < words.count(); ++i) {
        const QStringView one = words.run(i, 1);
        if (one == u"between" || one == u"zwischen" || one == u"entre" || one == u"tra" || one == u"tussen"
            || one == u"pomiedzy" || one == u"miedzy")
            return true;
    }
    return false;
}

class SpanReader {
public:
    SpanReader(QStringView text, const WordTable &table) : m_text(text), m_table(table), m_amounts(readAmounts(text)) {}

    [[nodiscard]] size_t count() const { return m_amounts.size(); }
    [[nodiscard]] Span at(size_t index) const;

private:
    void join(Span &span, const Amount &next) const;

    QStringView m_text;
    const WordTable &m_table;
    std::vector<Amount> m_amounts;
};

Span SpanReader::at(size_t index) const
{
    Span span{m_amounts[index], std::nullopt, std::nullopt, m_amounts[index].begin, m_amounts[index].end};
    const auto takePeriod = [this, &span] {
        if (const auto found = periodAfter(m_text.sliced(span.end), m_table)) {
            span.period = found->period;
            span.end += found->end;
        }
    };
    takePeriod();
    if (index + 1 < m_amounts.size()) {
        join(span, m_amounts[index + 1]);
        if (span.high)
            takePeriod();
    }
    return span;
}

/// Whether "$50,000 - 20 days of leave" is about two things, or the second is meant as the other end of a range.
bool isOtherEnd(const Amount &low, const Amount &high)
{
    constexpr double magnitude = 10;
    return !high.currency.isEmpty() || high.value * magnitude >= low.value;
}

/// Makes a range of it where the next amount follows right behind a dash or the like, and is no smaller.
void SpanReader::join(Span &span, const Amount &next) const
{
    if (next.begin < span.end)
        return;
    QStringView between = m_text.sliced(span.end, next.begin - span.end).trimmed();
    if (!isRangeWord(between) && !isBetween(m_text.first(span.begin), between))
        return;
    Amount low = span.low;
    Amount high = next;
    if (low.multiplier == 1 && high.multiplier > 1 && low.value < 1000)
        low.value *= high.multiplier;
    else if (high.multiplier == 1 && low.multiplier > 1 && high.value < 1000
             && high.value * low.multiplier >= low.value)
        high.value *= low.multiplier;
    if (low.currency.isEmpty() && high.currencyAhead)
        return; // "5 to $70,000" is no range
    if (!low.currency.isEmpty() && !high.currency.isEmpty() && low.currency != high.currency)
        return;
    if (high.value < low.value) {
        span.backwards = isOtherEnd(low, high);
        return;
    }
    if (low.currency.isEmpty())
        low.currency = high.currency;
    span.low = low;
    span.high = high;
    span.end = next.end;
}

/// The piece of text around an amount that its sentence has room for.
KeyWords wordsAhead(QStringView text, qsizetype end, const WordTable &table)
{
    const QStringView ahead = text.first(end);
    return KeyWords(ahead.last(std::min(ahead.size(), nearby)), table);
}

KeyWords wordsBehind(QStringView text, qsizetype begin, const WordTable &table)
{
    const QStringView behind = text.sliced(begin);
    return KeyWords(behind.first(std::min(behind.size(), nearby)), table);
}

bool isOtherMoney(QStringView text, const Span &span, const WordTable &table)
{
    if (holdsGroup(wordsAhead(text, span.begin, table), WordGroup::NoPay, 4, table))
        return true;
    QStringView behind = text.sliced(span.end);
    behind = behind.first(std::min(behind.size(), nearby));
    const KeyWords words(behind, table);
    return words.count() > 0 && table.has(words.run(0, 1), WordGroup::NoPay);
}

Pay payOf(const Span &span, bool from, bool upTo)
{
    Pay pay;
    pay.currency = span.low.currency;
    pay.period = span.period;
    const Amount &high = span.high ? *span.high : span.low;
    if (span.high || !upTo)
        pay.min = minorUnits(span.low.value, pay.currency);
    if (span.high || !from)
        pay.max = minorUnits(high.value, pay.currency);
    return pay;
}

std::optional<FoundPay> payIn(QStringView label, QStringView text, Place place, const WordTable &table)
{
    const SpanReader spans(text, table);
    for (size_t i = 0; i < spans.count(); ++i) {
        Span span = spans.at(i);
        const KeyWords ahead = wordsAhead(text, span.begin, table);
        if (!span.period)
            span.period = periodBefore(ahead, table);
        if (!span.period)
            span.period = periodBefore(KeyWords(label, table), table);
        const bool counts = !span.low.currency.isEmpty()
                            || (place == Place::Labelled && (span.period || span.low.value >= leastBareAmount));
        if (!counts || isOtherMoney(text, span, table))
            continue;
        if (span.backwards)
            return std::nullopt; // half of it would be made up
        const qsizetype behind = span.high ? span.high->end : span.low.end;
        const KeyWords next = wordsBehind(text, behind, table);
        const bool plus
            = (behind < text.size() && text[behind] == u'+') || beginsInGroup(next, WordGroup::FromBehind, table);
        const bool upTo
            = endsInGroup(ahead, WordGroup::UpTo, table) || beginsInGroup(next, WordGroup::UpToBehind, table);
        const Pay pay = payOf(span, plus || (!upTo && endsInGroup(ahead, WordGroup::From, table)), upTo);
        if (!pay.isStated())
            continue;
        const bool usesAll = isPayTalk(KeyWords(text.first(span.begin), table), table)
                             && isPayTalk(KeyWords(text.sliced(span.end), table), table);
        if (!usesAll && pay.currency.isEmpty() && !pay.period && span.low.multiplier == 1
            && (!span.high || span.high->multiplier == 1))
            continue; // "see the scale of 2025", "1,500 points"
        return FoundPay{pay, usesAll};
    }
    return std::nullopt;
}

/// A sentence ends where the next word begins with a capital: "ca. 60.000" goes on.
bool endsSentenceAt(QStringView text, qsizetype at)
{
    if (!QStringView(u".!?;。").contains(text[at]))
        return false;
    qsizetype next = at + 1;
    while (next < text.size() && next < at + 4 && text[next].isSpace())
        ++next;
    return next == text.size() || (next > at + 1 && text[next].isUpper());
}

bool hasDigit(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

std::optional<FoundPay> readLabelledPay(QStringView label, QStringView value, const WordTable &table)
{
    return payIn(label, value, Place::Labelled, table);
}

std::optional<Pay> readBarePay(QStringView line, const WordTable &table)
{
    if (!hasDigit(line))
        return std::nullopt;
    const auto found = payIn({}, line, Place::Prose, table);
    if (!found || !found->usesAll)
        return std::nullopt;
    const bool plain = !found->pay.period && found->pay.min == found->pay.max;
    if (plain && !holdsGroup(KeyWords(line, table), WordGroup::PayPhrase, 0, table))
        return std::nullopt; // "$5,000" alone may be anything
    return found->pay;
}

std::optional<Pay> findPay(QStringView text, const WordTable &table)
{
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i + 1 < text.size() && !endsSentenceAt(text, i))
            continue;
        const QStringView sentence = text.sliced(begin, i + 1 - begin);
        begin = i + 1;
        if (!hasDigit(sentence) || !holdsGroup(KeyWords(sentence, table), WordGroup::PayPhrase, 0, table))
            continue;
        if (const auto found = payIn({}, sentence, Place::Prose, table))
            return found->pay;
    }
    return std::nullopt;
}

std::optional<Pay> findPayRange(QStringView line, const WordTable &table)
{
    constexpr qsizetype longest = 400; // in characters
    constexpr double leastPay = 1000;  // without a period
    constexpr double most = 500'000;   // where a unit of the currency is worth about as much as a dollar
    if (line.size() > longest || !hasDigit(line))
        return std::nullopt;
    const SpanReader spans(line, table);
    for (size_t i = 0; i < spans.count(); ++i) {
        const Span span = spans.at(i);
        if (!span.high || span.low.currency.isEmpty() || isOtherMoney(line, span, table))
            continue;
        const QString &currency = span.low.currency;
        const bool strong = currency == u"USD" || currency == u"EUR" || currency == u"GBP" || currency == u"CHF";
        if ((span.low.value >= leastPay || span.period) && !(strong && span.high->value > most))
            return payOf(span, false, false);
    }
    return std::nullopt;
}

} // namespace shortlist
