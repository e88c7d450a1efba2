#include "amount.h"

#include "currency_sign.h"
#include "number.h"
#include "word_key.h"

#include <algorithm>
#include <array>
#include <optional>

namespace shortlist {

namespace {

/// The k, M, lakh, 万 behind a number.
struct Multiplier {
    double factor = 1;
    qsizetype length = 0;
};

struct Unit {
    const char16_t *word;
    double factor;
};

/// Words behind a number, a space between or not; no word goes on after them.
constexpr std::array<Unit, 22> multiplierWords{
    {{u"k", 1e3},    {u"t", 1e3},    {u"tys", 1e3},   {u"tsd", 1e3},     {u"thousand", 1e3}, {u"lakhs", 1e5},
     {u"lakh", 1e5}, {u"lacs", 1e5}, {u"lac", 1e5},   {u"crores", 1e7},  {u"crore", 1e7},    {u"cr", 1e7},
     {u"m", 1e6},    {u"mio", 1e6},  {u"mln", 1e6},   {u"million", 1e6}, {u"millions", 1e6}, {u"triệu", 1e6},
     {u"tr", 1e6},   {u"mil", 1e6},  {u"mille", 1e3}, {u"tysięcy", 1e3}}};
constexpr std::array<Unit, 8> multiplierCharacters{{{u"百万", 1e6},
                                                    {u"千万", 1e7},
                                                    {u"万", 1e4},
                                                    {u"萬", 1e4},
                                                    {u"千", 1e3},
                                                    {u"億", 1e8},
                                                    {u"亿", 1e8},
                                                    {u"만", 1e4}}};

bool is(QStringView text, const char16_t *word)
{
    return text.compare(QStringView(word), Qt::CaseInsensitive) == 0;
}

/// "35 mil euros" are thousands, "80 mil gross" are millions: Spanish and Portuguese name the currency with it.
bool isThousandsInMil(QStringView ahead, QStringView behind)
{
    const QString rest = behind.first(std::min<qsizetype>(behind.size(), 12)).toString().toLower().trimmed();
    const bool named = rest.startsWith(QLatin1String("eur")) || rest.startsWith(u'€')
                       || rest.startsWith(QLatin1String("reais")) || rest.startsWith(QLatin1String("pesos"))
                       || rest.startsWith(QLatin1String("r$"));
    return named || ahead.trimmed().endsWith(u'€') || ahead.trimmed().endsWith(u"R$");
}

Multiplier multiplierAt(QStringView text, qsizetype at, QStringView ahead)
{
    const QStringView rest = text.sliced(at);
    for (const Unit &unit : multiplierCharacters) {
        if (rest.startsWith(QStringView(unit.word)))
            return {unit.factor, QStringView(unit.word).size()};
    }
    qsizetype begin = 0;
    while (begin < rest.size() && begin < 2 && rest[begin].isSpace())
        ++begin;
    qsizetype end = begin;
    while (end < rest.size() && end - begin < 10 && rest[end].isLetterOrNumber() && !isUnspaced(rest[end]))
        ++end;
    const QStringView word = rest.sliced(begin, end - begin);
    if (is(word, u"lpa"))
        return {1e5, begin + 1};
    if (is(word, u"keur") || is(word, u"teur") || is(word, u"kpln") || is(word, u"kusd") || is(word, u"kchf"))
        return begin == 0 || is(word, u"keur") || is(word, u"teur") ? Multiplier{1e3, begin + 1} : Multiplier{};
    if (word == u"L" && begin == 0)
        return {1e5, 1};
    for (const Unit &unit : multiplierWords) {
        // A letter alone belongs to the number only where it stands right behind it: "5 m", "3 t".
        if (!is(word, unit.word) || (begin > 0 && word.size() == 1 && word != u"k" && word != u"K"))
            continue;
        if (word == u"t" || (word == u"T" && end < rest.size() && rest[end] != u'€'))
            return {};
        const bool thousands = is(word, u"mil") && isThousandsInMil(ahead, rest.sliced(end));
        const qsizetype dot = unit.factor == 1e3 && word.size() == 3 && end < rest.size() && rest[end] == u'.' ? 1 : 0;
        return {thousands ? 1e3 : unit.factor, end + dot};
    }
    return {};
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
    if (isUnspaced(next)) // counters: years, persons, days
        return QStringView(u"年ヶか个個名人日时時分岁歳歲天周週回階楼樓级級期項项位代台件家次度").contains(next);
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
    const bool letterAhead = !ahead.isEmpty() && ahead.back().isLetter() && !isUnspaced(ahead.back());
    if (continuesSomething(text, number.begin) || (letterAhead && before.length == 0))
        return std::nullopt;
    const Multiplier multiplier = multiplierAt(text, number.end, ahead);
    const qsizetype end = number.end + multiplier.length + noCentsAt(text, number.end);
    const CurrencySign after = currencyAfter(text.sliced(end));
    if (after.length == 0 && goesOnAsWord(text, end)
        && !((before.length > 0 || multiplier.factor == 1e5) && isPeriodAt(text, end)))
        return std::nullopt;
    if (number.value == 401 && multiplier.factor == 1000)
        return std::nullopt; // the American pension plan
    Amount amount{number.value * multiplier.factor,
                  multiplier.factor,
                  before.code,
                  before.length > 0,
                  number.begin - before.length,
                  end};
    if (before.code.isEmpty() && after.code.isEmpty() && (multiplier.factor == 1e5 || multiplier.factor == 1e7)
        && multiplier.length > 0 && !isUnspaced(text[number.end]))
        amount.currency = QStringLiteral("INR"); // lakh and crore are counted nowhere else
    // "$80,000 CAD" says which dollars; "€ 500 USD" is two things.
    if (before.code.isEmpty() || (before.code == QLatin1String("USD") && !after.code.isEmpty())) {
        amount.currency = after.code.isEmpty() ? amount.currency : after.code;
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
