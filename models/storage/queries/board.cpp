#include "queries/board.h"

#include "queries/applications.h"
#include "queries/owed.h"
#include "row_query.h"

#include <QSet>

namespace shortlist {

namespace {

std::string rowsSql(std::string_view from)
{
    // More of a text than fits on a card is not worth its memory.
    std::string sql = "select a.id, a.candidate_id, a.stage_id, a.rank, a.status, c.name, c.name_folded,"
                      " substr(c.headline, 1, 300), substr(a.source, 1, 300), c.tags, a.stage_entered_at, a.ended_at,"
                      " r.name, ";
    return sql.append(owesSql("?2", "a.id")).append(from);
}

const std::string &allSql()
{
    // The joins are `cross` to keep their order: stage by rank, application by rank is then the order of the indexes.
    static const std::string sql
        = rowsSql(" from stage t cross join application a on a.posting_id = t.posting_id and a.stage_id = t.id"
                  " cross join candidate c on c.id = a.candidate_id left join reason r on r.id = a.reason_id"
                  " where t.posting_id = ?1 order by t.rank, t.id, a.rank, a.id");
    return sql;
}

const std::string &oneSql()
{
    static const std::string sql
        = rowsSql(" from application a join candidate c on c.id = a.candidate_id left join reason r on r.id ="
                  " a.reason_id where a.id = ?3 and a.posting_id = ?1");
    return sql;
}

QByteArray bytesAt(const Statement &query, int column)
{
    return query.utf8(column).toByteArray();
}

BoardRow rowFrom(const Statement &query)
{
    BoardRow row;
    BoardCard &card = row.card;
    card.application = ApplicationId(query.integer(0));
    card.candidate = CandidateId(query.integer(1));
    card.stage = StageId(query.integer(2));
    card.rank = query.text(3);
    card.status = fromWord<ApplicationStatus>(query.text(4)).value_or(ApplicationStatus::Active);
    card.name = query.text(5);
    card.nameFolded = query.text(6);
    card.headline = query.text(7);
    card.source = query.text(8);
    card.tags = listFromJson(query.utf8(9));
    row.stageEnteredAt = bytesAt(query, 10);
    row.endedAt = bytesAt(query, 11);
    card.reason = query.text(12);
    card.isScoreHidden = query.integer(13) != 0;
    return row;
}

/// The application that a changed row belongs to; none: it is of no interest; a null id: it is gone.
std::optional<ApplicationId> applicationOf(Connection &connection, const Subject &row)
{
    switch (row.kind) {
    case Kind::Application: return ApplicationId(row.id);
    case Kind::Scorecard:
        return ApplicationId(selectNumber(connection, "select application_id from scorecard where id = ?", row.id));
    case Kind::Rating:
        return ApplicationId(selectNumber(
            connection,
            "select s.application_id from rating r join scorecard s on s.id = r.scorecard_id where r.id = ?", row.id));
    case Kind::Interview:
        return ApplicationId(selectNumber(connection, "select application_id from interview where id = ?", row.id));
    case Kind::Interviewer:
        return ApplicationId(selectNumber(
            connection,
            "select i.application_id from interviewer w join interview i on i.id = w.interview_id where w.id = ?",
            row.id));
    default: return std::nullopt;
    }
}

} // namespace

QByteArray boardRowsSql()
{
    return QByteArray::fromStdString(allSql());
}

QByteArray boardRowSql()
{
    return QByteArray::fromStdString(oneSql());
}

Result<std::vector<BoardRow>> boardRows(Connection &connection, PostingId posting, MemberId viewer)
{
    Statement query = connection.statement(allSql());
    query.bind(0, posting.value).bind(1, viewer.value);
    std::vector<BoardRow> rows;
    while (query.next())
        rows.push_back(rowFrom(query));
    return connection.outcome(std::move(rows));
}

Result<std::vector<BoardRow>> boardRowsOf(Connection &connection, PostingId posting, MemberId viewer,
                                          const std::vector<ApplicationId> &applications)
{
    Statement query = connection.statement(oneSql());
    std::vector<BoardRow> rows;
    for (const ApplicationId id : applications) {
        query.bind(0, posting.value).bind(1, viewer.value).bind(2, id.value);
        while (query.next())
            rows.push_back(rowFrom(query));
        query.reset();
    }
    return connection.outcome(std::move(rows));
}

Result<std::optional<std::vector<ApplicationId>>> applicationsShowing(Connection &connection, PostingId posting,
                                                                      const ChangedRows &rows)
{
    std::optional<std::vector<ApplicationId>> found;
    if (rows.everything || rows.touches(Kind::Stage) || rows.touches(Kind::Criterion) || rows.touches(Kind::Reason))
        return found;
    found.emplace();
    QSet<ApplicationId> seen;
    const auto take = [&](ApplicationId id) {
        if (!seen.contains(id))
            found->push_back(id);
        seen.insert(id);
    };
    for (const Subject &row : rows.rows) {
        if (row.kind == Kind::Candidate) {
            Statement query
                = connection.statement("select id from application where candidate_id = ?1 and posting_id = ?2");
            query.bind(0, row.id).bind(1, posting.value);
            while (query.next())
                take(ApplicationId(query.integer(0)));
            continue;
        }
        const std::optional<ApplicationId> id = applicationOf(connection, row);
        if (id && id->isNull())
            return connection.outcome(std::optional<std::vector<ApplicationId>>());
        if (id)
            take(*id);
    }
    return connection.outcome(std::move(found));
}

Result<Gap> gapAt(Connection &connection, const BoardPlace &place, const std::vector<ApplicationId> &moving)
{
    if (!place.below)
        return gapIn(connection, place.stage, 0, moving);
    if (place.below->isNull())
        return gapIn(connection, place.stage, 1, moving);
    const PostingId posting(selectNumber(connection, "select posting_id from stage where id = ?", place.stage));
    Statement order
        = connection.statement("select id from application where posting_id = ? and stage_id = ? order by rank, id");
    order.bind(0, posting.value).bind(1, place.stage.value);
    qint64 above = 0;
    bool isFound = false;
    while (!isFound && order.next()) {
        const ApplicationId id(order.integer(0));
        if (std::find(moving.begin(), moving.end(), id) == moving.end())
            ++above;
        isFound = id == *place.below;
    }
    return gapIn(connection, place.stage, isFound ? above + 1 : 0, moving);
}

} // namespace shortlist
