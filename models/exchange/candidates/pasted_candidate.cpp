#include "candidates/pasted_candidate.h"

#include <QRegularExpression>
#include <QStringList>

namespace shortlist {

namespace {

constexpr qsizetype longestText = 100'000; ///< the person stands at the beginning of it

const QRegularExpression &mailPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("[\\p{L}\\p{N}._%+'-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,6}"),
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

/// A number of 7 to 15 digits as people write them; a date or a range of years is none.
QString phoneIn(const QString &line)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![\\p{L}\\p{N}/.-])\\+?\\(?\\d[\\d ().\\x{2F}\\x{A0}-]{5,25}\\d(?![\\p{L}\\p{N}])"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression date(QStringLiteral(
        "^(?:(?:19|20)\\d\\d\\s*-\\s*(?:19|20)\\d\\d|\\d{4}-\\d\\d-\\d\\d|\\d\\d?[./]\\d\\d?[./]\\d{2,4})"));
    auto all = pattern.globalMatch(line);
    while (all.hasNext()) {
        const QString found = all.next().captured().trimmed();
        qsizetype digits = 0;
        for (const QChar c : found)
            digits += c.isDigit() ? 1 : 0;
        if (digits >= 7 && digits <= 15 && !date.match(found).hasMatch())
            return found;
    }
    return {};
}

/// "From: Ada Lovelace <ada@example.org>" and "Name: Ada Lovelace" say whose name it is.
QString withoutLabel(const QString &line)
{
    static const QRegularExpression label(
        QStringLiteral("^(?:from|name|full name|candidate|von|de|kandidat(?:in)?|vor- und nachname)\\s*:\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    QString rest = line;
    rest.remove(label);
    const qsizetype bracket = rest.indexOf(u'<');
    if (bracket > 0 && rest.indexOf(u'@') > bracket)
        rest.truncate(bracket);
    rest = rest.trimmed();
    if (rest.size() > 2 && rest.startsWith(u'"') && rest.endsWith(u'"'))
        rest = rest.mid(1, rest.size() - 2);
    return rest;
}

bool isGreeting(const QString &first)
{
    static const QStringList words{QStringLiteral("hi"),     QStringLiteral("hello"),   QStringLiteral("dear"),
                                   QStringLiteral("hey"),    QStringLiteral("hallo"),   QStringLiteral("liebe"),
                                   QStringLiteral("lieber"), QStringLiteral("sehr"),    QStringLiteral("subject"),
                                   QStringLiteral("to"),     QStringLiteral("betreff"), QStringLiteral("an"),
                                   QStringLiteral("date"),   QStringLiteral("cc"),      QStringLiteral("regards"),
                                   QStringLiteral("best"),   QStringLiteral("kind"),    QStringLiteral("thanks")};
    return words.contains(first.toLower().remove(u',').remove(u':'));
}

bool isNameWord(const QString &word)
{
    for (const QChar c : word) {
        if (!c.isLetter() && !c.isMark() && !c.isSurrogate() && !QStringLiteral("'.-,").contains(c)
            && c != QChar(0x2019) && c != QChar(0xB7))
            return false;
    }
    return true;
}

/// One to five words of letters, as a name is; where the script has capitals the first word begins with one.
bool looksLikeName(const QString &line)
{
    constexpr qsizetype longest = 60;
    if (line.isEmpty() || line.size() > longest || line.endsWith(u'.') || line.endsWith(u':') || line.endsWith(u','))
        return false;
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 5 || isGreeting(words.front()) || words.front().front().isLower())
        return false;
    // A single word is a name only in scripts that write names without a space.
    if (words.size() == 1 && (line.front().isUpper() || line.size() > 6))
        return false;
    int lower = 0;
    for (const QString &word : words) {
        if (!isNameWord(word))
            return false;
        lower += word.front().isLower() ? 1 : 0;
    }
    // "van der" is a part of a name; a line of common words is none.
    return 2 * lower <= words.size();
}

QString headlineAfter(const QString &line)
{
    constexpr qsizetype longest = 120;
    const bool isFit = !line.isEmpty() && line.size() <= longest && !mailPattern().match(line).hasMatch()
                       && phoneIn(line).isEmpty() && !line.contains(QStringLiteral("://"));
    return isFit ? line : QString();
}

} // namespace

CandidateDraft candidateFromText(const QString &text)
{
    CandidateDraft draft;
    static const QRegularExpression breaks(QStringLiteral("[\\r\\n\\x{2028}\\x{2029}]+"));
    QStringList lines;
    const QStringList all = text.left(longestText).split(breaks, Qt::SkipEmptyParts);
    for (const QString &line : all) {
        const QString clean = line.simplified();
        if (!clean.isEmpty())
            lines += clean;
    }
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        if (draft.email.isEmpty())
            draft.email = mailPattern().match(line.left(2000)).captured();
        if (draft.phone.isEmpty())
            draft.phone = phoneIn(line.left(2000));
        if (!draft.name.isEmpty() || line.size() > 300)
            continue;
        const QString name = withoutLabel(line);
        if (!looksLikeName(name))
            continue;
        draft.name = name;
        if (i + 1 < lines.size())
            draft.headline = headlineAfter(lines[i + 1]);
    }
    return draft;
}

} // namespace shortlist
