#include "taken_place.h"

#include "entry_in_the_way.h"
#include "row_store.h"
#include "text.h"

namespace shortlist {

namespace {

/// What of a kind may be there only once: the fields that say so, and the further condition for the other row.
struct Place {
    Kind kind = Kind::None;
    std::vector<const char *> fields;
    const char *further = "";
};

const std::vector<Place> &places()
{
    static const std::vector<Place> all{
        {Kind::Application, {"candidate_id", "posting_id"}, " and status = 'active'"},
        {Kind::Screening, {"application_id", "criterion_id"}},
        {Kind::Scorecard, {"application_id", "member_id", "revision"}},
        {Kind::Rating, {"scorecard_id", "criterion_id"}},
        {Kind::PlannedInterviewer, {"planned_interview_id", "member_id"}},
        {Kind::Focus, {"planned_interview_id", "criterion_id"}},
        {Kind::QuestionCriterion, {"question_id", "criterion_id"}},
        {Kind::Interviewer, {"interview_id", "member_id"}},
        {Kind::Answer, {"interview_id", "question_id"}},
    };
    return all;
}

/// The value that the row would have: what the change sets, else what is stored.
Value valueAfter(Connection &connection, const Change &change, int field)
{
    for (const FieldValue &one : *change.after) {
        if (one.field == field)
            return one.value;
    }
    const auto stored = readRow(connection, change.kind, change.id);
    return stored ? (*stored)[static_cast<size_t>(field)].value : Value();
}

qint64 rowInThePlace(Connection &connection, const Place &place, const Change &change)
{
    const KindInfo &info = kindInfo(place.kind);
    std::string sql = std::string("select id from ") + info.table + " where id <> ?" + place.further;
    std::vector<Value> values;
    for (const char *name : place.fields) {
        sql.append(" and ").append(name).append(" = ?");
        values.push_back(valueAfter(connection, change, info.fieldNumber(name)));
    }
    Statement query = connection.statement(sql);
    int at = 0;
    query.bind(at++, change.id);
    for (const Value &value : values)
        query.bind(at++, value);
    return query.next() ? query.integer(0) : 0;
}

} // namespace

void explainTakenPlace(Connection &connection, EntryId entry, const Change &change)
{
    if (!connection.failure() || connection.failure()->kind != ErrorKind::Conflict || !change.after)
        return;
    const auto place = std::find_if(places().begin(), places().end(),
                                    [&change](const Place &one) { return one.kind == change.kind; });
    if (place == places().end())
        return;
    Error error = *connection.failure();
    connection.resetFailure(); // it is still in the transaction, which is given up after this
    if (const qint64 other = rowInThePlace(connection, *place, change); other != 0) {
        const QString because = entryInTheWay(
            connection,
            std::string("c.kind = '")
                .append(wordOf(change.kind).data())
                .append("' and ?2 between c.row_id and c.last_id"
                        " and (c.operation <> 'update' or json_type(c.payload, '$.after.status') is not null)"),
            entry, other);
        const QString what
            = change.kind == Kind::Application
                  ? Text::tr("application %1 would be active beside application %2, of the same person for the same "
                             "posting")
                        .arg(change.id)
                        .arg(other)
                  : Text::tr("%1 %2 would take the place of %1 %3")
                        .arg(QString(wordOf(change.kind)), QString::number(change.id), QString::number(other));
        error.message = Text::tr("This cannot be done: %1, because of %2. Nothing was changed; undo that one first.")
                            .arg(what, because);
    }
    connection.resetFailure();
    connection.fail(error);
}

} // namespace shortlist
