#pragma once

#include "jobdescription/sources/marked_line.h"

#include <QStringList>

#include <vector>

namespace shortlist {

/// What a page says.
struct ReadHtml {
    std::vector<MarkedLine> lines;
    QString title;       ///< of the window, as the page's head says
    QStringList scripts; ///< its pieces of JSON-LD
};

/// Whether line breaks in the source are line breaks in the text, as in HTML within Markdown.
enum class HtmlBreaks { Space, Kept };

/// Reads a page or a piece of one: headings, list items, rows of tables, lines. Scripts, styles, menus and what else
/// stands around the text are left out; nothing is loaded, whatever the page asks for.
[[nodiscard]] ReadHtml readHtml(QStringView html, HtmlBreaks breaks = HtmlBreaks::Space);

/// Whether the text looks like HTML and not like a text that has a `<` in it.
[[nodiscard]] bool looksLikeHtml(QStringView text);

} // namespace shortlist
