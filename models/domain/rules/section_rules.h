#pragma once

#include "edit.h"
#include "posting.h"
#include "result.h"

namespace shortlist {

[[nodiscard]] std::optional<Error> problemWith(const Section &section);

/// `siblings`: the posting's sections in rank order. `position` counts from 1; none: at the end.
[[nodiscard]] Result<Edit> addSection(Section section, const std::vector<Section> &siblings,
                                      std::optional<qint64> position, Authorship who);
[[nodiscard]] Result<Edit> editSection(const Section &before, Section after, Authorship who);
[[nodiscard]] Result<Edit> deleteSection(const Section &section, Authorship who);

} // namespace shortlist
