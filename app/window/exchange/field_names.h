#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace shortlist {

/// The words of the fields that a column can fill, each with how people call it.
[[nodiscard]] std::vector<std::pair<QString, QString>> importFieldNames();

} // namespace shortlist
