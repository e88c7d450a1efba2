#pragma once

#include "jobdescription/sources/marked_line.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace shortlist {

/// Lines that know what they are as bytes, on the way from the process that takes documents apart.
[[nodiscard]] QByteArray writeDocumentLines(const std::vector<MarkedLine> &lines);

/// The lines again; none where the bytes are not what writeDocumentLines() made. Never of a file: a person's text may
/// begin in the same way.
[[nodiscard]] std::optional<std::vector<MarkedLine>> readDocumentLines(const QByteArray &bytes);

} // namespace shortlist
