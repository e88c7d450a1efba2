#pragma once

#include <QByteArray>
#include <QString>

namespace shortlist {

/// The one way to print: a page of HTML as a PDF on A4, with page numbers where there are several. Loads nothing but
/// what the page holds.
[[nodiscard]] QByteArray printedPage(const QString &html);

} // namespace shortlist
