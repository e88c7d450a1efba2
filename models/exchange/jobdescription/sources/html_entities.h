#pragma once

#include <QString>
#include <QStringView>

namespace shortlist {

/// What an entity stands for.
struct HtmlEntity {
    QString text;
    qsizetype length = 0; ///< characters behind the `&`, the semicolon among them; 0 where it is none
};

/// Reads the entity that the text behind an `&` begins with: `amp;`, `#8226;`, `#x2022;`, `eacute;`. The semicolon may
/// be missing behind `nbsp`, `amp`, `lt` and `gt`.
[[nodiscard]] HtmlEntity htmlEntity(QStringView text);

} // namespace shortlist
