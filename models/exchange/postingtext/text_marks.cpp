#include "postingtext/text_marks.h"

#include <algorithm>

namespace shortlist {

namespace {

// After a joiner: itself again, a line end, a carriage return, or the space that makes a guard.
constexpr QChar joiner(0x2060);
constexpr QChar guardSpace(0x200b);
constexpr QChar lineSeparator(0x2028);
constexpr QChar paragraphSeparator(0x2029);

bool isAsciiPunctuation(QChar c)
{
    return c.unicode() > 0x20 && c.unicode() < 0x7f && !c.isLetterOrNumber();
}

qsizetype leadingSpaces(QStringView line)
{
    qsizetype spaces = 0;
    while (spaces < line.size() && line[spaces].isSpace())
        ++spaces;
    return spaces;
}

/// Length of the number of "12." or "12)" before white space or the end; 0 where there is none.
qsizetype listNumberLength(QStringView line)
{
    qsizetype digits = 0;
    while (digits < line.size() && digits < 9 && line[digits] >= u'0' && line[digits] <= u'9')
        ++digits;
    const bool marked = digits > 0 && digits < line.size() && (line[digits] == u'.' || line[digits] == u')')
                        && (digits + 1 == line.size() || line[digits + 1].isSpace());
    return marked ? digits : 0;
}

/// Where a backslash goes so that the beginning of a line is no mark; -1: nowhere.
qsizetype markAtStart(QStringView line)
{
    const qsizetype begin = leadingSpaces(line);
    if (begin == line.size())
        return -1;
    const QStringView rest = line.sliced(begin);
    const QChar first = rest[0];
    const bool alone = rest.size() == 1 || rest[1].isSpace();
    const bool isRule = std::all_of(rest.begin(), rest.end(), [first](QChar c) { return c == first || c.isSpace(); });
    if (first == u'#' || first == u'>' || ((first == u'-' || first == u'+') && (alone || isRule))
        || ((first == u'=' || first == u'~') && isRule))
        return begin;
    const qsizetype digits = listNumberLength(rest);
    return digits > 0 ? begin + digits : -1;
}

bool isMarkWithin(QStringView line, qsizetype at)
{
    const QChar c = line[at];
    const QChar before = at > 0 ? line[at - 1] : QChar(u' ');
    const QChar after = at + 1 < line.size() ? line[at + 1] : QChar(u' ');
    if (QStringView(u"\\`*[<").contains(c))
        return true;
    if (c == u'_')
        return !before.isLetterOrNumber() || !after.isLetterOrNumber();
    if (c == u'~')
        return after == u'~' || before == u'~';
    return c == u'&' && (after == u'#' || after.isLetter()) && line.indexOf(u';', at) > 0;
}

QString doubledJoiners(QStringView text)
{
    QString safe;
    safe.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\r') {
            safe += joiner;
            safe += paragraphSeparator;
            continue;
        }
        safe += c;
        if (c == joiner)
            safe += c;
    }
    return safe;
}

void guardEnd(QString &line)
{
    if (!line.isEmpty() && line.back().isSpace())
        line += guard();
}

} // namespace

QString guard()
{
    return QString(joiner) + guardSpace;
}

QString protectedLine(QStringView line)
{
    QString safe = doubledJoiners(line);
    guardEnd(safe);
    return safe;
}

QString protectedOnOneLine(QStringView text)
{
    QString safe = doubledJoiners(text);
    safe.replace(u'\n', QString(joiner) + lineSeparator);
    if (!safe.isEmpty() && safe.front().isSpace())
        safe.prepend(guard());
    guardEnd(safe);
    return safe;
}

QString unprotected(QStringView line)
{
    QString text;
    text.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] != joiner || i + 1 == line.size()) {
            text += line[i];
            continue;
        }
        const QChar next = line[++i];
        if (next == lineSeparator)
            text += u'\n';
        else if (next == paragraphSeparator)
            text += u'\r';
        else if (next != guardSpace)
            text += next;
    }
    return text;
}

QString markdownEscaped(QStringView line)
{
    QString escaped;
    escaped.reserve(line.size() + 8);
    const qsizetype start = markAtStart(line);
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (i == start || isMarkWithin(line, i))
            escaped += u'\\';
        escaped += line[i];
    }
    return escaped;
}

QString markdownUnescaped(QStringView line)
{
    QString text;
    text.reserve(line.size());
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'\\' && i + 1 < line.size() && isAsciiPunctuation(line[i + 1]))
            ++i;
        text += line[i];
    }
    return text;
}

qsizetype listMarkLength(QStringView line)
{
    const qsizetype begin = leadingSpaces(line);
    const QStringView rest = line.sliced(begin);
    const bool sign = rest.startsWith(u"- ");
    const qsizetype digits = sign ? 1 : listNumberLength(rest) + 1;
    if (digits < 2 && !sign)
        return 0;
    const qsizetype mark = sign ? 2 : digits + 1;
    return rest.size() > mark ? begin + mark : 0;
}

bool isRuleOf(QStringView line, QChar character)
{
    return line.size() >= 3 && std::all_of(line.begin(), line.end(), [character](QChar c) { return c == character; });
}

} // namespace shortlist
