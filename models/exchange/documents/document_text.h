#pragma once

#include "jobdescription/sources/marked_line.h"

#include <QByteArray>

#include <variant>
#include <vector>

namespace shortlist {

/// Why nothing could be read out of a document.
enum class DocumentFault {
    NoDocument, ///< neither PDF nor Word document
    Encrypted,
    NoText, ///< pictures of pages only
    TooLarge,
    Damaged,
    TooMuchMemory, ///< to be read at all
};

using DocumentText = std::variant<std::vector<MarkedLine>, DocumentFault>;

/// The text of a PDF, page by page; lines that were broken to fit the page are one line again.
[[nodiscard]] DocumentText readPdf(const QByteArray &bytes);

/// The text of a Word document (.docx), with its headings, lists and tables. What unpacks to more than 64 MiB is
/// refused.
[[nodiscard]] DocumentText readDocx(const QByteArray &bytes);

/// Either, as the bytes begin.
[[nodiscard]] DocumentText readDocumentText(const QByteArray &bytes);

} // namespace shortlist
