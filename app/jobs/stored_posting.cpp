#include "jobs/stored_posting.h"

#include "queries/journal.h"
#include "queries/postings.h"
#include "text.h"
#include "json/posting_json.h"

namespace shortlist {

Result<StoredPosting> storedPosting(Connection &connection, PostingId id)
{
    auto document = postingDocument(connection, id);
    if (!document)
        return document.error();
    if (!*document)
        return Error{ErrorKind::NotFound,
                     Text::tr("There is no posting %1 in %2.").arg(id.value).arg(connection.path())};
    const QString owner = ownerName(connection, (*document)->posting);
    return connection.outcome(StoredPosting{std::move(**document), owner});
}

Result<> writeStoredPosting(Connection &connection, PostingId id, JsonWriter &json)
{
    const auto stored = storedPosting(connection, id);
    if (!stored)
        return stored.error();
    writePosting(json, stored->document, stored->owner);
    return {};
}

QString ownerName(Connection &connection, const Posting &posting)
{
    return posting.owner.isNull() ? QString() : nameOfRow(connection, {Kind::Member, posting.owner.value});
}

} // namespace shortlist
