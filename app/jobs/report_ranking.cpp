#include "jobs/reports.h"

#include "jobs/posting_ranking.h"
#include "output/page.h"
#include "output/row_sink.h"
#include "output/text_rows.h"
#include "robustness.h"
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

/// Complete ones who are under way or hired, best first: among them a decision is to be made.
std::vector<const RankedApplication *> contenders(const PostingRanking &ranking)
{
    std::vector<const RankedApplication *> found;
    for (const RankedApplication &row : ranking.rows) {
        if (row.isComplete() && !row.isEnded())
            found.push_back(&row);
    }
    return found;
}

QString sentenceOfFlip(const PostingRanking &ranking, const std::vector<const RankedApplication *> &among,
                       const WeightFlip &flip)
{
    const Criterion &criterion = ranking.criteria[flip.criterion];
    const QString other = among[flip.candidate]->candidate;
    return Text::tr("The smallest change that puts somebody else first: weight %1 of %2 instead of %3 (then %4).")
        .arg(shownNumber(flip.weight), criterion.label(), shownNumber(criterion.weight), other);
}

void sayHowRobust(const PostingRanking &ranking, ReportNotes &notes)
{
    const std::vector<const RankedApplication *> among = contenders(ranking);
    if (among.size() < 2)
        return;
    std::vector<double> weights;
    for (const Criterion &criterion : ranking.criteria)
        weights.push_back(criterion.weight);
    std::vector<CandidateMeans> means;
    QStringList alike;
    for (const RankedApplication *one : among) {
        means.push_back(one->standing->composite.means);
        if (one != among.front() && !areDistinguishable(*among.front()->standing, *one->standing, ranking.error))
            alike += one->candidate;
    }
    const QString first = among.front()->candidate;
    constexpr qsizetype mostNamed = 10;
    if (ranking.error && !alike.isEmpty()) {
        const qsizetype further = alike.size() - mostNamed;
        alike = alike.mid(0, mostNamed);
        if (further > 0)
            alike += Text::tr("%n more", nullptr, static_cast<int>(further));
        notes += Text::tr("Not distinguishable from %1: %2.").arg(first, alike.join(QStringLiteral(", ")));
    } else if (ranking.error) {
        notes += Text::tr("%1 differs from everybody else by more than chance.").arg(first);
    }
    if (const auto share = shareKeepingFirst(weights, means))
        notes += Text::tr("%1 stays first under %2 % of the weightings between half and double of each weight.")
                     .arg(first, shownNumber(*share * 100));
    const auto flip = smallestFlip(weights, means);
    notes += flip ? sentenceOfFlip(ranking, among, *flip)
                  : Text::tr("No change of a single weight puts somebody else first.");
}

ReportNotes notesOn(const PostingRanking &ranking)
{
    ReportNotes notes;
    qint64 rated = 0;
    qint64 withheld = 0;
    for (const RankedApplication &row : ranking.rows) {
        rated += row.standing && row.standing->composite.score ? 1 : 0;
        withheld += row.standing ? 0 : 1;
    }
    if (withheld > 0)
        notes += Text::tr("%n application(s) are shown after you have submitted your scorecard.", nullptr,
                          static_cast<int>(withheld));
    if (rated == 0)
        notes += Text::tr("Nobody has a rating that counts.");
    else if (!ranking.error)
        notes += Text::tr("No interval can be given: no candidate has two interviewers on one criterion.");
    sayHowRobust(ranking, notes);
    return notes;
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
    for (const QString &note : notesOn(ranking))
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
        for (const QString &note : notesOn(ranking))
            notes += rankings->size() == 1 ? note : Text::tr("%1: %2").arg(ranking.title, note);
    }
    if (const auto finished = table.finish(); !finished)
        return finished.error();
    return notes;
}

} // namespace shortlist
