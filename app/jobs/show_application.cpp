#include "jobs/show.h"

#include "jobs/application_columns.h"
#include "jobs/application_page.h"
#include "jobs/application_view.h"
#include "jobs/candidate_columns.h"
#include "jobs/posting_columns.h"
#include "jobs/scorecard_columns.h"
#include "output/json_cells.h"

namespace shortlist {

namespace {

Columns<CriterionView> criterionViewColumns()
{
    Columns<CriterionView> columns;
    for (const Column<CriterionRow> &column : criterionColumns()) {
        columns.push_back({column.name,
                           [write = column.write](CellWriter &cells, const CriterionView &row) {
                               write(cells, {row.criterion, row.position});
                           },
                           column.shown});
    }
    columns.push_back({"mean", [](CellWriter &cells, const CriterionView &row) { cells.numberOrEmpty(row.mean); }});
    columns.push_back({"ratings", [](CellWriter &cells, const CriterionView &row) {
                           static const Columns<MemberRating> ratings{
                               {"member", [](CellWriter &one, const MemberRating &rating) { one.text(rating.member); }},
                               {"rating",
                                [](CellWriter &one, const MemberRating &rating) {
                                    one.numberOrEmpty(rating.rating ? std::optional<qint64>(*rating.rating)
                                                                    : std::nullopt);
                                }},
                           };
                           cells.nested([&row](JsonWriter &json) { writeObjects(json, ratings, row.ratings); });
                       }});
    return columns;
}

/// The columns of the list, the candidate with all fields, and then what hangs on the application.
Columns<ApplicationRow> columnsWith(Connection &connection, const ApplicationView &view)
{
    Columns<ApplicationRow> columns = applicationColumns();
    for (Column<ApplicationRow> &column : columns) {
        if (column.name != "candidate")
            continue;
        column.write = [&connection](CellWriter &cells, const ApplicationRow &row) {
            cells.nested(
                [&connection, &row](JsonWriter &json) { writeCandidate(connection, row.line.candidateId, json); });
        };
    }
    const auto add = [&columns](const char *name, const auto &detailColumns, const auto &details) {
        columns.push_back({name, [detailColumns, &details](CellWriter &cells, const ApplicationRow &) {
                               cells.nested([&](JsonWriter &json) { writeObjects(json, detailColumns, details); });
                           }});
    };
    add("criteria", criterionViewColumns(), view.criteria);
    add("scorecards", scorecardColumns(), view.scorecards);
    add("screenings", screeningColumns(), view.screenings);
    add("notes", noteColumns(), view.notes);
    add("transitions", namedTransitionColumns(), view.transitions);
    add("interviews", interviewColumns(), view.interviews);
    add("answers", answerColumns(), view.answers);
    add("debrief_notes", debriefNoteColumns(), view.debriefNotes);
    return columns;
}

} // namespace

Result<QByteArray> showApplication(const Showing &how, ApplicationId id)
{
    const auto view = applicationView(how.connection, id, how.viewer);
    if (!view)
        return view.error();
    if (!how.asJson)
        return applicationPage(*view, how.zone);
    const Columns<ApplicationRow> columns = columnsWith(how.connection, *view);
    JsonWriter json(JsonWriter::Layout::Indented);
    const auto visited
        = visitApplicationsOf(how.connection, view->facts.application.candidate, [&](const ApplicationLine &line) {
              if (line.id == id)
                  writeObject(json, columns, ApplicationRow{line, view->score, view->isWithheld});
              return true;
          });
    if (!visited)
        return visited.error();
    return json.take();
}

} // namespace shortlist
