#include "currency_sign.h"

#include "money.h"
#include "word_key.h"

#include <array>
#include <utility>

namespace shortlist {

namespace {

using Sign = std::pair<const char16_t *, const char *>;

constexpr std::array<Sign, 16> signs{{{u"$", "USD"},
                                      {u"€", "EUR"},
                                      {u"£", "GBP"},
                                      {u"¥", "JPY"},
                                      {u"￥", "JPY"},
                                      {u"₹", "INR"},
                                      {u"₫", "VND"},
                                      {u"₩", "KRW"},
                                      {u"₪", "ILS"},
                                      {u"₽", "RUB"},
                                      {u"₺", "TRY"},
                                      {u"₴", "UAH"},
                                      {u"฿", "THB"},
                                      {u"₱", "PHP"},
                                      {u"₦", "NGN"},
                                      {u"₸", "KZT"}}};

/// The letters before `$`.
constexpr std::array<Sign, 17> dollars{{{u"US", "USD"},
                                        {u"USD", "USD"},
                                        {u"C", "CAD"},
                                        {u"CA", "CAD"},
                                        {u"CAD", "CAD"},
                                        {u"A", "AUD"},
                                        {u"AU", "AUD"},
                                        {u"AUD", "AUD"},
                                        {u"NZ", "NZD"},
                                        {u"S", "SGD"},
                                        {u"SG", "SGD"},
                                        {u"HK", "HKD"},
                                        {u"R", "BRL"},
                                        {u"MX", "MXN"},
                                        {u"NT", "TWD"},
                                        {u"AR", "ARS"},
                                        {u"CL", "CLP"}}};

/// Names and short forms, as they are written in lower case.
constexpr std::array<Sign, 34> names{
    {{u"usd", "USD"},    {u"eur", "EUR"},     {u"gbp", "GBP"},    {u"euro", "EUR"},    {u"euros", "EUR"},
     {u"dollar", "USD"}, {u"dollars", "USD"}, {u"pounds", "GBP"}, {u"rmb", "CNY"},     {u"rs", "INR"},
     {u"rupees", "INR"}, {u"zł", "PLN"},      {u"kč", "CZK"},     {u"ft", "HUF"},      {u"lei", "RON"},
     {u"yen", "JPY"},    {u"fr", "CHF"},      {u"sfr", "CHF"},    {u"franken", "CHF"}, {u"złotych", "PLN"},
     {u"zl", "PLN"},     {u"reais", "BRL"},   {u"real", "BRL"},   {u"inr", "INR"},     {u"vnd", "VND"},
     {u"pln", "PLN"},    {u"chf", "CHF"},     {u"cad", "CAD"},    {u"aud", "AUD"},     {u"sgd", "SGD"},
     {u"jpy", "JPY"},    {u"cny", "CNY"},     {u"ntd", "TWD"},    {u"twd", "TWD"}}};

/// Chinese and Japanese names, which no space parts from what follows.
constexpr std::array<Sign, 12> unspacedNames{{{u"人民币", "CNY"},
                                              {u"人民幣", "CNY"},
                                              {u"新台幣", "TWD"},
                                              {u"新臺幣", "TWD"},
                                              {u"台幣", "TWD"},
                                              {u"台币", "TWD"},
                                              {u"港币", "HKD"},
                                              {u"港幣", "HKD"},
                                              {u"日元", "JPY"},
                                              {u"美元", "USD"},
                                              {u"円", "JPY"},
                                              {u"元", "CNY"}}};

constexpr qsizetype longestName = 7;

template <size_t N>
QString codeIn(const std::array<Sign, N> &list, QStringView word)
{
    for (const auto &[sign, code] : list) {
        if (word == QStringView(sign))
            return QLatin1String(code);
    }
    return {};
}

QString codeOfWord(QStringView word)
{
    if (word.size() == 3 && isCurrency(word))
        return word.toString();
    return word.size() <= longestName ? codeIn(names, word.toString().toLower()) : QString();
}

/// Codes that are English words in capitals count only before the number.
bool isWordToo(QStringView word)
{
    return word == u"ALL" || word == u"TOP" || word == u"TRY" || word == u"CUP";
}

} // namespace

CurrencySign currencyBefore(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0 && text.size() - end < 3 && text[end - 1].isSpace())
        --end;
    if (end == 0)
        return {};
    for (const auto &[name, known] : unspacedNames) {
        if (text.first(end).endsWith(QStringView(name)))
            return {QLatin1String(known), text.size() - end + QStringView(name).size()};
    }
    QString code = codeIn(signs, text.sliced(end - 1, 1));
    qsizetype wordEnd = code.isEmpty() ? end : end - 1;
    if (code.isEmpty() && text[end - 1] == u'.')
        --wordEnd;
    qsizetype begin = wordEnd;
    while (begin > 0 && wordEnd - begin <= longestName && text[begin - 1].isLetter())
        --begin;
    const QStringView word = text.sliced(begin, wordEnd - begin);
    if (code.isEmpty())
        code = codeOfWord(word);
    else if (const QString exact = text[end - 1] == u'$' ? codeIn(dollars, word) : QString(); !exact.isEmpty())
        code = exact;
    else
        begin = wordEnd;
    return code.isEmpty() ? CurrencySign{} : CurrencySign{code, text.size() - begin};
}

CurrencySign currencyAfter(QStringView text)
{
    qsizetype begin = 0;
    while (begin < text.size() && begin < 2 && text[begin].isSpace())
        ++begin;
    if (begin == text.size())
        return {};
    if (const QString code = codeIn(signs, text.sliced(begin, 1)); !code.isEmpty()) {
        const bool belongsToNext = begin + 1 < text.size() && text[begin + 1].isDigit();
        return belongsToNext ? CurrencySign{} : CurrencySign{code, begin + 1};
    }
    for (const auto &[name, code] : unspacedNames) {
        if (text.sliced(begin).startsWith(QStringView(name)))
            return {QLatin1String(code), begin + QStringView(name).size()};
    }
    qsizetype end = begin;
    while (end < text.size() && end - begin <= longestName && text[end].isLetter() && !isUnspaced(text[end]))
        ++end;
    const QStringView word = text.sliced(begin, end - begin);
    const QString code = isWordToo(word) ? QString() : codeOfWord(word);
    return code.isEmpty() ? CurrencySign{} : CurrencySign{code, end};
}

} // namespace shortlist
