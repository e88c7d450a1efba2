#include "postingtext/posting_words.h"

#include "money.h"

#include <QLocale>
#include <QResource>

#include <algorithm>
#include <array>

namespace shortlist {

namespace {

constexpr std::array<const char *, 6> headingKeys{"summary",   "responsibilities", "required",
                                                  "preferred", "section",          "other"};

std::vector<PostingWords> readPostingWords()
{
    std::vector<PostingWords> all;
    QString language;
    QHash<QString, QString> words;
    const auto finish = [&] {
        if (!language.isEmpty())
            all.emplace_back(language, std::exchange(words, {}));
    };
    const QString source
        = QString::fromUtf8(QResource(QStringLiteral(":/exchange/posting_words.txt")).uncompressedData());
    for (const QString &line : source.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[')) {
            finish();
            language = line.sliced(1, line.size() - 2);
        } else if (const qsizetype equals = line.indexOf(QLatin1String(" = ")); equals > 0) {
            words.insert(line.first(equals), line.sliced(equals + 3));
        }
    }
    finish();
    return all;
}

qint64 unitsPerMajor(const QString &currency)
{
    qint64 units = 1;
    for (int i = 0; i < minorDigits(currency); ++i)
        units *= 10;
    return units;
}

/// What stands for %1 (and %2) in a text made from the pattern; none where it was not.
std::optional<std::pair<QString, QString>> filledIn(const QString &pattern, const QString &text)
{
    const qsizetype first = pattern.indexOf(QLatin1String("%1"));
    const qsizetype second = pattern.indexOf(QLatin1String("%2"));
    const QString before = pattern.first(first);
    const QString after = pattern.sliced((second < 0 ? first : second) + 2);
    if (!text.startsWith(before) || !text.endsWith(after) || text.size() < before.size() + after.size())
        return std::nullopt;
    const QString inner = text.sliced(before.size(), text.size() - before.size() - after.size());
    if (second < 0)
        return std::pair(inner, QString());
    const QString between = pattern.sliced(first + 2, second - first - 2);
    const qsizetype at = inner.indexOf(between);
    if (at < 0)
        return std::nullopt;
    return std::pair(inner.first(at), inner.sliced(at + between.size()));
}

} // namespace

PostingWords::PostingWords(QString language, QHash<QString, QString> words)
    : m_language(std::move(language)), m_words(std::move(words))
{
}

QString PostingWords::heading(CriterionKind kind) const
{
    switch (kind) {
    case CriterionKind::Responsibility: return word(QLatin1String("responsibilities"));
    case CriterionKind::Required: return word(QLatin1String("required"));
    case CriterionKind::Preferred: break;
    }
    return word(QLatin1String("preferred"));
}

QString PostingWords::amountText(qint64 minor, const QString &currency) const
{
    const QLocale locale(m_language);
    const qint64 units = unitsPerMajor(currency);
    QString text = locale.toString(minor / units);
    if (minor % units != 0)
        text += locale.decimalPoint() + QString::number(minor % units).rightJustified(minorDigits(currency), u'0');
    return text;
}

std::optional<qint64> PostingWords::readAmount(QString text, const QString &currency) const
{
    const QLocale locale(m_language);
    const qint64 units = unitsPerMajor(currency);
    qint64 fraction = 0;
    bool ok = true;
    if (const qsizetype point = text.lastIndexOf(locale.decimalPoint()); point > 0) {
        fraction = text.sliced(point + 1).toLongLong(&ok);
        text.truncate(point);
    }
    bool whole = false;
    const qint64 major = locale.toLongLong(text, &whole);
    if (!ok || !whole || major < 0 || major > std::numeric_limits<qint64>::max() / units - 1 || fraction >= units)
        return std::nullopt;
    return major * units + fraction;
}

QString PostingWords::payText(const Pay &pay) const
{
    if (!pay.isStated())
        return {};
    const auto amount = [&](const std::optional<qint64> &minor) { return amountText(*minor, pay.currency); };
    QString text = pay.min == pay.max    ? amount(pay.min)
                   : pay.min && pay.max  ? word(QLatin1String("range")).arg(amount(pay.min), amount(pay.max))
                   : pay.min.has_value() ? word(QLatin1String("from")).arg(amount(pay.min))
                                         : word(QLatin1String("up_to")).arg(amount(pay.max));
    if (!pay.currency.isEmpty())
        text += u' ' + pay.currency;
    if (pay.period)
        text += u' ' + word(wordOf(*pay.period));
    return text;
}

std::optional<Pay> PostingWords::readPay(const QString &text) const
{
    QString rest = text;
    Pay pay;
    for (const auto &[period, key] : Words<PayPeriod>::list) {
        if (const QString ending = u' ' + word(QLatin1String(key)); rest.endsWith(ending)) {
            pay.period = period;
            rest.chop(ending.size());
            break;
        }
    }
    if (const QString currency = rest.right(3);
        rest.size() > 4 && rest[rest.size() - 4] == u' ' && isCurrency(currency)) {
        pay.currency = currency;
        rest.chop(4);
    }
    return readFigures(rest, pay);
}

std::optional<Pay> PostingWords::readFigures(const QString &text, Pay pay) const
{
    if (const auto both = filledIn(word(QLatin1String("range")), text)) {
        pay.min = readAmount(both->first, pay.currency);
        pay.max = readAmount(both->second, pay.currency);
        if (pay.min && pay.max)
            return pay;
    }
    pay.min = pay.max = std::nullopt;
    if (const auto from = filledIn(word(QLatin1String("from")), text))
        pay.min = readAmount(from->first, pay.currency);
    if (const auto upTo = filledIn(word(QLatin1String("up_to")), text); upTo && !pay.min)
        pay.max = readAmount(upTo->first, pay.currency);
    if (!pay.isStated())
        pay.min = pay.max = readAmount(text, pay.currency);
    return pay.isStated() ? std::optional(pay) : std::nullopt;
}

const std::vector<PostingWords> &allPostingWords()
{
    static const std::vector<PostingWords> all = readPostingWords();
    return all;
}

const PostingWords &postingWords(QStringView language)
{
    const auto &all = allPostingWords();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [language](const PostingWords &one) { return one.language() == language; });
    return found == all.end() ? all.front() : *found;
}

bool isPostingHeading(const QString &heading)
{
    return std::any_of(allPostingWords().begin(), allPostingWords().end(), [&heading](const PostingWords &words) {
        return std::any_of(headingKeys.begin(), headingKeys.end(),
                           [&](const char *key) { return words.word(QLatin1String(key)) == heading; });
    });
}

} // namespace shortlist
