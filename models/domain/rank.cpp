#include "rank.h"

#include <QtGlobal>

namespace shortlist {

namespace {

// Digits in the order of their bytes. A whole part begins with a letter that tells its length: `a` and one digit,
// `b` and two, ...; for keys in front of the first, `Z` and one digit, `Y` and two, ...
constexpr char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int base = 62;

int digitOf(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit <= u'9')
        return unit - u'0';
    return unit <= u'Z' ? unit - u'A' + 10 : unit - u'a' + 36;
}

QChar charOf(int digit)
{
    return QLatin1Char(digits[digit]);
}

qsizetype wholeLength(QChar head)
{
    return head >= u'a' ? head.unicode() - u'a' + 2 : u'Z' - head.unicode() + 2;
}

/// The whole part one higher.
QString next(QString whole)
{
    for (qsizetype i = whole.size() - 1; i > 0; --i) {
        const int digit = digitOf(whole.at(i)) + 1;
        whole[i] = charOf(digit % base);
        if (digit < base)
            return whole;
    }
    const QChar head = whole.at(0);
    if (head == u'Z')
        return QStringLiteral("a0");
    const QChar longer(char16_t(head.unicode() + 1));
    return longer + QString(wholeLength(longer) - 1, u'0');
}

/// The whole part one lower.
QString previous(QString whole)
{
    for (qsizetype i = whole.size() - 1; i > 0; --i) {
        const int digit = digitOf(whole.at(i)) - 1;
        whole[i] = charOf((digit + base) % base);
        if (digit >= 0)
            return whole;
    }
    const QChar head = whole.at(0);
    if (head == u'a')
        return QStringLiteral("Zz");
    const QChar lower(char16_t(head.unicode() - 1));
    return lower + QString(wholeLength(lower) - 1, u'z');
}

/// A fraction between two fractions (empty `high`: no upper end), never ending in 0, so that there is always one below.
QString middle(const QString &low, const QString &high)
{
    QString result;
    bool bounded = !high.isEmpty();
    for (qsizetype i = 0;; ++i) {
        const int a = i < low.size() ? digitOf(low.at(i)) : 0;
        const int b = bounded && i < high.size() ? digitOf(high.at(i)) : base;
        if (b - a > 1)
            return result + charOf((a + b) / 2);
        result += charOf(a);
        if (b - a == 1)
            bounded = false; // already below `high`: from here on only `low` counts
    }
}

} // namespace

QString rankBetween(const QString &before, const QString &after)
{
    Q_ASSERT(before.isEmpty() || after.isEmpty() || before < after);
    if (before.isEmpty() && after.isEmpty())
        return QStringLiteral("a0");
    if (after.isEmpty())
        return next(before.left(wholeLength(before.at(0))));
    const qsizetype afterLength = wholeLength(after.at(0));
    const QString afterWhole = after.left(afterLength);
    if (before.isEmpty())
        return after.size() > afterLength ? afterWhole : previous(afterWhole);
    const qsizetype beforeLength = wholeLength(before.at(0));
    const QString beforeWhole = before.left(beforeLength);
    if (beforeWhole == afterWhole)
        return beforeWhole + middle(before.mid(beforeLength), after.mid(afterLength));
    const QString between = next(beforeWhole);
    if (between < after)
        return between;
    return beforeWhole + middle(before.mid(beforeLength), QString());
}

std::vector<QString> ranksBetween(const QString &before, const QString &after, qsizetype count)
{
    std::vector<QString> ranks(static_cast<size_t>(count));
    if (count == 0)
        return ranks;
    if (after.isEmpty()) {
        QString last = before;
        for (QString &rank : ranks)
            rank = last = rankBetween(last, QString());
        return ranks;
    }
    // Halve the gap again and again, so that the keys stay short however many there are.
    const qsizetype half = count / 2;
    const QString pivot = rankBetween(before, after);
    const auto low = ranksBetween(before, pivot, half);
    const auto high = ranksBetween(pivot, after, count - half - 1);
    std::copy(low.begin(), low.end(), ranks.begin());
    ranks[static_cast<size_t>(half)] = pivot;
    std::copy(high.begin(), high.end(), ranks.begin() + half + 1);
    return ranks;
}

} // namespace shortlist
