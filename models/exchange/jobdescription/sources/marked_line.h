#pragma once

#include "jobdescription/source_lines.h"

#include <QString>

#include <vector>

namespace shortlist {

/// A line of a source that knows what it is (a page, a document of a word processor): see LineMark.
struct MarkedLine {
    LineMark mark = LineMark::None;
    int level = 0; ///< of a heading 1 to 6; of a bullet how deep it stands, from 1
    QString text;  ///< one line; bold pieces stand between `**`

    friend bool operator==(const MarkedLine &, const MarkedLine &) = default;
};

} // namespace shortlist
