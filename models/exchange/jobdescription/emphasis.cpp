#include "emphasis.h"

#include <array>
#include <vector>

namespace shortlist {

namespace {

/// A run of the same emphasis character.
struct Mark {
    qsizetype begin = 0;
    qsizetype length = 0;
    QChar before; ///< a space at the ends of the text
    QChar after;
    bool opens = false;
    bool closes = false;
    bool goes = false;
};

bool isWordly(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

Mark markAt(QStringView text, qsizetype begin)
{
    Mark mark{begin, 1, u' ', u' '};
    while (begin + mark.length < text.size() && text[begin + mark.length] == text[begin])
        ++mark.length;
    if (begin > 0)
        mark.before = text[begin - 1];
    if (begin + mark.length < text.size())
        mark.after = text[begin + mark.length];
    const bool within = isWordly(mark.before) && isWordly(mark.after);
    const bool mayBeWithin = text[begin] == u'*' && mark.length > 1 && !mark.before.isDigit() && !mark.after.isDigit();
    if (within && !mayBeWithin)
        return mark;
    mark.opens = !mark.after.isSpace() && (within || !isWordly(mark.before) || mark.length > 1);
    mark.closes = !mark.before.isSpace() && (within || !isWordly(mark.after) || mark.length > 1);
    return mark;
}

std::vector<Mark> marksIn(QStringView text)
{
    std::vector<Mark> marks;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size()) {
            ++i;
        } else if (text[i] == u'*' || text[i] == u'_') {
            marks.push_back(markAt(text, i));
            i += marks.back().length - 1;
        }
    }
    return marks;
}

/// Marks the closing marks that follow an opening one of the same character and length, and that one.
void pairUp(QStringView text, std::vector<Mark> &marks)
{
    constexpr qsizetype longestMark = 3;
    std::array<std::vector<size_t>, 2 * longestMark> open;
    for (size_t i = 0; i < marks.size(); ++i) {
        Mark &mark = marks[i];
        if (mark.length > longestMark)
            continue;
        const qsizetype kind = mark.length - 1 + (text[mark.begin] == u'*' ? longestMark : 0);
        std::vector<size_t> &same = open[static_cast<size_t>(kind)];
        if (mark.closes && !same.empty()) {
            marks[same.back()].goes = true;
            same.pop_back();
            mark.goes = true;
        } else if (mark.opens) {
            same.push_back(i);
        }
    }
}

bool followsColon(QStringView text, qsizetype at)
{
    while (at > 0 && text[at - 1].isSpace())
        --at;
    return at > 0 && text[at - 1] == u':';
}

/// Whether an unpaired mark can only be what a broken conversion left over.
bool isLeftOver(QStringView text, const Mark &mark)
{
    const bool byItself = mark.before.isSpace() && mark.after.isSpace();
    const bool atEnd = mark.begin == 0 || mark.begin + mark.length == text.size();
    if (text[mark.begin] == u'_')
        return mark.length > 1 && (mark.opens != mark.closes) && !byItself;
    if (mark.length > 1)
        return mark.opens || mark.closes || (byItself && (atEnd || followsColon(text, mark.begin)));
    const auto isJoint = [](QChar c) { return c == u':' || c == u'&'; };
    return isJoint(mark.before) || (isJoint(mark.after) && !mark.before.isSpace()) || (byItself && atEnd);
}

QString withoutMarks(QStringView text, const std::vector<Mark> &marks)
{
    QString clean;
    clean.reserve(text.size());
    qsizetype from = 0;
    const auto append = [&clean](QStringView piece) {
        while (!piece.isEmpty() && piece.front().isSpace() && (clean.isEmpty() || clean.back().isSpace()))
            piece = piece.sliced(1);
        clean += piece;
    };
    for (const Mark &mark : marks) {
        if (!mark.goes)
            continue;
        append(text.sliced(from, mark.begin - from));
        from = mark.begin + mark.length;
    }
    append(text.sliced(from));
    return clean.trimmed();
}

} // namespace

QString withoutEmphasis(QStringView text)
{
    std::vector<Mark> marks = marksIn(text);
    pairUp(text, marks);
    for (Mark &mark : marks)
        mark.goes = mark.goes || isLeftOver(text, mark);
    return withoutMarks(text, marks);
}

qsizetype leadingBold(QStringView text)
{
    if (!text.startsWith(u"**") && !text.startsWith(u"__"))
        return 0;
    const qsizetype end = text.indexOf(text.first(2), 2);
    return end > 2 ? end + 2 : 0;
}

bool isWhollyBold(QStringView text)
{
    const qsizetype length = leadingBold(text);
    if (length == 0)
        return false;
    QStringView rest = text.sliced(length);
    while (!rest.isEmpty()
           && (rest.front() == u':' || rest.front() == u'*' || rest.front() == u'_' || rest.front().isSpace()))
        rest = rest.sliced(1);
    return rest.isEmpty();
}

} // namespace shortlist
