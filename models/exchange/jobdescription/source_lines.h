#pragma once

#include <QStringView>

#include <vector>

namespace shortlist {

/// What the format of a source says of a line. Plain text says nothing: there the line's own marks tell.
enum class LineMark {
    None,
    Heading,
    Bullet,
    Field, ///< "label: value", out of two cells of a table
};

/// One line of a source that has something on it. The text is a view into the source, without white space at its ends.
struct SourceLine {
    int number = 0; ///< from 1; lines without text count too
    int indent = 0; ///< columns before the text, a tab up to the next multiple of four
    QStringView text;
    LineMark mark = LineMark::None;
    int level = 0;      ///< of a marked heading or bullet, from 1
    bool whole = false; ///< never goes on from the line before: the format says where lines end

    [[nodiscard]] bool follows(const SourceLine &other) const { return number == other.number + 1; }
};

/// The second pass: text to lines. LF, CR, CRLF, form feeds and the line and paragraph separators of Unicode end a
/// line. Lines without text are left out.
[[nodiscard]] std::vector<SourceLine> splitLines(QStringView text);

/// Without white space and invisible characters (zero-width spaces, byte order marks) at the ends.
[[nodiscard]] QStringView trimmedText(QStringView text);

} // namespace shortlist
