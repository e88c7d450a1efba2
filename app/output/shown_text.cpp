#include "output/shown_text.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace shortlist {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// The blocks of Unicode whose characters are wide or full width (UAX 11), joined where gaps are unassigned.
constexpr std::array wideRanges{
    Range{0x1100, 0x115f},   Range{0x2e80, 0x303e},   Range{0x3041, 0x33ff},   Range{0x3400, 0x4dbf},
    Range{0x4e00, 0x9fff},   Range{0xa000, 0xa4cf},   Range{0xa960, 0xa97f},   Range{0xac00, 0xd7a3},
    Range{0xf900, 0xfaff},   Range{0xfe30, 0xfe6f},   Range{0xff00, 0xff60},   Range{0xffe0, 0xffe6},
    Range{0x1f300, 0x1f64f}, Range{0x1f680, 0x1f6ff}, Range{0x1f900, 0x1f9ff}, Range{0x20000, 0x3fffd}};

qsizetype widthOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format: return 0;
    default: break;
    }
    const bool isWide = std::any_of(wideRanges.begin(), wideRanges.end(),
                                    [c](Range range) { return c >= range.first && c <= range.last; });
    return isWide ? 2 : 1;
}

bool turnsDirection(QChar c)
{
    return (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069') || c == u'\u200e' || c == u'\u200f'
           || c == u'\u061c';
}

/// The sign in the place of a character that must not reach a terminal.
QChar harmless(QChar c)
{
    if (c < u' ')
        return QChar(0x2400 + c.unicode());
    if (c == u'\x7f')
        return u'\u2421';
    if ((c >= u'\x80' && c <= u'\x9f') || turnsDirection(c))
        return QChar::ReplacementCharacter;
    return c;
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

} // namespace

QString onOneLine(QStringView text)
{
    QString line;
    line.reserve(text.size());
    bool space = false;
    for (const QChar c : text) {
        if (c.isSpace() && c != u'\x85') {
            space = true;
            continue;
        }
        if (space && !line.isEmpty())
            line += u' ';
        space = false;
        line += harmless(c);
    }
    return line;
}

QString onSeveralLines(QStringView text)
{
    QString lines;
    lines.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (isLineEnd(c) || (c == u'\r' && (i + 1 == text.size() || text[i + 1] != u'\n')))
            lines += u'\n';
        else if (c == u'\t')
            lines += QStringLiteral("    ");
        else if (c != u'\r')
            lines += harmless(c);
    }
    return lines;
}

qsizetype displayWidth(QStringView text)
{
    qsizetype width = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        i += QChar::requiresSurrogates(c) ? 1 : 0;
        width += widthOf(c);
    }
    return width;
}

QString elided(const QString &text, qsizetype columns)
{
    // More than this many characters in so few columns are combining marks in heaps.
    const qsizetype most = columns * 8;
    if (text.size() <= most && displayWidth(text) <= columns)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype width = 0;
    qsizetype end = 0;
    while (true) {
        const qsizetype next = finder.toNextBoundary();
        if (next < 0 || next > most)
            break;
        width += displayWidth(QStringView(text).sliced(end, next - end));
        if (width > columns - 1)
            break;
        end = next;
    }
    return text.left(end) + u'…';
}

QStringList wrapped(const QString &text, qsizetype columns)
{
    QStringList lines;
    for (const QString &source : text.split(u'\n')) {
        QString line;
        qsizetype width = 0;
        for (const QString &word : source.split(u' ', Qt::SkipEmptyParts)) {
            const qsizetype wordWidth = displayWidth(word);
            if (!line.isEmpty() && width + 1 + wordWidth > columns) {
                lines += line;
                line.clear();
                width = 0;
            }
            if (!line.isEmpty()) {
                line += u' ';
                ++width;
            }
            line += word;
            width += wordWidth;
        }
        lines += line;
    }
    return lines;
}

} // namespace shortlist
