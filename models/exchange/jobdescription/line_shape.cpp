#include "line_shape.h"

#include "emphasis.h"
#include "word_key.h"

#include <algorithm>
#include <array>

namespace shortlist {

namespace {

struct Bracket {
    char16_t open;
    char16_t close;
    bool strong;
};

constexpr std::array<Bracket, 10> brackets{{{0x3010, 0x3011, true},
                                            {u'[', u']', false},
                                            {0xff3b, 0xff3d, false},
                                            {0x300a, 0x300b, true},
                                            {0x3008, 0x3009, true},
                                            {0xff1c, 0xff1e, true},
                                            {0x226a, 0x226b, true},
                                            {0x3014, 0x3015, true},
                                            {0x300e, 0x300f, true},
                                            {u'<', u'>', false}}};

constexpr size_t fewestOnOneLine = 3;

/// "1、", "2." where the number is the one that is due; its length with the white space behind it, else 0.
qsizetype dueNumber(QStringView text, qsizetype at, int due)
{
    qsizetype end = at;
    int value = 0;
    while (end < text.size() && end - at < 2 && text[end].isDigit())
        value = value * 10 + text[end++].digitValue();
    if (end == at || value != due || end >= text.size())
        return 0;
    const QChar sign = text[end];
    const bool wide = sign == QChar(0x3001) || sign == QChar(0xff0e) || sign == QChar(0xff09);
    const bool narrow = (sign == u'.' || sign == u')') && end + 1 < text.size() && !text[end + 1].isDigit();
    if (!wide && !narrow)
        return 0;
    ++end;
    while (end < text.size() && text[end].isSpace())
        ++end;
    return end - at;
}

bool mayBeginNumber(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    return before.isSpace() || QStringView(u"；;。.、,，:：").contains(before);
}

QStringList numberedOnOneLine(QStringView text)
{
    QStringList items;
    qsizetype begin = -1;
    const auto close = [&](qsizetype end) {
        if (begin >= 0)
            items += text.sliced(begin, end - begin).trimmed().toString();
    };
    int due = 1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = text[i].isDigit() && mayBeginNumber(text, i) ? dueNumber(text, i, due) : 0;
        if (length == 0)
            continue;
        if (due == 1 && i > 0)
            return {};
        close(i);
        begin = i + length;
        ++due;
        i = begin - 1;
    }
    close(text.size());
    items.removeAll(QString());
    return items.size() > 1 ? items : QStringList();
}

QStringList partedAt(QStringView text, QStringView signs)
{
    QStringList items;
    qsizetype begin = 0;
    int brackets = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size()) {
            brackets += text[i] == u'(' ? 1 : text[i] == u')' ? -1 : 0;
            if (brackets > 0 || !signs.contains(text[i]))
                continue;
        }
        if (const QStringView item = text.sliced(begin, i - begin).trimmed(); !item.isEmpty())
            items += item.toString();
        begin = i + 1;
    }
    return static_cast<size_t>(items.size()) >= fewestOnOneLine ? items : QStringList();
}

} // namespace

QChar ruleCharacter(QStringView line)
{
    const QChar first = line.front();
    if (line.size() < 3 || !QStringView(u"-=_*~#–—─━＝").contains(first))
        return {};
    const bool same = std::all_of(line.begin(), line.end(), [first](QChar c) { return c == first || c == u' '; });
    return same ? first : QChar();
}

bool endsSentence(QStringView text)
{
    return !text.isEmpty() && QStringView(u".!;,…。；，！").contains(text.back());
}

bool endsInColon(QStringView text)
{
    return text.endsWith(u':') || text.endsWith(QChar(0xff1a));
}

bool isAllCapitals(QStringView text)
{
    int letters = 0;
    for (const QChar c : text) {
        if (c.isLower())
            return false;
        letters += c.isUpper() ? 1 : 0;
    }
    return letters >= 6 && text.contains(u' ');
}

QString headingText(QStringView text)
{
    QString clean = withoutEmphasis(text);
    while (endsInColon(clean) || (!clean.isEmpty() && clean.back().isSpace()))
        clean.chop(1);
    return clean;
}

BracketedLabel bracketedLabel(QStringView line)
{
    constexpr qsizetype longest = 40;
    for (const Bracket &bracket : brackets) {
        if (line.front() != QChar(bracket.open))
            continue;
        const qsizetype end = line.first(std::min(line.size(), longest)).indexOf(QChar(bracket.close));
        if (end <= 1)
            return {};
        QStringView rest = line.sliced(end + 1).trimmed();
        while (rest.startsWith(u':') || rest.startsWith(QChar(0xff1a)))
            rest = rest.sliced(1).trimmed();
        const bool link = rest.startsWith(u'(') && bracket.open == u'[' && line[end + 1] == u'(';
        return link ? BracketedLabel{} : BracketedLabel{line.sliced(1, end - 1).trimmed(), rest, bracket.strong};
    }
    return {};
}

bool isHeadingSign(QChar mark)
{
    return QStringView(u"■□◆◇▼▽▶▷►●○◎★☆◉✦❖▪").contains(mark);
}

QStringList itemsOnOneLine(QStringView text)
{
    if (const QStringList numbered = numberedOnOneLine(text); !numbered.isEmpty())
        return numbered;
    if (const QStringList bullets = partedAt(text, u"•●▪"); !bullets.isEmpty())
        return bullets;
    return partedAt(text, u";；");
}

QStringList tableCells(QStringView line)
{
    if (line.size() < 3 || line.front() != u'|' || line.back() != u'|')
        return {};
    QStringList cells;
    for (const QStringView cell : line.sliced(1, line.size() - 2).tokenize(u'|'))
        cells += cell.trimmed().toString();
    return cells;
}

} // namespace shortlist
