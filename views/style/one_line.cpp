#include "style/one_line.h"

namespace shortlist {

namespace {

constexpr qsizetype longestLine = 400;
constexpr qsizetype furthestLook = 4000; ///< beyond that a text is only marks and controls
constexpr int mostMarks = 6;

bool isLeftOut(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    // The joiners shape letters of several scripts and emoji; all other format characters change what is around them.
    if (category == QChar::Other_Format)
        return c != 0x200C && c != 0x200D;
    return category == QChar::Other_Control || category == QChar::Other_Surrogate;
}

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
           || category == QChar::Mark_SpacingCombining;
}

} // namespace

QString oneLine(const QString &text)
{
    QString line;
    int marks = 0;
    const qsizetype end = std::min(text.size(), furthestLook);
    qsizetype i = 0;
    for (; i < end && line.size() < longestLine; ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < end && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        i += c > 0xFFFF ? 1 : 0;
        if (QChar::isSpace(c)) {
            if (!line.isEmpty() && line.back() != u' ')
                line += u' ';
            marks = 0;
            continue;
        }
        if (isLeftOut(c))
            continue;
        marks = isMark(c) ? marks + 1 : 0;
        if (marks <= mostMarks)
            line += QChar::fromUcs4(c);
    }
    if (i < text.size())
        line += QChar(0x2026);
    else if (line.endsWith(u' '))
        line.chop(1);
    return line;
}

QString elidedLine(const QString &text, const QFontMetrics &metrics, int width)
{
    return width <= 0 ? QString() : metrics.elidedText(oneLine(text), Qt::ElideRight, width);
}

} // namespace shortlist
