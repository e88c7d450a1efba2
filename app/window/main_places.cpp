// The part of MainWindow that goes from place to place, and comes back to where it was closed.
#include "fields/elided_label.h"
#include "fields/safe_text.h"
#include "queries/summary.h"
#include "shell/sidebar_view.h"
#include "window/board/board_screen.h"
#include "window/candidates/candidates_screen.h"
#include "window/compare/compare_screen.h"
#include "window/history/history_screen.h"
#include "window/inspector/inspector_place.h"
#include "window/interviews/interviews_screen.h"
#include "window/main_window.h"
#include "window/plan/plan_screen.h"
#include "window/posting/posting_screen.h"
#include "window/posting_facts.h"
#include "window/reports/reports_screen.h"
#include "window/windows.h"

#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabWidget>

namespace shortlist {

using Place = SidebarModel::Place;

void MainWindow::showPlace(Place place)
{
    m_place = place;
    QWidget *posting = m_shown.isNull() ? m_emptyPage : m_postingPage;
    m_pages->setCurrentWidget(place == Place::Candidates   ? m_candidates
                              : place == Place::Interviews ? m_interviews
                              : place == Place::History    ? m_history
                              : place == Place::Reports    ? m_reports
                                                           : posting);
    markPlace();
}

/// The sidebar says where one is, however one came there.
void MainWindow::markPlace()
{
    const QSignalBlocker blocker(m_sidebar);
    const int row = m_places->rowOf(m_place, m_shown);
    if (m_sidebar->currentIndex().row() != row)
        m_sidebar->setCurrentIndex(m_places->index(row));
}

void MainWindow::showPosting(PostingId posting)
{
    m_shown = posting;
    openShown();
    showPlace(Place::Posting);
}

void MainWindow::openShown()
{
    m_board->setPosting(m_shown);
    m_posting->setPosting(m_shown);
    m_plan->setPosting(m_shown);
    m_compare->setPosting(m_shown);
    m_reports->setPosting(m_shown);
    refreshSummary();
}

void MainWindow::refreshSummary()
{
    const auto read = [me = m_client.me(), now = m_client.now()](Connection &connection) -> Result<WorkspaceSummary> {
        auto summary = workspaceSummary(connection);
        const auto due = scorecardsDueBy(connection, me, now);
        if (summary && due && *due > 0)
            summary->scorecardsDue = *due;
        return summary;
    };
    m_client.ask<WorkspaceSummary>(this, read, [this](const Result<WorkspaceSummary> &summary) {
        if (!summary)
            return m_messages->showProblem(summary.error().message);
        {
            const QSignalBlocker blocker(m_sidebar); // a row that moves is not a choice
            m_places->setSummary(*summary);
        }
        if (m_places->rowOf(Place::Posting, m_shown) < 0) { // deleted, or there was none
            m_shown = summary->postings.empty()
                          ? PostingId()
                          : PostingId(m_places->index(1).data(SidebarModel::PostingRole).toLongLong());
            if (!m_shown.isNull())
                openShown();
        }
        showPlace(m_place);
    });
    if (m_shown.isNull())
        return;
    m_client.ask<PostingFacts>(
        this, [posting = m_shown](Connection &connection) { return postingFacts(connection, posting); },
        [this](const Result<PostingFacts> &facts) {
            if (!facts)
                return;
            m_title->setText(shortLine(facts->title, 500));
            m_subtitle->setText(shortLine(facts->facts, 500));
        });
}

namespace {

const QString geometryKey = QStringLiteral("geometry");
const QString docksKey = QStringLiteral("docks");
const QString tabKey = QStringLiteral("tab");
const QString placeKey = QStringLiteral("place");
const QString postingKey = QStringLiteral("posting");
const QString candidateKey = QStringLiteral("candidate");
const QString applicationKey = QStringLiteral("application");
const QString boardsKey = QStringLiteral("boards");

constexpr std::pair<Place, const char *> placeWords[]{{Place::Posting, "posting"},
                                                      {Place::Candidates, "candidates"},
                                                      {Place::Interviews, "interviews"},
                                                      {Place::Reports, "reports"},
                                                      {Place::History, "history"}};

} // namespace

void MainWindow::restoreState()
{
    if (!m_windows)
        return;
    const auto kept
        = [this](const QString &what) { return m_windows->settings().windowState(m_client.workspace().uuid, what); };
    restoreGeometry(kept(geometryKey));
    QMainWindow::restoreState(kept(docksKey));
    m_inspectorPlace->takeOver();
    m_tabs->setCurrentIndex(kept(tabKey).toInt());
    m_board->setLeft(leftBoards(kept(boardsKey)));
    m_selection.select(CandidateId(kept(candidateKey).toLongLong()), ApplicationId(kept(applicationKey).toLongLong()));
    m_shown = PostingId(kept(postingKey).toLongLong());
    if (!m_shown.isNull())
        openShown();
    const QByteArray place = kept(placeKey);
    for (const auto &[which, word] : placeWords) {
        if (place == word)
            showPlace(which);
    }
}

void MainWindow::keepState()
{
    const QString uuid = m_client.workspace().uuid;
    if (!m_windows || uuid.isEmpty())
        return;
    const auto keep = [this, &uuid](const QString &what, const QByteArray &state) {
        m_windows->settings().setWindowState(uuid, what, state);
    };
    keep(geometryKey, saveGeometry());
    keep(docksKey, saveState());
    keep(tabKey, QByteArray::number(m_tabs->currentIndex()));
    for (const auto &[which, word] : placeWords) {
        if (m_place == which)
            keep(placeKey, word);
    }
    keep(postingKey, QByteArray::number(m_shown.value));
    keep(candidateKey, QByteArray::number(m_selection.candidate().value));
    keep(applicationKey, QByteArray::number(m_selection.application().value));
    keep(boardsKey, toBytes(m_board->left()));
}

} // namespace shortlist
