#include "jobs/lists.h"

#include "jobs/posting_columns.h"
#include "jobs/stored_posting.h"
#include "output/json_rows.h"
#include "queries/postings.h"
#include "json/posting_json.h"

namespace shortlist {

namespace {

bool isAsked(const Listing &listing, PostingId id)
{
    return listing.posting.isNull() || listing.posting == id;
}

Result<> listDocuments(const Listing &listing, const std::vector<Posting> &all)
{
    JsonRows rows(listing.out);
    for (const Posting &posting : all) {
        if (!isAsked(listing, posting.id))
            continue;
        const auto stored = storedPosting(listing.connection, posting.id);
        if (!stored)
            return stored.error();
        rows.row([&stored](JsonWriter &json) { writePosting(json, stored->document, stored->owner); });
    }
    return rows.finish();
}

} // namespace

Result<> listPostings(const Listing &listing)
{
    const auto all = postings(listing.connection);
    if (!all)
        return all.error();
    if (listing.format == RowFormat::Json)
        return listDocuments(listing, *all);
    TableOutput<PostingRow> table(listing.format, listing.out, postingColumns(), listing.zone);
    for (const Posting &posting : *all) {
        if (isAsked(listing, posting.id))
            table.write({posting, ownerName(listing.connection, posting)});
    }
    return table.finish();
}

Result<> listStages(const Listing &listing)
{
    const auto all = stages(listing.connection, listing.posting);
    const auto counts = applicationsByStage(listing.connection, listing.posting);
    if (!all || !counts)
        return all ? counts.error() : all.error();
    TableOutput<StageRow> table(listing.format, listing.out, stageColumns(), listing.zone);
    PostingId posting;
    qint64 position = 0;
    for (const Stage &stage : *all) {
        position = stage.posting == posting ? position + 1 : 1;
        posting = stage.posting;
        table.write({stage, position, counts->value(stage.id)});
    }
    return table.finish();
}

Result<> listCriteria(const Listing &listing)
{
    const auto all = criteria(listing.connection, listing.posting);
    if (!all)
        return all.error();
    const std::vector<qint64> positions = positionsByKind(*all);
    TableOutput<CriterionRow> table(listing.format, listing.out, criterionColumns(), listing.zone);
    for (size_t i = 0; i < all->size(); ++i)
        table.write({all->at(i), positions[i]});
    return table.finish();
}

} // namespace shortlist
