#pragma once

#include "window/desk.h"

namespace shortlist {

/// "How robust is this order?" of a posting, in a dialog above `window`.
void showRobustness(Desk &desk, QWidget *window, PostingId posting);

} // namespace shortlist
