#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace shortlist {

/// The character that a line of nothing else repeats, at least three times: `---`, `===`; null where it is no such
/// line.
[[nodiscard]] QChar ruleCharacter(QStringView line);

[[nodiscard]] bool endsSentence(QStringView text);
[[nodiscard]] bool endsInColon(QStringView text);

/// "WHAT WE OFFER": capitals only, at least two words of them.
[[nodiscard]] bool isAllCapitals(QStringView text);

/// A heading's text: no emphasis marks, no colon at its end.
[[nodiscard]] QString headingText(QStringView text);

/// A label in brackets at the start of a line, and what stands behind it.
struct BracketedLabel {
    QStringView label; ///< empty where there is none
    QStringView rest;
    bool strong = false; ///< brackets that hardly stand around anything but labels: 【】
};
[[nodiscard]] BracketedLabel bracketedLabel(QStringView line);

/// Whether the mark that the line begins with may stand before a heading as well as before an item: "■ Tasks".
[[nodiscard]] bool isHeadingSign(QChar mark);

/// The items of a list that is written on one line: "1、...；2、...", "a • b • c", "a; b; c". Empty where it is none.
[[nodiscard]] QStringList itemsOnOneLine(QStringView text);

/// The cells of a row of a Markdown table, without the rows that only draw its lines. Empty where it is none.
[[nodiscard]] QStringList tableCells(QStringView line);

} // namespace shortlist
