#include "jobs/update_posting.h"

#include "jobdescription/job_description.h"
#include "jobs/stored_posting.h"
#include "queries/postings.h"
#include "text.h"

namespace shortlist {

namespace {

Result<UpdateFacts> factsOfCriteria(Connection &connection, const std::vector<Criterion> &criteria)
{
    UpdateFacts facts;
    for (const Criterion &criterion : criteria) {
        const auto ratings = ratingsOfCriterion(connection, criterion.id);
        const auto screenings = screeningsOfCriterion(connection, criterion.id);
        if (!ratings || !screenings)
            return ratings ? screenings.error() : ratings.error();
        facts.ratings.insert(facts.ratings.end(), ratings->begin(), ratings->end());
        facts.screenings.insert(facts.screenings.end(), screenings->begin(), screenings->end());
    }
    return facts;
}

/// Whether each row that the update was made from is there still, unchanged, and no other.
template <class T>
bool isAsCompared(const std::vector<RowUpdate<T>> &updates, const std::vector<T> &stored)
{
    size_t found = 0;
    for (const RowUpdate<T> &one : updates) {
        if (!one.before)
            continue;
        if (std::find(stored.begin(), stored.end(), *one.before) == stored.end())
            return false;
        ++found;
    }
    return found == stored.size();
}

} // namespace

Result<NewerVersion> readNewerVersion(const QByteArray &bytes, const QString &name)
{
    auto read = readJobDescription(bytes, name);
    if (!read)
        return read.error();
    return NewerVersion{{std::move(read->posting), std::move(read->criteria), std::move(read->sections), {}, {}},
                        fileOf(name, bytes),
                        bytes};
}

Result<PostingUpdate> compareStored(Connection &connection, PostingId id, const NewerVersion &newer)
{
    const auto stored = storedPosting(connection, id);
    if (!stored)
        return stored.error();
    return comparePosting(stored->document, newer.document);
}

Result<Edit> updateStored(Connection &connection, PostingId id, const NewerVersion &newer, const PostingUpdate &update,
                          Authorship who)
{
    const auto stored = storedPosting(connection, id);
    if (!stored)
        return stored.error();
    if (!isAsCompared(update.criteria, stored->document.criteria)
        || !isAsCompared(update.sections, stored->document.sections))
        return Error{ErrorKind::Conflict,
                     Text::tr("Somebody changed the posting meanwhile. Compare it with the newer version once more.")};
    const auto facts = factsOfCriteria(connection, stored->document.criteria);
    if (!facts)
        return facts.error();
    return updatePosting(stored->document, update, *facts, newer.source, newer.bytes, who);
}

} // namespace shortlist
