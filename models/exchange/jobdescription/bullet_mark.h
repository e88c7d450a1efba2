#pragma once

#include <QStringView>

namespace shortlist {

/// The mark before a list item: `-`, `*`, `•` and their like, `1.`, `1)`, `(1)`, `a)`, with a check box after it or
/// not.
struct BulletMark {
    enum class Kind { None, Sign, Number, Picture };
    Kind kind = Kind::None;
    qsizetype length = 0; ///< characters up to the item's text

    explicit operator bool() const { return kind != Kind::None; }
};

/// The mark that the line begins with. The line has no white space at its ends. A mark with nothing after it counts
/// too.
[[nodiscard]] BulletMark bulletMark(QStringView line);

} // namespace shortlist
