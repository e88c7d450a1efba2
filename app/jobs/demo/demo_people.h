#pragma once

#include "jobs/demo/demo_material.h"

namespace shortlist {

/// The people of one CSV of resources/demo.
[[nodiscard]] Result<std::vector<DemoPerson>> demoPeople(const QByteArray &csv);

} // namespace shortlist
