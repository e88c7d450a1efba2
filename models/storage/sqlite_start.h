#pragma once

namespace shortlist {

/// Tells SQLite not to count its memory, which it does under a lock at every allocation. It listens only before
/// anything else is asked of it, so whatever may be the first in a process to ask calls this before.
void startSqlite();

} // namespace shortlist
