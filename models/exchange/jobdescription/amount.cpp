#include "amount.h"

#include "currency_sign.h"
#include "number.h"

#include <algorithm>
#include <array>
#include <optional>

namespace shortlist {

namespace {

/// The k or M right behind a number, no word going on after it.
struct Multiplier {
    double factor = 1;
    qsizetype length = 0;
};

Multiplier multiplierAt(QStringView text, qsizetype at)
{
    if (at >= text.size() || (at + 1 < text.size() && text[at + 1].isLetterOrNumber()))
        return {};
    switch (text[at].unicode()) {
    case u'k':
    case u'K': return {1000, 1};
    case u'm':
    case u'M': return {1'000'000, 1};
    default: return {};
    }
}

/// Length of the dash that stands for no cents: "500,-".
qsizetype noCentsAt(QStringView text, qsizetype at)
{
    const bool comma = at + 1 < text.size() && (text[at] == u',' || text[at] == u'.');
    const auto isDash = [](QChar c) { return c == u'-' || c == QChar(0x2013) || c == QChar(0x2014); };
    if (!comma || !isDash(text[at + 1]))
        return 0;
    return at + 2 < text.size() && isDash(text[at + 2]) ? 3 : 2;
}

/// Whether a number there would be a part of something else: "B2B", "GS-14", "v1.2", "10:30", "1/2".
bool continuesSomething(QStringView text, qsizetype at)
{
    if (at == 0)
        return false;
    const QChar before = text[at - 1];
    const bool joins = before == u'.' || before == u',' || before == u':' || before == u'/';
    const bool inCode = before == u'-' && at > 2 && text[at - 2].isLetter() && !text[at - 3].isDigit()
                        && currencyBefore(text.first(at - 1)).length == 0;
    return before == u'_' || before == u'#' || inCode || (joins && at > 1 && text[at - 2].isDigit());
}

bool goesOnAsWord(QStringView text, qsizetype at)
{
    if (at >= text.size())
        return false;
    const QChar next = text[at];
    return next.isLetterOrNumber() || next == u'%' || next == u'_'
           || (next == u':' && at + 1 < text.size() && text[at + 1].isDigit());
}

/// Whether what goes on right behind a number with a currency is the short form of a period: "£30,000pa".
bool isPeriodAt(QStringView text, qsizetype at)
{
    static constexpr std::array periods{u"pa", u"ph", u"pd", u"pw", u"pcm"};
    qsizetype end = at;
    while (end < text.size() && end - at < 4 && text[end].isLetterOrNumber())
        ++end;
    const QStringView word = text.sliced(at, end - at);
    return std::any_of(periods.begin(), periods.end(), [word](const char16_t *one) {
        return word.compare(QStringView(one), Qt::CaseInsensitive) == 0;
    });
}

std::optional<Amount> amountAt(QStringView text, const FoundNumber &number)
{
    const QStringView ahead = text.first(number.begin);
    const CurrencySign before = currencyBefore(ahead);
    const bool letterAhead = !ahead.isEmpty() && ahead.back().isLetter();
    if (continuesSomething(text, number.begin) || (letterAhead && before.length == 0))
        return std::nullopt;
    const Multiplier multiplier = multiplierAt(text, number.end);
    const qsizetype end = number.end + multiplier.length + noCentsAt(text, number.end);
    const CurrencySign after = currencyAfter(text.sliced(end));
    if (after.length == 0 && goesOnAsWord(text, end) && !(before.length > 0 && isPeriodAt(text, end)))
        return std::nullopt;
    if (number.value == 401 && multiplier.factor == 1000)
        return std::nullopt; // the American pension plan
    Amount amount{number.value * multiplier.factor,
                  multiplier.factor,
                  before.code,
                  before.length > 0,
                  number.begin - before.length,
                  end};
    // "$80,000 CAD" says which dollars; "€ 500 USD" is two things.
    if (before.code.isEmpty() || (before.code == QLatin1String("USD") && !after.code.isEmpty())) {
        amount.currency = after.code;
        amount.end += after.length;
    }
    return amount;
}

} // namespace

std::vector<Amount> readAmounts(QStringView text)
{
    std::vector<Amount> amounts;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isDigit())
            continue;
        const std::optional<FoundNumber> number = readNumber(text, i);
        if (!number) {
            while (i + 1 < text.size() && (text[i + 1].isDigit() || text[i + 1] == u'.' || text[i + 1] == u','))
                ++i;
            continue;
        }
        const std::optional<Amount> amount = amountAt(text, *number);
        if (amount)
            amounts.push_back(*amount);
        i = (amount ? amount->end : number->end) - 1;
    }
    return amounts;
}

} // namespace shortlist
