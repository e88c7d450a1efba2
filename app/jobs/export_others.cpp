#include "jobs/exports.h"

#include "jobs/candidate_columns.h"
#include "jobs/export_rows.h"
#include "queries/applications.h"
#include "queries/scorecard_lines.h"

namespace shortlist {

namespace {

Columns<TransitionLine> transitionColumns()
{
    using Row = TransitionLine;
    return {
        {"application_uuid", [](CellWriter &cells, const Row &row) { cells.text(row.applicationUuid); }},
        {"posting", [](CellWriter &cells, const Row &row) { cells.text(row.posting); }},
        {"candidate", [](CellWriter &cells, const Row &row) { cells.text(row.candidate); }},
        {"at", [](CellWriter &cells, const Row &row) { cells.moment(row.at); }},
        {"by", [](CellWriter &cells, const Row &row) { cells.text(row.by); }},
        {"from_stage", [](CellWriter &cells, const Row &row) { cells.text(row.fromStage); }},
        {"to_stage", [](CellWriter &cells, const Row &row) { cells.text(row.toStage); }},
        {"from_status", [](CellWriter &cells, const Row &row) { cells.text(row.fromStatus); }},
        {"to_status", [](CellWriter &cells, const Row &row) { cells.text(row.toStatus); }},
        {"reason", [](CellWriter &cells, const Row &row) { cells.text(row.reason); }},
    };
}

Columns<SubmittedRating> ratingColumns()
{
    using Row = SubmittedRating;
    return {
        {"application_uuid", [](CellWriter &cells, const Row &row) { cells.text(row.applicationUuid); }},
        {"posting", [](CellWriter &cells, const Row &row) { cells.text(row.posting); }},
        {"candidate", [](CellWriter &cells, const Row &row) { cells.text(row.candidate); }},
        {"member", [](CellWriter &cells, const Row &row) { cells.text(row.member); }},
        {"criterion_uuid", [](CellWriter &cells, const Row &row) { cells.text(row.criterionUuid); }},
        {"criterion", [](CellWriter &cells, const Row &row) { cells.text(row.criterion); }},
        {"assess", [](CellWriter &cells, const Row &row) { cells.text(row.assess); }},
        {"weight", [](CellWriter &cells, const Row &row) { cells.number(row.weight); }},
        {"rating", [](CellWriter &cells, const Row &row) { cells.numberOrEmpty(row.mark); }},
        {"recommendation", [](CellWriter &cells, const Row &row) { cells.text(row.recommendation); }},
        {"submitted_at", [](CellWriter &cells, const Row &row) { cells.moment(row.submittedAt); }},
    };
}

} // namespace

bool tellsMarks(const QString &table)
{
    return table == QLatin1String("applications") || table == QLatin1String("scorecards");
}

Result<> exportCandidates(const Export &what)
{
    return writeRows<CandidateLine>(
        what, candidateExportColumns(), [&what](const std::function<bool(const CandidateLine &)> &write) {
            return visitCandidateLines(what.connection, {what.posting, {}, what.asOf.before}, write);
        });
}

Result<> exportTransitions(const Export &what)
{
    return writeRows<TransitionLine>(
        what, transitionColumns(), [&what](const std::function<bool(const TransitionLine &)> &write) {
            return visitTransitions(what.connection, {what.posting, what.asOf.before}, write);
        });
}

Result<> exportScorecards(const Export &what)
{
    return writeRows<SubmittedRating>(
        what, ratingColumns(), [&what](const std::function<bool(const SubmittedRating &)> &write) {
            return visitSubmittedRatings(what.connection, {what.posting, {}, what.asOf.before, what.viewer}, write);
        });
}

} // namespace shortlist
