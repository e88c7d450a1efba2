#pragma once

#include "window/workspace_client.h"

namespace shortlist {

class MessageBar;

/// Says in a message bar what was stored, and offers to take it back.
void tellDone(WorkspaceClient &client, MessageBar &messages, const Committed &what);

} // namespace shortlist
