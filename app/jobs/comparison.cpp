#include "jobs/comparison.h"

#include "jobs/robust_order.h"
#include "queries/application_details.h"
#include "queries/postings.h"
#include "queries/scorecard_lines.h"
#include "text.h"

#include <QSet>

namespace shortlist {

namespace {

constexpr size_t mostFinalists = 6; // what a window shows side by side

using Rows = std::vector<const RankedApplication *>;

double coverageOf(const RankedApplication &row)
{
    return row.standing ? row.standing->composite.coverage : 0;
}

/// Who is under way in interviews or beyond; of them the best covered, in the order of the ranking.
Rows finalists(const PostingRanking &ranking, const std::vector<Stage> &stages)
{
    QHash<StageId, StageKind> kinds;
    for (const Stage &stage : stages)
        kinds.insert(stage.id, stage.kind);
    Rows found;
    for (const RankedApplication &row : ranking.rows) {
        if (!row.isEnded() && kinds.value(row.stage) >= StageKind::Interview)
            found.push_back(&row);
    }
    std::stable_sort(found.begin(), found.end(), [](const RankedApplication *a, const RankedApplication *b) {
        return coverageOf(*a) > coverageOf(*b);
    });
    found.resize(std::min(found.size(), mostFinalists));
    std::sort(found.begin(), found.end()); // they stand in one vector
    return found;
}

Rows chosenOf(const PostingRanking &ranking, const std::vector<ApplicationId> &chosen)
{
    QHash<ApplicationId, const RankedApplication *> rows;
    for (const RankedApplication &row : ranking.rows)
        rows.insert(row.application, &row);
    Rows found;
    for (const ApplicationId id : chosen) {
        if (const RankedApplication *row = rows.take(id); row && found.size() < mostCompared)
            found.push_back(row);
    }
    return found;
}

/// Must-haves first, else as they are.
void putMustHavesFirst(std::vector<Criterion> &criteria)
{
    std::stable_partition(criteria.begin(), criteria.end(), [](const Criterion &one) { return one.mustHave; });
}

/// One for each criterion; unknown where none is stored.
Result<std::vector<ComparedScreening>> comparedScreenings(Connection &connection,
                                                          const std::vector<Criterion> &screened,
                                                          ApplicationId application)
{
    const auto stored = screeningsOf(connection, application);
    if (!stored)
        return stored.error();
    QHash<CriterionId, ComparedScreening> answers;
    for (const NamedScreening &one : *stored)
        answers.insert(one.screening.criterion, {one.screening.result, one.screening.evidence});
    std::vector<ComparedScreening> found;
    found.reserve(screened.size());
    for (const Criterion &criterion : screened)
        found.push_back(answers.value(criterion.id));
    return found;
}

/// What those who submitted say, the latest of each.
Result<> takeScorecards(Connection &connection, const std::vector<Criterion> &rated, ComparedCandidate &candidate)
{
    QSet<MemberId> begun;
    std::vector<ScorecardLine> latest;
    const auto visited = visitScorecards(connection, {}, candidate.application, [&](const ScorecardLine &line) {
        begun.insert(line.scorecard.member);
        if (line.scorecard.status != ScorecardStatus::Submitted)
            return true;
        if (!latest.empty() && latest.back().scorecard.member == line.scorecard.member)
            latest.pop_back();
        latest.push_back(line);
        return true;
    });
    candidate.begun = begun.size();
    candidate.submitted = static_cast<qint64>(latest.size());
    candidate.rated.resize(rated.size());
    for (const ScorecardLine &line : latest) {
        if (candidate.isWithheld)
            break;
        candidate.recommendations.push_back({line.member, line.scorecard.recommendation, line.scorecard.notes});
        for (size_t i = 0; i < rated.size(); ++i) {
            OthersAnswer answer{line.member, std::nullopt, {}};
            for (const RatingLine &rating : line.ratings) {
                if (rating.rating.criterion == rated[i].id)
                    answer = {line.member, rating.rating.mark, rating.rating.notes};
            }
            candidate.rated[i].marks.push_back(std::move(answer));
        }
    }
    return visited;
}

void takeStanding(ComparedCandidate &candidate, const RankedApplication &row, const std::vector<size_t> &order)
{
    if (!row.standing)
        return;
    const Standing &standing = *row.standing;
    candidate.score = standing.composite.score;
    candidate.coverage = standing.composite.coverage;
    candidate.isIncomplete = standing.isIncomplete;
    if (standing.interval) {
        candidate.low = standing.interval->low;
        candidate.high = standing.interval->high;
    }
    for (size_t i = 0; i < order.size(); ++i)
        candidate.rated[i].mean = standing.composite.means[order[i]];
}

QString weightsInWords(const std::vector<Criterion> &rated)
{
    const auto [least, most] = std::minmax_element(
        rated.begin(), rated.end(), [](const Criterion &a, const Criterion &b) { return a.weight < b.weight; });
    if (rated.empty() || most->weight == 0)
        return Text::tr("no weights");
    return least->weight == most->weight ? Text::tr("equal weights") : Text::tr("different weights");
}

QString summaryOf(const Comparison &all)
{
    qint64 cards = 0;
    for (const ComparedCandidate &one : all.candidates)
        cards += one.submitted;
    return Text::tr("%1 · %2 · %3", "candidates, scorecards, weights")
        .arg(Text::tr("%n candidate(s)", nullptr, static_cast<int>(all.candidates.size())),
             Text::tr("%n scorecard(s)", nullptr, static_cast<int>(cards)), weightsInWords(all.rated));
}

QStringList notesFor(const PostingRanking &ranking, const std::vector<Criterion> &rated, const Rows &compared,
                     size_t chosen)
{
    QStringList notes;
    if (chosen > mostCompared)
        notes += Text::tr("These are the first %1 of %2 that were chosen.").arg(mostCompared).arg(chosen);
    Rows complete;
    bool isAnyScored = false;
    for (const RankedApplication *row : compared) {
        isAnyScored = isAnyScored || (row->standing && row->standing->composite.score);
        if (row->isContender())
            complete.push_back(row);
    }
    std::sort(complete.begin(), complete.end()); // best first, as they are ranked
    if (rated.empty())
        notes += Text::tr("No criterion of this posting is rated by interviewers.");
    else if (std::all_of(rated.begin(), rated.end(), [](const Criterion &one) { return one.weight == 0; }))
        notes += Text::tr("All weights are 0, so there is no score.");
    else if (!isAnyScored && !compared.empty())
        notes += Text::tr("Nobody here has a rating that counts.");
    else if (!ranking.error && isAnyScored)
        notes += Text::tr("No interval can be given: no candidate has two interviewers on one criterion.");
    if (const QString order = sentenceOfOrder(ranking, complete); !order.isEmpty())
        notes += order;
    return notes;
}

} // namespace

Result<Comparison> comparison(Connection &connection, const ComparisonRequest &request)
{
    const auto found = postingRanking(connection, request.posting, request.viewer);
    if (!found)
        return found.error();
    const auto columns = stages(connection, request.posting);
    const auto lines = criteria(connection, request.posting);
    if (!columns || !lines)
        return !columns ? columns.error() : lines.error();
    const PostingRanking &ranking = *found;
    Comparison all;
    all.posting = ranking.posting;
    all.title = ranking.title;
    std::copy_if(lines->begin(), lines->end(), std::back_inserter(all.screened),
                 [](const Criterion &one) { return one.assess == Assess::Screen; });
    all.rated = ranking.criteria;
    putMustHavesFirst(all.screened);
    putMustHavesFirst(all.rated);
    std::vector<size_t> order;
    for (const Criterion &one : all.rated)
        order.push_back(static_cast<size_t>(std::find(ranking.criteria.begin(), ranking.criteria.end(), one)
                                            - ranking.criteria.begin()));
    Rows compared = chosenOf(ranking, request.chosen);
    if (compared.empty())
        compared = finalists(ranking, *columns);
    for (const RankedApplication *row : compared) {
        ComparedCandidate one;
        one.application = row->application;
        one.candidate = row->person;
        one.name = row->candidate;
        one.status = row->status;
        one.mustHaves = row->mustHaves;
        one.isWithheld = !row->standing;
        for (const Stage &stage : *columns)
            one.stage = stage.id == row->stage ? stage.name : one.stage;
        auto screenings = comparedScreenings(connection, all.screened, row->application);
        if (!screenings)
            return screenings.error();
        one.screened = std::move(*screenings);
        if (const auto taken = takeScorecards(connection, all.rated, one); !taken)
            return taken.error();
        takeStanding(one, *row, order);
        all.candidates.push_back(std::move(one));
    }
    for (const RankedApplication &row : ranking.rows)
        all.all.push_back(
            {row.application, row.candidate, std::find(compared.begin(), compared.end(), &row) != compared.end()});
    all.summary = summaryOf(all);
    all.notes = notesFor(ranking, all.rated, compared, request.chosen.size());
    return all;
}

} // namespace shortlist
