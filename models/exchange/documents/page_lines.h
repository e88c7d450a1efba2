#pragma once

#include "jobdescription/sources/marked_line.h"

#include <vector>

namespace shortlist {

/// The lines of a page: where one was broken because the page is no wider, it goes on.
[[nodiscard]] std::vector<MarkedLine> linesOfPage(QStringView text);

} // namespace shortlist
