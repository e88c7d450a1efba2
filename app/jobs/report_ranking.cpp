#include "jobs/reports.h"

#include "jobs/robust_order.h"
#include "output/page.h"
#include "output/row_sink.h"
#include "output/text_rows.h"
#include "text.h"

namespace shortlist {

namespace {

struct RankingRow {
    const RankedApplication &ranked;
    qint64 place = 0; ///< among those who have not ended; 0: none

    [[nodiscard]] std::optional<double> score() const
    {
        return ranked.standing ? ranked.standing->composite.score : std::nullopt;
    }
    [[nodiscard]] std::optional<double> limit(double Interval::*end) const
    {
        if (!ranked.standing || !ranked.standing->interval)
            return std::nullopt;
        return (*ranked.standing->interval).*end;
    }
};

void writeScore(CellWriter &cells, const RankingRow &row)
{
    if (row.ranked.standing)
        cells.numberOrEmpty(row.score());
    else
        cells.text(Text::tr("after you submit"));
}

Columns<RankingRow> columnsOfRanking()
{
    return {
        {"place", [](CellWriter &cells, const RankingRow &row) { cells.id(row.place); }, Shown::TextOnly},
        {"application_id",
         [](CellWriter &cells, const RankingRow &row) { cells.number(row.ranked.application.value); }},
        {"candidate", [](CellWriter &cells, const RankingRow &row) { cells.text(row.ranked.candidate); }},
        {"status", [](CellWriter &cells, const RankingRow &row) { cells.text(QString(wordOf(row.ranked.status))); },
         Shown::TextOnly},
        {"score", [](CellWriter &cells, const RankingRow &row) { cells.numberOrEmpty(row.score()); }, Shown::Data},
        {"score", writeScore, Shown::TextOnly},
        {"coverage",
         [](CellWriter &cells, const RankingRow &row) {
             if (row.score())
                 cells.number(row.ranked.standing->composite.coverage);
             else
                 cells.empty();
         }},
        {"low", [](CellWriter &cells, const RankingRow &row) { cells.numberOrEmpty(row.limit(&Interval::low)); }},
        {"high", [](CellWriter &cells, const RankingRow &row) { cells.numberOrEmpty(row.limit(&Interval::high)); }},
        {"incomplete",
         [](CellWriter &cells, const RankingRow &row) {
             if (row.ranked.standing)
                 cells.flag(row.ranked.standing->isIncomplete);
             else
                 cells.empty();
         },
         Shown::Data},
        {"must_haves",
         [](CellWriter &cells, const RankingRow &row) { cells.text(QString(wordOf(row.ranked.mustHaves))); }},
    };
}

ReportNotes allNotesOn(const PostingRanking &ranking)
{
    const auto robustness = weightRobustness(ranking);
    return notesOn(ranking) + (robustness ? robustness->sentences : QStringList());
}

/// The ranked ones of a posting, the incomplete ones apart, and how many have no rating.
Result<> writeText(const Report &what, const PostingRanking &ranking)
{
    Page page;
    page.title(ranking.title);
    what.out.write(page.take());
    qint64 unrated = 0;
    for (const bool isComplete : {true, false}) {
        TableOutput<RankingRow> table(RowFormat::Text, what.out, columnsOfRanking(), what.zone);
        qint64 place = 0;
        bool any = false;
        for (const RankedApplication &row : ranking.rows) {
            if (row.isComplete() != isComplete)
                continue;
            if (row.standing && !row.standing->composite.score) {
                ++unrated;
                continue;
            }
            if (!any && !isComplete) {
                page.heading(Text::tr("Incomplete, so not ranked: coverage below %1 %, or a must-have without a rating")
                                 .arg(shownNumber(coverageFloor * 100)));
                what.out.write(page.take());
            }
            any = true;
            table.write({row, isComplete && !row.isEnded() ? ++place : 0});
        }
        if (!any)
            continue;
        if (const auto finished = table.finish(); !finished)
            return finished;
    }
    page.heading(Text::tr("Notes"));
    if (unrated > 0)
        page.paragraph(Text::tr("%n application(s) have no rating.", nullptr, static_cast<int>(unrated)));
    for (const QString &note : allNotesOn(ranking))
        page.paragraph(note);
    page.paragraph(
        Text::tr("Score: the weighted mean of the means of the criteria. Low and high: its 95 % limits, from "
                 "how much interviewers differ about the same candidate."));
    const QByteArray rest = page.take();
    return what.out.write(rest) == rest.size() ? Result<>() : Result<>(writeError(what.out));
}

} // namespace

Result<ReportNotes> reportRanking(const Report &what)
{
    const auto rankings = postingRankings(what.connection, {what.posting, what.asOf, what.viewer});
    if (!rankings)
        return rankings.error();
    if (what.format == RowFormat::Text) {
        for (const PostingRanking &ranking : *rankings) {
            if (const auto written = writeText(what, ranking); !written)
                return written.error();
        }
        return ReportNotes();
    }
    TableOutput<RankingRow> table(what.format, what.out, columnsOfRanking(), what.zone);
    ReportNotes notes;
    for (const PostingRanking &ranking : *rankings) {
        for (const RankedApplication &row : ranking.rows)
            table.write({row, 0});
        for (const QString &note : allNotesOn(ranking))
            notes += rankings->size() == 1 ? note : Text::tr("%1: %2").arg(ranking.title, note);
    }
    if (const auto finished = table.finish(); !finished)
        return finished.error();
    return notes;
}

} // namespace shortlist
