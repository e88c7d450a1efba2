#include "jobs/posting_ranking.h"

#include "jobs/withholding.h"
#include "queries/applications.h"
#include "queries/must_haves.h"
#include "queries/postings.h"
#include "text.h"

#include <QHash>

namespace shortlist {

namespace {

/// The marks that count of a posting, by application.
struct PostingMarks {
    std::vector<RankedCriterion> criteria;
    QHash<ApplicationId, CandidateMarks> ofApplication;
};

Result<PostingMarks> marksOf(Connection &connection, const std::vector<Criterion> &rated, const MarkFilter &filter)
{
    PostingMarks marks;
    QHash<CriterionId, size_t> numbers;
    for (const Criterion &criterion : rated) {
        numbers.insert(criterion.id, marks.criteria.size());
        marks.criteria.push_back({criterion.weight, criterion.mustHave});
    }
    ApplicationId last;
    CandidateMarks *taking = nullptr;
    const auto visited = visitCountedMarks(connection, filter, [&](const CountedMark &mark) {
        if (!mark.mark || !numbers.contains(mark.criterion))
            return;
        if (!taking || mark.application != last) {
            last = mark.application;
            taking = &marks.ofApplication[last];
        }
        taking->push_back({numbers.value(mark.criterion), static_cast<size_t>(mark.member.value), *mark.mark});
    });
    return visited ? Result<PostingMarks>(std::move(marks)) : Result<PostingMarks>(visited.error());
}

/// Everyone who was rated, and who is still to be.
Result<std::vector<RankedApplication>> rankedOf(Connection &connection, const RankingRequest &request,
                                                PostingId posting, const PostingMarks &marks)
{
    const auto mustHaves = mustHaveResults(connection, posting);
    if (!mustHaves)
        return mustHaves.error();
    std::vector<RankedApplication> found;
    const auto visited
        = visitApplications(connection, {posting, request.asOf.before}, [&](const ApplicationLine &line) {
              RankedApplication one;
              one.application = line.id;
              one.status = fromWord<ApplicationStatus>(QString::fromUtf8(line.status)).value_or(one.status);
              if (one.isEnded() && !marks.ofApplication.contains(line.id))
                  return true;
              one.person = line.candidateId;
              one.stage = line.stageId;
              one.candidate = QString::fromUtf8(line.candidate);
              one.mustHaves = mustHaves->of(line.id);
              found.push_back(std::move(one));
              return true;
          });
    return visited ? Result<std::vector<RankedApplication>>(std::move(found)) : visited.error();
}

Result<PostingRanking> rankingOf(Connection &connection, const RankingRequest &request, const Posting &posting,
                                 const Withholding &withholding)
{
    PostingRanking ranking;
    ranking.posting = posting.id;
    ranking.title = posting.title;
    const auto all = criteria(connection, posting.id);
    if (!all)
        return all.error();
    for (const Criterion &stored : *all) {
        const auto proposed = std::find_if(request.proposed.begin(), request.proposed.end(),
                                           [&stored](const Criterion &other) { return other.id == stored.id; });
        const Criterion &one = proposed == request.proposed.end() ? stored : *proposed;
        if (one.assess == Assess::Rate)
            ranking.criteria.push_back(one);
    }
    auto marks = marksOf(connection, ranking.criteria, {posting.id, {}, request.asOf.before, request.viewer});
    if (!marks)
        return marks.error();
    auto rows = rankedOf(connection, request, posting.id, *marks);
    if (!rows)
        return rows.error();
    std::vector<CandidateMarks> candidates;
    for (const RankedApplication &row : *rows)
        candidates.push_back(marks->ofApplication.take(row.application));
    const auto ranked = rankCandidates(marks->criteria, candidates);
    if (!ranked)
        return ranked.error();
    ranking.error = ranked->error;
    std::vector<RankedApplication> withheld;
    for (const size_t at : ranked->order) {
        RankedApplication &row = rows->at(at);
        const bool isWithheld = withholding.isWithheld(row.application);
        if (!isWithheld)
            row.standing = ranked->standings[at];
        (isWithheld ? withheld : ranking.rows).push_back(std::move(row));
    }
    ranking.rows.insert(ranking.rows.end(), std::make_move_iterator(withheld.begin()),
                        std::make_move_iterator(withheld.end()));
    return ranking;
}

} // namespace

Result<std::vector<PostingRanking>> postingRankings(Connection &connection, const RankingRequest &request)
{
    const auto all = postings(connection);
    const auto withholding = Withholding::from(connection, request.viewer);
    if (!all || !withholding)
        return all ? withholding.error() : all.error();
    std::vector<PostingRanking> rankings;
    for (const Posting &one : *all) {
        if (!request.posting.isNull() && one.id != request.posting)
            continue;
        auto ranking = rankingOf(connection, request, one, *withholding);
        if (!ranking)
            return ranking.error();
        rankings.push_back(std::move(*ranking));
    }
    return rankings;
}

Result<PostingRanking> postingRanking(Connection &connection, PostingId posting, MemberId viewer)
{
    auto rankings = postingRankings(connection, {posting, {}, viewer});
    if (!rankings)
        return rankings.error();
    if (rankings->empty())
        return Error{ErrorKind::NotFound, Text::tr("This posting is not in the workspace any more.")};
    return std::move(rankings->front());
}

} // namespace shortlist
