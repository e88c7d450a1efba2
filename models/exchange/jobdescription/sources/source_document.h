#pragma once

#include "jobdescription/sources/marked_line.h"
#include "posting.h"

namespace shortlist {

/// A job description of any format on its way into a posting: its lines, and the facts that fields state.
struct SourceDocument {
    QString text; ///< as it is shown; the lines are views into it
    std::vector<SourceLine> lines;
    Posting stated;      ///< what fields of the format say: title, organization, pay and their like
    QString windowTitle; ///< of a page: a title where its text has none
    QString encoding;    ///< what the bytes were read as
};

/// A document of the lines of plain text.
[[nodiscard]] SourceDocument documentOf(QString text);

/// A document of lines that know what they are.
[[nodiscard]] SourceDocument documentOf(const std::vector<MarkedLine> &lines);

} // namespace shortlist
