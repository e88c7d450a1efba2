#include "jobs/update_posting.h"

#include "jobdescription/job_description.h"
#include "jobs/stored_posting.h"
#include "queries/postings.h"
#include "text.h"

namespace shortlist {

namespace {

Result<CriterionUse> useOfAll(Connection &connection, const std::vector<Criterion> &criteria)
{
    CriterionUse all;
    const auto append = [](auto &to, const auto &from) { to.insert(to.end(), from.begin(), from.end()); };
    for (const Criterion &criterion : criteria) {
        const auto use = useOfCriterion(connection, criterion.id);
        if (!use)
            return use.error();
        append(all.ratings, use->ratings);
        append(all.screenings, use->screenings);
        append(all.focus, use->focus);
        append(all.questions, use->questions);
        append(all.debriefNotes, use->debriefNotes);
    }
    return all;
}

Error severalPostings(const std::vector<JobDescription> &all, const QString &name)
{
    constexpr size_t mostNamed = 20;
    QStringList names;
    for (size_t i = 0; i < std::min(all.size(), mostNamed); ++i)
        names += QStringLiteral("%1 “%2”").arg(i + 1).arg(all[i].posting.title);
    if (all.size() > mostNamed)
        names += QStringLiteral("…");
    return {ErrorKind::Refused,
            Text::tr("%1 holds several postings, and only one of them can be the newer version: %2. Give that one "
                     "alone.")
                .arg(name, names.join(QStringLiteral(", ")))};
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

Result<NewerVersion> readNewerVersion(const DescriptionBytes &source, const QString &name, std::optional<qint64> number)
{
    auto read = readJobDescriptions(source, name);
    if (!read)
        return read.error();
    if (!number && read->size() > 1)
        return severalPostings(*read, name);
    const auto count = static_cast<qint64>(read->size());
    if (number && (*number < 1 || *number > count))
        return Error{ErrorKind::BadInput, Text::tr("%1 holds no posting %2, only 1 to %3.")
                                              .arg(name, QString::number(*number), QString::number(count))};
    JobDescription &one = (*read)[static_cast<size_t>(number.value_or(1) - 1)];
    return NewerVersion{{std::move(one.posting), std::move(one.criteria), std::move(one.sections), {}, {}},
                        fileOf(name, source.bytes),
                        source.bytes};
}

Result<PostingUpdate> compareStored(Connection &connection, PostingId id, const NewerVersion &newer)
{
    const auto stored = storedPosting(connection, id);
    if (!stored)
        return stored.error();
    return comparePosting(stored->document, newer.document);
}

Result<Edit> updateStored(Connection &connection, PostingId id, const NewerVersion &newer, const PostingUpdate &update,
                          Authorship who, const QString &reason)
{
    const auto stored = storedPosting(connection, id);
    if (!stored)
        return stored.error();
    if (!isAsCompared(update.criteria, stored->document.criteria)
        || !isAsCompared(update.sections, stored->document.sections))
        return Error{ErrorKind::Conflict,
                     Text::tr("Somebody changed the posting meanwhile. Compare it with the newer version once more.")};
    const auto use = useOfAll(connection, stored->document.criteria);
    const auto isLocked = hasSubmittedScorecard(connection, id);
    if (!use || !isLocked)
        return use ? isLocked.error() : use.error();
    return updatePosting(stored->document, update, *use, newer.source, newer.bytes, who, *isLocked, reason);
}

} // namespace shortlist
