#include "postings.h"

#include "queries/plans.h"
#include "row_query.h"

namespace shortlist {

namespace {

constexpr std::string_view criterionOrder
    = "order by t.posting_id, case t.kind when 'responsibility' then 1 when 'required' then 2 else 3 end, t.rank, t.id";

/// The rows of a posting, by the index on it; of none: all.
template <Described T>
Result<std::vector<T>> rowsOfPosting(Connection &connection, PostingId id, std::string_view order)
{
    if (id.isNull())
        return connection.outcome(selectRows<T>(connection, order));
    return connection.outcome(selectRows<T>(connection, std::string("where t.posting_id = ? ").append(order), id));
}

/// The rows of an application that speak of a criterion, each with whose application it is.
template <class Facts, Described T>
std::vector<Facts> withCandidates(Connection &connection, CriterionId id)
{
    constexpr Kind kind = Describe<T>::kind;
    Statement query = connection.statement("select a.candidate_id, t.id, " + columnList(kind, "t.") + " from "
                                           + kindInfo(kind).table
                                           + " t join application a on a.id = t.application_id"
                                             " where t.criterion_id = ? order by t.id");
    query.bind(0, id.value);
    std::vector<Facts> found;
    while (query.next())
        found.push_back({rowAt<T>(query, 1), CandidateId(query.integer(0))});
    return found;
}

} // namespace

Result<std::vector<Posting>> postings(Connection &connection)
{
    return connection.outcome(selectRows<Posting>(connection, "order by t.id"));
}

Result<std::optional<Posting>> posting(Connection &connection, PostingId id)
{
    return connection.outcome(selectRow<Posting>(connection, "where t.id = ?", id));
}

Result<std::optional<PostingDocument>> postingDocument(Connection &connection, PostingId id)
{
    std::optional<Posting> found = selectRow<Posting>(connection, "where t.id = ?", id);
    if (!found)
        return connection.outcome(std::optional<PostingDocument>());
    PostingDocument document;
    document.posting = std::move(*found);
    document.criteria
        = selectRows<Criterion>(connection, std::string("where t.posting_id = ? ").append(criterionOrder), id);
    document.sections = selectRows<Section>(connection, "where t.posting_id = ? order by t.rank, t.id", id);
    document.stages = selectRows<Stage>(connection, "where t.posting_id = ? order by t.rank, t.id", id);
    document.files = selectRows<PostingFile>(connection, "where t.posting_id = ? order by t.id", id);
    auto planned = planOf(connection, id);
    if (!planned)
        return planned.error();
    document.plan = std::move(*planned);
    return connection.outcome(std::optional(std::move(document)));
}

Result<std::vector<PostingTransition>> postingTransitions(Connection &connection, PostingId id)
{
    return connection.outcome(selectRows<PostingTransition>(connection, "where t.posting_id = ? order by t.id", id));
}

Result<QByteArray> contentOf(Connection &connection, const QString &hash)
{
    Statement query = connection.statement("select bytes from file_content where hash = ?");
    query.bind(0, hash);
    QByteArray bytes;
    if (query.next())
        bytes = query.blob(0);
    return connection.outcome(std::move(bytes));
}

Result<std::vector<PostingFile>> postingFiles(Connection &connection, PostingId id)
{
    return connection.outcome(
        selectRows<PostingFile>(connection, "where ?1 = 0 or t.posting_id = ?1 order by t.id", id));
}

Result<std::vector<Template>> templates(Connection &connection)
{
    return connection.outcome(selectRows<Template>(connection, "order by t.id"));
}

Result<Openings> openingsOf(Connection &connection, PostingId id)
{
    Openings openings{id, 0, 0};
    openings.total = selectNumber(connection, "select openings from posting where id = ?", id);
    openings.filled
        = selectNumber(connection, "select count(*) from application where posting_id = ? and status = 'hired'", id);
    return connection.outcome(openings);
}

Result<std::vector<Stage>> stages(Connection &connection, PostingId id)
{
    return rowsOfPosting<Stage>(connection, id, "order by t.posting_id, t.rank, t.id");
}

Result<std::optional<Stage>> stage(Connection &connection, StageId id)
{
    return connection.outcome(selectRow<Stage>(connection, "where t.id = ?", id));
}

Result<std::vector<Criterion>> criteria(Connection &connection, PostingId id)
{
    return rowsOfPosting<Criterion>(connection, id, criterionOrder);
}

Result<std::optional<Section>> section(Connection &connection, SectionId id)
{
    return connection.outcome(selectRow<Section>(connection, "where t.id = ?", id));
}

Result<std::vector<Section>> sections(Connection &connection, PostingId id)
{
    return connection.outcome(selectRows<Section>(connection, "where t.posting_id = ? order by t.rank, t.id", id));
}

Result<StageUse> useOfStage(Connection &connection, StageId id)
{
    StageUse use;
    use.applications = selectNumber(connection, "select count(*) from application where stage_id = ?", id);
    use.inHistory
        = selectNumber(connection,
                       "select exists (select 1 from transition where from_stage_id = ?1 or to_stage_id = ?1)", id)
          != 0;
    use.planned = selectNumber(connection, "select count(*) from planned_interview where stage_id = ?", id);
    return connection.outcome(use);
}

Result<QHash<StageId, qint64>> applicationsByStage(Connection &connection, PostingId id)
{
    Statement query = connection.statement(
        "select stage_id, count(*) from application where ?1 = 0 or posting_id = ?1 group by posting_id, stage_id");
    query.bind(0, id.value);
    QHash<StageId, qint64> counts;
    while (query.next())
        counts[StageId(query.integer(0))] += query.integer(1);
    return connection.outcome(std::move(counts));
}

Result<bool> hasSubmittedScorecard(Connection &connection, PostingId id)
{
    return connection.outcome(
        selectNumber(connection,
                     "select exists (select 1 from application a cross join scorecard s"
                     " on s.application_id = a.id where a.posting_id = ? and s.status = 'submitted')",
                     id)
        != 0);
}

Result<CriterionStanding> standingOf(Connection &connection, const Criterion &criterion)
{
    const auto isLocked = hasSubmittedScorecard(connection, criterion.posting);
    if (!isLocked)
        return isLocked.error();
    const bool hasRatings
        = selectNumber(connection, "select exists (select 1 from rating where criterion_id = ?)", criterion.id) != 0;
    return connection.outcome(CriterionStanding{hasRatings, *isLocked});
}

Result<std::vector<RatingFacts>> ratingsOfCriterion(Connection &connection, CriterionId id)
{
    Statement query = connection.statement(
        "select s.status, a.candidate_id, t.id, " + columnList(Kind::Rating, "t.")
        + " from rating t join scorecard s on s.id = t.scorecard_id"
          " join application a on a.id = s.application_id where t.criterion_id = ? order by t.id");
    query.bind(0, id.value);
    std::vector<RatingFacts> found;
    while (query.next())
        found.push_back({rowAt<Rating>(query, 2),
                         fromWord<ScorecardStatus>(query.text(0)).value_or(ScorecardStatus::Submitted),
                         CandidateId(query.integer(1))});
    return connection.outcome(std::move(found));
}

Result<CriterionUse> useOfCriterion(Connection &connection, CriterionId id)
{
    auto ratings = ratingsOfCriterion(connection, id);
    if (!ratings)
        return ratings.error();
    CriterionUse use;
    use.ratings = std::move(*ratings);
    use.screenings = withCandidates<ScreeningFacts, Screening>(connection, id);
    use.focus = selectRows<Focus>(connection, "where t.criterion_id = ? order by t.id", id);
    use.questions = selectRows<QuestionCriterion>(connection, "where t.criterion_id = ? order by t.id", id);
    use.debriefNotes = withCandidates<DebriefNoteFacts, DebriefNote>(connection, id);
    return connection.outcome(std::move(use));
}

} // namespace shortlist
