#include "jobs/exports.h"

#include "jobs/export_rows.h"
#include "jobs/local_days.h"
#include "jobs/scores.h"
#include "queries/applications.h"

namespace shortlist {

namespace {

struct HrRow {
    ApplicationLine line;
    Score score;
    std::optional<qint64> daysInStage;
};

Columns<HrRow> leadingColumns()
{
    return {
        {"application_uuid", [](CellWriter &cells, const HrRow &row) { cells.text(row.line.uuid); }},
        {"posting", [](CellWriter &cells, const HrRow &row) { cells.text(row.line.posting); }},
        {"requisition", [](CellWriter &cells, const HrRow &row) { cells.text(row.line.requisition); }},
        {"department", [](CellWriter &cells, const HrRow &row) { cells.text(row.line.department); }},
        {"location", [](CellWriter &cells, const HrRow &row) { cells.text(row.line.location); }},
        {"candidate", [](CellWriter &cells, const HrRow &row) { cells.text(row.line.candidate); }},
        {"external_id", [](CellWriter &cells, const HrRow &row) { cells.text(row.line.externalId); }},
        {"emails", [](CellWriter &cells, const HrRow &row) { cells.list(row.line.emails); }},
        {"phones", [](CellWriter &cells, const HrRow &row) { cells.list(row.line.phones); }},
        {"source", [](CellWriter &cells, const HrRow &row) { cells.text(row.line.source); }},
        {"stage", [](CellWriter &cells, const HrRow &row) { cells.text(row.line.stage); }},
        {"status", [](CellWriter &cells, const HrRow &row) { cells.text(row.line.status); }},
        {"reason", [](CellWriter &cells, const HrRow &row) { cells.text(row.line.reason); }},
        {"applied_at", [](CellWriter &cells, const HrRow &row) { cells.moment(row.line.appliedAt); }},
        {"stage_entered_at", [](CellWriter &cells, const HrRow &row) { cells.moment(row.line.stageEnteredAt); }},
        {"ended_at", [](CellWriter &cells, const HrRow &row) { cells.moment(row.line.endedAt); }},
        {"days_in_stage", [](CellWriter &cells, const HrRow &row) { cells.numberOrEmpty(row.daysInStage); }},
        {"score", [](CellWriter &cells, const HrRow &row) { cells.numberOrEmpty(row.score.score); }},
        {"coverage", [](CellWriter &cells, const HrRow &row) { cells.numberOrEmpty(row.score.coverage); }},
    };
}

/// The name, or "name (2)", "name (3)" where a column is called that already.
QByteArray freeName(const Columns<HrRow> &columns, const QByteArray &name)
{
    const auto isTaken = [&columns](const QByteArray &one) {
        return one == "tags" || std::any_of(columns.begin(), columns.end(), [&one](const Column<HrRow> &column) {
                   return column.name == one;
               });
    };
    QByteArray free = name;
    for (int number = 2; isTaken(free); ++number)
        free = name + " (" + QByteArray::number(number) + ')';
    return free;
}

Columns<HrRow> columnsOf(const Export &what, const Scores &scores)
{
    Columns<HrRow> columns = leadingColumns();
    if (!what.posting.isNull()) {
        qsizetype number = 0;
        for (const Criterion &criterion : scores.rated(what.posting)) {
            columns.push_back(
                {freeName(columns, criterion.label().toUtf8()), [&scores, number](CellWriter &cells, const HrRow &row) {
                     cells.numberOrEmpty(scores.mean(row.score, number));
                 }});
            ++number;
        }
    }
    columns.push_back({"tags", [](CellWriter &cells, const HrRow &row) { cells.list(row.line.tags); }});
    return columns;
}

/// Whole days from entering the stage to the day of the export, or to the end of the application.
std::optional<qint64> daysInStage(LocalDays &days, const ApplicationLine &line, QDate asOf)
{
    const auto from = days.dayOf(line.stageEnteredAt);
    const auto to = line.endedAt.isEmpty() ? std::optional(asOf.toJulianDay()) : days.dayOf(line.endedAt);
    if (!from || !to)
        return std::nullopt;
    return qMax<qint64>(0, *to - *from);
}

} // namespace

Result<> exportApplications(const Export &what)
{
    const auto scores = Scores::load(what.connection, {what.posting, {}, what.asOf.before, what.viewer});
    if (!scores)
        return scores.error();
    LocalDays days(what.zone);
    return writeRows<HrRow>(what, columnsOf(what, *scores), [&](const std::function<bool(const HrRow &)> &write) {
        return visitApplications(what.connection, {what.posting, what.asOf.before}, [&](const ApplicationLine &line) {
            return write({line, scores->of(line.id), daysInStage(days, line, what.asOf.day)});
        });
    });
}

} // namespace shortlist
