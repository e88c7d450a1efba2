#include "posting/shown_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int mostMarks = 6;
constexpr int longestGrapheme = 64;
constexpr qsizetype longestParagraph = 30'000;
constexpr int mostLines = 10'000;

bool turnsDirection(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0x200e || code == 0x200f
           || code == 0x061c;
}

bool isMark(QChar c)
{
    return c.isMark();
}

} // namespace

QString shownText(QStringView text, int characters)
{
    QString shown;
    int count = 0;
    int marks = 0;
    bool space = false;
    // Beyond that a text is mostly spaces, marks and controls.
    const qsizetype furthestLook = 2 * qsizetype(characters) + 500;
    for (const QChar c : text.left(furthestLook)) {
        if (turnsDirection(c))
            continue;
        if (isMark(c) && !shown.isEmpty()) {
            if (++marks <= mostMarks)
                shown += c;
            continue;
        }
        marks = 0;
        if (c.isSpace() || c.category() == QChar::Other_Control) {
            space = !shown.isEmpty();
            continue;
        }
        if (count >= characters && !c.isLowSurrogate())
            return shown + QChar(0x2026);
        if (space)
            shown += u' ';
        space = false;
        shown += c;
        count += c.isHighSurrogate() ? 0 : 1;
    }
    return text.size() > furthestLook ? shown + QChar(0x2026) : shown;
}

QString tooMuchToType()
{
    return QCoreApplication::translate("shortlist::EditedField",
                                       "That is more than fits here, in one paragraph or on one letter. Nothing was "
                                       "pasted: shorten it, or split it into paragraphs.");
}

bool isFitToEdit(const QString &text)
{
    qsizetype paragraph = 0;
    int lines = 0;
    int marks = 0;
    return std::none_of(text.begin(), text.end(), [&](QChar c) {
        lines += c == u'\n' ? 1 : 0;
        paragraph = c == u'\n' ? 0 : paragraph + 1;
        marks = isMark(c) ? marks + 1 : 0;
        return paragraph > longestParagraph || lines > mostLines || marks > longestGrapheme;
    });
}

} // namespace shortlist
