#include "jobs/board.h"

#include "jobs/local_days.h"
#include "jobs/scores.h"
#include "queries/board.h"
#include "queries/interviews.h"
#include "queries/postings.h"
#include "shown/interview_time.h"
#include "text.h"

namespace shortlist {

namespace {

using AheadOfAll = QHash<ApplicationId, InterviewsAhead>;

/// Makes cards of rows: the days, the scores, and what is ahead.
class CardMaker {
public:
    explicit CardMaker(const BoardViewer &viewer)
        : m_viewer(viewer), m_days(viewer.zone), m_today(viewer.now.dayIn(viewer.zone).toJulianDay())
    {
    }

    [[nodiscard]] BoardCard make(BoardRow row, const Scores &scores, const AheadOfAll &ahead)
    {
        BoardCard card = std::move(row.card);
        if (const auto found = ahead.constFind(card.application); found != ahead.cend()) {
            card.scorecardsDue = found->scorecardsDue;
            if (found->next)
                card.next = Text::tr("%1 · %2", "time, interview")
                                .arg(shortTime(*found->next, m_viewer.now, m_viewer.zone), found->name.left(100));
        }
        card.daysInStage = std::max(qint64(0), m_today - m_days.dayOf(row.stageEnteredAt).value_or(m_today));
        if (const auto ended = m_days.dayOf(row.endedAt))
            card.endedOn = QDate::fromJulianDay(*ended);
        const Score score = scores.of(card.application);
        if (card.isScoreHidden || !score.score)
            return card;
        if (m_criteria < 0)
            m_criteria = static_cast<int>(scores.rated(m_viewer.posting).size());
        card.criteria = m_criteria;
        card.score = score.score;
        for (int i = 0; i < m_criteria; ++i)
            card.ratedCriteria += scores.mean(score, i) ? 1 : 0;
        return card;
    }

private:
    const BoardViewer &m_viewer;
    LocalDays m_days;
    qint64 m_today;
    int m_criteria = -1;
};

} // namespace

Result<Board> loadBoard(Connection &connection, const BoardViewer &viewer)
{
    Board board;
    board.posting = viewer.posting;
    auto columns = stages(connection, viewer.posting);
    if (!columns)
        return columns.error();
    board.stages = std::move(*columns);
    auto rows = boardRows(connection, viewer.posting, viewer.member);
    if (!rows)
        return rows.error();
    const auto scores = Scores::load(connection, {viewer.posting, {}, {}});
    const auto ahead = interviewsAhead(connection, viewer.posting, viewer.now);
    if (!scores || !ahead)
        return !scores ? scores.error() : ahead.error();
    CardMaker maker(viewer);
    board.cards.reserve(rows->size());
    for (BoardRow &row : *rows)
        board.cards.push_back(maker.make(std::move(row), *scores, *ahead));
    return board;
}

Result<std::optional<BoardPatch>> boardPatch(Connection &connection, const BoardViewer &viewer,
                                             const ChangedRows &changed)
{
    constexpr size_t most = 200; // more than that is read faster as a whole
    auto applications = applicationsShowing(connection, viewer.posting, changed);
    if (!applications)
        return applications.error();
    if (!*applications || (*applications)->size() > most)
        return std::optional<BoardPatch>();
    BoardPatch patch{std::move(**applications), {}};
    auto rows = boardRowsOf(connection, viewer.posting, viewer.member, patch.applications);
    if (!rows)
        return rows.error();
    const auto ahead = interviewsAhead(connection, viewer.posting, viewer.now);
    if (!ahead)
        return ahead.error();
    CardMaker maker(viewer);
    for (BoardRow &row : *rows) {
        const auto scores = Scores::load(connection, {viewer.posting, row.card.application, {}});
        if (!scores)
            return scores.error();
        patch.cards.push_back(maker.make(std::move(row), *scores, *ahead));
    }
    return std::optional(std::move(patch));
}

} // namespace shortlist
