#include "source_lines.h"

namespace shortlist {

namespace {

bool isBlank(QChar c)
{
    const char16_t unit = c.unicode();
    const bool direction = (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2066 && unit <= 0x2069);
    return c.isSpace() || unit == 0x200b || unit == 0x200e || unit == 0x200f || unit == 0x2060 || unit == 0xfeff
           || direction;
}

bool endsLine(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == u'\n' || unit == u'\r' || unit == u'\f' || unit == u'\v' || unit == 0x2028 || unit == 0x2029;
}

int indentOf(QStringView leading)
{
    int column = 0;
    for (const QChar c : leading)
        column = c == u'\t' ? (column / 4 + 1) * 4 : column + (c.isSpace() ? 1 : 0);
    return column;
}

} // namespace

QStringView trimmedText(QStringView text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isBlank(text[begin]))
        ++begin;
    while (end > begin && isBlank(text[end - 1]))
        --end;
    return text.sliced(begin, end - begin);
}

std::vector<SourceLine> splitLines(QStringView text)
{
    std::vector<SourceLine> lines;
    int number = 1;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !endsLine(text[i]))
            continue;
        const QStringView whole = text.sliced(begin, i - begin);
        const QStringView inner = trimmedText(whole);
        if (!inner.isEmpty())
            lines.push_back(
                {number, indentOf(whole.first(inner.data() - whole.data())), inner, LineMark::None, 0, false});
        if (i + 1 < text.size() && text[i] == u'\r' && text[i + 1] == u'\n')
            ++i;
        begin = i + 1;
        ++number;
    }
    return lines;
}

} // namespace shortlist
