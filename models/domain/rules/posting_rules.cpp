#include "rules/posting_rules.h"

#include "rank.h"
#include "rules/criterion_rules.h"
#include "rules/edit_parts.h"
#include "rules/new_ids.h"
#include "rules/openings.h"
#include "rules/pay_checks.h"
#include "rules/plan_copy.h"
#include "rules/plan_rules.h"
#include "rules/section_rules.h"
#include "rules/stage_rules.h"
#include "rules/text_checks.h"
#include "text.h"
#include "uuid.h"

#include <map>

namespace shortlist {

namespace {

/// Gives rows that come with a new posting their ids, and ranks in their order within each list.
template <Described T, class ListOf>
NewIdOf<T> adopt(std::vector<T> &rows, PostingId posting, NewIds &ids, Moment at, ListOf listOf)
{
    std::map<int, QString> last;
    NewIdOf<T> renamed;
    for (size_t i = 0; i < rows.size(); ++i) {
        T &row = rows[i];
        QString &rank = last[listOf(row)];
        rank = rankBetween(rank, QString());
        row.id = ids.next<T>();
        renamed.insert(Id<T>(-static_cast<qint64>(i) - 1), row.id);
        row.uuid = newUuid(at);
        row.posting = posting;
        row.rank = rank;
    }
    return renamed;
}

void adoptDocument(PostingDocument &document, NewIds &ids, Authorship who)
{
    Posting &posting = document.posting;
    posting.id = ids.next<Posting>();
    posting.uuid = newUuid(who.at);
    if (posting.owner.isNull())
        posting.owner = who.author;
    if (document.stages.empty())
        document.stages = standardStages();
    const auto oneList = [](const auto &) { return 0; };
    const auto criteria = adopt(document.criteria, posting.id, ids, who.at,
                                [](const Criterion &one) { return static_cast<int>(one.kind); });
    adopt(document.sections, posting.id, ids, who.at, oneList);
    const auto stages = adopt(document.stages, posting.id, ids, who.at, oneList);
    adoptPlan(document.plan, {posting.id, stages, criteria}, ids, who.at);
}

/// The files that come with it, added by the author now.
void adoptFiles(PostingDocument &document, NewIds &ids, Authorship who)
{
    for (PostingFile &file : document.files) {
        file.id = ids.next<PostingFile>();
        file.uuid = newUuid(who.at);
        file.posting = document.posting.id;
        file.addedAt = who.at;
        file.by = who.author;
    }
}

template <Described T>
void addCreations(std::vector<Change> &changes, const std::vector<T> &rows)
{
    for (const T &row : rows)
        changes.push_back(creation(row));
}

void addDocument(Edit &edit, PostingDocument &document, NewIds &ids, Authorship who)
{
    std::vector<Change> &changes = edit.changes;
    adoptDocument(document, ids, who);
    adoptFiles(document, ids, who);
    changes.push_back(creation(document.posting));
    addCreations(changes, document.criteria);
    addCreations(changes, document.sections);
    addCreations(changes, document.stages);
    for (const PlannedInterviewRows &rows : document.plan)
        addAll(changes, creationChanges(rows));
    addCreations(changes, document.files);
    std::move(document.contents.begin(), document.contents.end(), std::back_inserter(edit.contents));
    changes.push_back(creation(PostingTransition{ids.next<PostingTransition>(), newUuid(who.at), document.posting.id,
                                                 who.at, who.author, std::nullopt, document.posting.status}));
}

template <Described T>
std::optional<Error> problemWithRows(const std::vector<T> &rows)
{
    for (const T &row : rows) {
        if (auto problem = problemWith(row))
            return problem;
    }
    return std::nullopt;
}

} // namespace

std::vector<Stage> standardStages()
{
    const std::vector<std::pair<StageKind, QString>> list{{StageKind::Applied, Text::tr("Applied")},
                                                          {StageKind::Screen, Text::tr("Screen")},
                                                          {StageKind::Interview, Text::tr("Interview")},
                                                          {StageKind::Offer, Text::tr("Offer")},
                                                          {StageKind::Hired, Text::tr("Hired")}};
    std::vector<Stage> stages;
    QString rank;
    for (const auto &[kind, name] : list) {
        Stage stage;
        stage.kind = kind;
        stage.name = name;
        stage.rank = rank = rankBetween(rank, QString());
        stages.push_back(stage);
    }
    return stages;
}

std::optional<Error> problemWith(const Posting &posting)
{
    if (auto problem = problemWithName(posting.title, "title"))
        return problem;
    if (auto problem = problemWithTexts(posting, posting.title, documentLimit))
        return problem;
    if (posting.openings < 1)
        return badInput(Text::tr("%1 has %2 openings. Give 1 or more.")
                            .arg(named(posting.title), QString::number(posting.openings)));
    if (!isStorableDate(posting.closesOn))
        return badInput(
            Text::tr("The closing date of %1 is outside the years 1 to 9999. Correct it.").arg(named(posting.title)));
    return problemWithPay(posting.pay, posting.title);
}

std::optional<Error> problemWith(const PostingDocument &document)
{
    if (auto problem = problemWith(document.posting))
        return problem;
    if (auto problem = problemWithRows(document.criteria))
        return problem;
    if (auto problem = problemWithRows(document.sections))
        return problem;
    for (const PlannedInterviewRows &rows : document.plan) {
        if (auto problem = problemWith(rows.interview))
            return problem;
    }
    return problemWithStages(document.stages);
}

Result<Edit> addPosting(PostingDocument document, Authorship who)
{
    if (auto problem = problemWith(document))
        return *problem;
    NewIds ids;
    Edit edit = newEdit(Verb::AddPosting, who, {});
    addDocument(edit, document, ids, who);
    edit.subjects.push_back(subjectOf(document.posting));
    return edit;
}

Edit PostingImport::begin() const
{
    return newEdit(Verb::ImportPostings, m_who, {});
}

Result<Edit> PostingImport::add(PostingDocument document)
{
    if (auto problem = problemWith(document))
        return *problem;
    Edit edit = begin();
    addDocument(edit, document, m_ids, m_who);
    edit.subjects.push_back(subjectOf(document.posting));
    return edit;
}

Result<Edit> importPostings(std::vector<PostingDocument> documents, Authorship who)
{
    if (documents.empty())
        return badInput(Text::tr("There is no posting to import. Name at least one job description."));
    PostingImport import(who);
    Edit edit = import.begin();
    for (PostingDocument &document : documents) {
        auto one = import.add(std::move(document));
        if (!one)
            return one;
        std::move(one->changes.begin(), one->changes.end(), std::back_inserter(edit.changes));
        std::move(one->contents.begin(), one->contents.end(), std::back_inserter(edit.contents));
        edit.subjects.push_back(one->subjects.front());
    }
    return edit;
}

Result<Edit> editPosting(const Posting &before, Posting after, const Openings &openings, Authorship who)
{
    after.id = before.id;
    after.uuid = before.uuid;
    if (after.status != before.status)
        return refused(Text::tr("The status of %1 is not edited with its other fields. Set it by itself, so that it is "
                                "dated.")
                           .arg(named(before.title)));
    if (auto problem = problemWith(after))
        return *problem;
    if (after.openings < openings.filled)
        return refused(
            Text::tr("%1 has %2 filled openings, so it cannot have only %3. Give at least that many, or "
                     "reopen a hired application first.")
                .arg(named(before.title), QString::number(openings.filled), QString::number(after.openings)));
    auto edit = differenceEdit(Verb::EditPosting, before, after, before.title, who);
    if (edit && after.openings < before.openings)
        edit->changes.insert(edit->changes.begin(), expectFilledOpenings(before.id, openings.filled));
    return edit;
}

} // namespace shortlist
