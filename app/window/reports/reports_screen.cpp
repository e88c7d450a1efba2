#include "window/reports/reports_screen.h"

#include "comparison_behind.h"
#include "frame/behind_panel.h"
#include "jobs/comparison.h"
#include "jobs/shown_reports.h"
#include "queries/postings.h"
#include "reports/calibration_view.h"
#include "reports/ranking_view.h"
#include "reports/reports_view.h"
#include "window/reports/robust_flow.h"

#include <QVBoxLayout>

namespace shortlist {

namespace {

struct ShownReports {
    RankingShown ranking;
    CalibrationShown calibration;
};

Result<std::vector<ReportsView::Choice>> postingChoices(Connection &connection)
{
    const auto all = postings(connection);
    if (!all)
        return all.error();
    std::vector<ReportsView::Choice> choices;
    for (const Posting &one : *all)
        choices.push_back({one.id, one.title});
    return choices;
}

Behind behindRanked(const Comparison &found, int column)
{
    if (found.candidates.empty())
        return {};
    return column == RankingModel::MustHaves ? behindMustHaves(found, found.candidates.front())
                                             : behindScore(found, found.candidates.front());
}

} // namespace

ReportsScreen::ReportsScreen(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("reports_screen"));
    connect(&m_desk.client, &WorkspaceClient::changed, this, [this](const ChangedRows &rows) {
        if (!rows.touchesAny(kindsRanked))
            return;
        m_isStale = true;
        if (isVisible())
            readPostings();
    });
}

void ReportsScreen::build()
{
    m_view = new ReportsView;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &ReportsView::postingChosen, this, [this] {
        ++m_behind; // what was asked for before is of another posting
        m_view->behind()->showBehind({});
        readReports();
    });
    connect(m_view, &ReportsView::robustRequested, this,
            [this] { showRobustness(m_desk, window(), m_view->posting()); });
    connect(m_view->ranking(), &RankingView::behindRequested, this, &ReportsScreen::showRanked);
    connect(m_view->calibration(), &CalibrationView::behindRequested, this, &ReportsScreen::showRatings);
}

void ReportsScreen::setPosting(PostingId posting)
{
    m_wanted = posting;
}

void ReportsScreen::showEvent(QShowEvent *event)
{
    if (!m_view)
        build();
    QWidget::showEvent(event);
    if (m_isStale || (!m_wanted.isNull() && m_wanted != m_view->posting()))
        readPostings();
}

void ReportsScreen::readPostings()
{
    m_isStale = false;
    m_desk.client.ask<std::vector<ReportsView::Choice>>(
        this, &postingChoices, [this](const Result<std::vector<ReportsView::Choice>> &choices) {
            if (!choices)
                return m_desk.messages.showProblem(choices.error().message);
            m_view->setPostings(*choices);
            m_view->choose(std::exchange(m_wanted, {}));
            readReports();
        });
}

void ReportsScreen::readReports()
{
    const PostingId posting = m_view->posting();
    if (posting.isNull()) { // the last one was deleted
        ++m_request;
        ++m_behind;
        m_view->ranking()->showRanking({});
        m_view->calibration()->showCalibration({});
        return m_view->behind()->showBehind({});
    }
    m_desk.client.ask<ShownReports>(
        this,
        [posting, me = m_desk.client.me()](Connection &connection) -> Result<ShownReports> {
            auto ranking = rankingShown(connection, posting, me);
            auto calibration = calibrationShown(connection, posting, me);
            if (!ranking || !calibration)
                return !ranking ? ranking.error() : calibration.error();
            return ShownReports{std::move(*ranking), std::move(*calibration)};
        },
        [this, request = ++m_request](const Result<ShownReports> &found) {
            if (request != m_request)
                return;
            if (!found)
                return m_desk.messages.showProblem(found.error().message);
            m_view->ranking()->showRanking(found->ranking);
            m_view->calibration()->showCalibration(found->calibration);
            if (!m_view->behind()->isHidden())
                m_askBehind(); // it may be withheld by now
        });
}

void ReportsScreen::askBehind(std::function<Result<Behind>(Connection &)> query)
{
    m_askBehind = [this, query = std::move(query)] {
        m_desk.client.ask<Behind>(this, query, [this, request = ++m_behind](const Result<Behind> &behind) {
            if (request == m_behind)
                m_view->behind()->showBehind(behind ? *behind : Behind());
        });
    };
    m_askBehind();
}

void ReportsScreen::showRanked(const RankedRow &row, int column)
{
    m_desk.selection.select(row.candidate, row.application);
    const ComparisonRequest wanted{m_view->posting(), {row.application}, m_desk.client.me()};
    askBehind([wanted, column](Connection &connection) -> Result<Behind> {
        const auto found = comparison(connection, wanted);
        return found ? Result<Behind>(behindRanked(*found, column)) : Result<Behind>(found.error());
    });
}

void ReportsScreen::showRatings(MemberId member, CriterionId criterion)
{
    const RatingsAsked asked{m_view->posting(), m_desk.client.me(), member, criterion};
    askBehind([asked](Connection &connection) { return ratingsBehind(connection, asked); });
}

} // namespace shortlist
