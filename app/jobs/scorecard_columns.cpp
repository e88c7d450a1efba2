#include "jobs/scorecard_columns.h"

#include "output/json_cells.h"
#include "text.h"

namespace shortlist {

namespace {

void writeRatings(CellWriter &cells, const ScorecardLine &row)
{
    if (row.isWithheld)
        return cells.empty();
    using Line = RatingLine;
    static const Columns<Line> columns{
        {"criterion_id", [](CellWriter &one, const Line &line) { one.number(line.rating.criterion.value); }},
        {"criterion", [](CellWriter &one, const Line &line) { one.text(line.criterion); }},
        {"rating", [](CellWriter &one, const Line &line) { one.numberOrEmpty(line.rating.mark); }},
        {"notes", [](CellWriter &one, const Line &line) { one.text(line.rating.notes); }},
    };
    cells.nested([&row](JsonWriter &json) { writeObjects(json, columns, row.ratings); });
}

/// "System design 4; Coding n/o"
void writeRatingTexts(CellWriter &cells, const ScorecardLine &row)
{
    if (row.isWithheld)
        return cells.text(Text::tr("after you submit"));
    QStringList texts;
    for (const RatingLine &line : row.ratings)
        texts
            += line.criterion + u' ' + (line.rating.mark ? QString::number(*line.rating.mark) : QStringLiteral("n/o"));
    cells.list(listToJson(texts));
}

} // namespace

Columns<ScorecardLine> scorecardColumns()
{
    using Row = ScorecardLine;
    return {
        {"id", [](CellWriter &cells, const Row &row) { cells.number(row.scorecard.id.value); }},
        {"uuid", [](CellWriter &cells, const Row &row) { cells.text(row.scorecard.uuid); }, Shown::Data},
        {"application_id", [](CellWriter &cells, const Row &row) { cells.number(row.scorecard.application.value); }},
        {"candidate", [](CellWriter &cells, const Row &row) { cells.text(row.candidate); }},
        {"member", [](CellWriter &cells, const Row &row) { cells.text(row.member); }},
        {"revision", [](CellWriter &cells, const Row &row) { cells.number(row.scorecard.revision); }},
        {"status", [](CellWriter &cells, const Row &row) { cells.text(QString(wordOf(row.scorecard.status))); }},
        {"recommendation",
         [](CellWriter &cells, const Row &row) {
             cells.text(row.scorecard.recommendation ? QString(wordOf(*row.scorecard.recommendation)) : QString());
         }},
        {"notes", [](CellWriter &cells, const Row &row) { cells.text(row.scorecard.notes); }, Shown::Data},
        {"submitted_at",
         [](CellWriter &cells, const Row &row) {
             cells.moment(row.scorecard.submittedAt ? row.scorecard.submittedAt->toIso().toLatin1() : QByteArray());
         }},
        {"interview_id", [](CellWriter &cells, const Row &row) { cells.id(row.scorecard.interview.value); },
         Shown::Data},
        {"after_reveal", [](CellWriter &cells, const Row &row) { cells.flag(row.scorecard.afterReveal); }, Shown::Data},
        {"ratings", writeRatings, Shown::JsonOnly},
        {"ratings", writeRatingTexts, Shown::NotJson},
    };
}

} // namespace shortlist
