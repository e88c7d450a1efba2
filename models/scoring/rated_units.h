#pragma once

#include <vector>

namespace shortlist {

/// What was rated (a candidate, or a candidate on one criterion) with the marks of those who rated it. A unit with
/// fewer than two marks says nothing about agreement, and is passed over.
using RatedUnits = std::vector<std::vector<double>>;

} // namespace shortlist
