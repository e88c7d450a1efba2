#pragma once

#include "connection.h"
#include "jobdescription/sources/description_bytes.h"
#include "rules/update_rules.h"

namespace shortlist {

/// A newer version of a posting's text, read, with the bytes that it came in.
struct NewerVersion {
    PostingDocument document;
    PostingFile source;
    QByteArray bytes;
};

/// Reads a newer version; `name`: of its file, or of where it came from; `number`: which of several postings that it
/// holds, from 1. Refused, with their names, where it holds several and none is named.
[[nodiscard]] Result<NewerVersion> readNewerVersion(const DescriptionBytes &source, const QString &name,
                                                    std::optional<qint64> number = {});

/// A stored posting beside it.
[[nodiscard]] Result<PostingUpdate> compareStored(Connection &connection, PostingId id, const NewerVersion &newer);

/// The Edit that makes the changes that are taken, of what is stored now. `update`: what compareStored() gave, with the
/// person's choices; Conflict where the posting was changed since.
/// `reason`: why rated lines change once a scorecard is submitted.
[[nodiscard]] Result<Edit> updateStored(Connection &connection, PostingId id, const NewerVersion &newer,
                                        const PostingUpdate &update, Authorship who, const QString &reason = {});

} // namespace shortlist
