#pragma once

#include "jobdescription/sources/marked_line.h"

#include <QByteArray>

#include <optional>
#include <utility>
#include <vector>

namespace shortlist {

/// What job descriptions are read from: the bytes of a file as they came, and of a PDF or Word document the lines that
/// a process of its own took out of them.
struct DescriptionBytes {
    // Implicit on purpose: most sources are nothing but their bytes.
    DescriptionBytes(QByteArray file = {}) : bytes(std::move(file)) {} // NOLINT
    DescriptionBytes(const char *text) : bytes(text) {}                // NOLINT
    DescriptionBytes(QByteArray file, std::vector<MarkedLine> taken) : bytes(std::move(file)), lines(std::move(taken))
    {
    }

    QByteArray bytes;
    std::optional<std::vector<MarkedLine>> lines; ///< none: the bytes are the text
};

} // namespace shortlist
