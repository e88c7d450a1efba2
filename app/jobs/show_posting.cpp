#include "jobs/show.h"

#include "jobs/stored_posting.h"
#include "output/posting_page.h"
#include "json/posting_json.h"

namespace shortlist {

Result<QByteArray> showPosting(const Showing &how, PostingId id)
{
    const auto stored = storedPosting(how.connection, id);
    if (!stored)
        return stored.error();
    if (how.asJson) {
        JsonWriter json(JsonWriter::Layout::Indented);
        writePosting(json, stored->document, stored->owner);
        return json.take();
    }
    Page page;
    writePosting(page, stored->document, stored->owner);
    return page.take();
}

} // namespace shortlist
