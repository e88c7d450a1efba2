#pragma once

#include "window/workspace_client.h"

namespace shortlist::test {

/// Until all that was asked of a window's workspace is answered, what the answers ask for too, and all of it is shown.
void settle(WorkspaceClient &client);

} // namespace shortlist::test
