#pragma once

#include "connection.h"
#include "posting.h"

#include <QByteArray>
#include <QTimeZone>

namespace shortlist {

/// What a posting is written out as.
enum class PostingFormat { Markdown, Text, Html, JsonLd, Pdf };

template <>
struct Words<PostingFormat> {
    static constexpr std::array<std::pair<PostingFormat, const char *>, 5> list{{{PostingFormat::Markdown, "md"},
                                                                                 {PostingFormat::Text, "txt"},
                                                                                 {PostingFormat::Html, "html"},
                                                                                 {PostingFormat::JsonLd, "jsonld"},
                                                                                 {PostingFormat::Pdf, "pdf"}}};
};

/// The bytes of a stored posting in a format, headed in the language that its text is in; for Pdf those of the page
/// that is to be printed, as HTML. NotFound where there is no such posting.
[[nodiscard]] Result<QByteArray> exportPosting(Connection &connection, PostingId posting, PostingFormat format,
                                               const QTimeZone &zone);

} // namespace shortlist
