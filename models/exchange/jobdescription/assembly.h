#pragma once

#include "job_description.h"
#include "parts.h"

namespace shortlist {

class FactCollector;

/// The last pass: parts to summary, criteria, sections and what is left. Every line of text is offered to `facts` on
/// its way. Facts and title are not written.
[[nodiscard]] JobDescription assemble(const std::vector<Part> &parts, FactCollector &facts);

} // namespace shortlist
