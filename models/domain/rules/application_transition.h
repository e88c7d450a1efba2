#pragma once

#include "application.h"
#include "edit.h"
#include "rules/new_ids.h"

namespace shortlist {

/// The transition between two states of an application, now.
[[nodiscard]] Transition transitionBetween(NewIds &ids, const Application &before, const Application &after,
                                           Authorship who);

} // namespace shortlist
