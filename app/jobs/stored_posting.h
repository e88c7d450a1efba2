#pragma once

#include "connection.h"
#include "json_writer.h"
#include "posting.h"

namespace shortlist {

/// A posting as it is stored, with its owner's name.
struct StoredPosting {
    PostingDocument document;
    QString owner;
};

/// NotFound where it is gone.
[[nodiscard]] Result<StoredPosting> storedPosting(Connection &connection, PostingId id);

/// As JSON with its ids, as `show`, `list` and `import --json` print it.
[[nodiscard]] Result<> writeStoredPosting(Connection &connection, PostingId id, JsonWriter &json);

/// What the owner of a posting is called; empty where it has none.
[[nodiscard]] QString ownerName(Connection &connection, const Posting &posting);

} // namespace shortlist
