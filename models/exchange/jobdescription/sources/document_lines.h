#pragma once

#include "jobdescription/sources/marked_line.h"

#include <QByteArray>

#include <vector>

namespace shortlist {

/// Lines that know what they are as bytes, on the way from the process that takes documents apart.
[[nodiscard]] QByteArray writeDocumentLines(const std::vector<MarkedLine> &lines);

/// Whether bytes are what writeDocumentLines() made.
[[nodiscard]] bool areDocumentLines(const QByteArray &bytes);
[[nodiscard]] std::vector<MarkedLine> readDocumentLines(const QByteArray &bytes);

} // namespace shortlist
