#pragma once

#include <QString>

namespace shortlist {

/// How the text of a posting is laid out: Markdown, or plain text as people paste it into a mail.
enum class TextForm { Plain, Markdown };

/// Two characters that nobody sees (a word joiner and a zero-width space). They stand where a piece of text would else
/// be taken for a mark of the form, and behind the title: so it is known that a text was written here, and it is read
/// back to the letter.
[[nodiscard]] QString guard();

/// A line of a posting's text, so that white space at its ends, the word joiner itself and carriage returns are still
/// there when the line was read back.
[[nodiscard]] QString protectedLine(QStringView line);
/// The same for a text that has to stand on one line, whatever line ends it has.
[[nodiscard]] QString protectedOnOneLine(QStringView text);
/// What protectedLine() and protectedOnOneLine() were given.
[[nodiscard]] QString unprotected(QStringView line);

/// With backslashes where Markdown would take a character for a mark, at the beginning of a line too.
[[nodiscard]] QString markdownEscaped(QStringView line);
[[nodiscard]] QString markdownUnescaped(QStringView line);

/// Length of "- " or "12. " and the white space before it; 0 where the line is no item of a list.
[[nodiscard]] qsizetype listMarkLength(QStringView line);

/// Whether there are three or more of a character and nothing else.
[[nodiscard]] bool isRuleOf(QStringView line, QChar character);

} // namespace shortlist
