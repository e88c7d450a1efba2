#include "window/scorecard/scorecard_dialog.h"

#include "fields/on_closing.h"
#include "fields/safe_text.h"
#include "fields/text_field.h"
#include "jobs/scorecard_sheet.h"
#include "queries/applications.h"
#include "queries/interviews.h"
#include "queries/postings.h"
#include "queries/scorecard_standing.h"
#include "rules/scorecard_rules.h"
#include "scorecard/scorecard_view.h"
#include "style/tokens.h"
#include "text.h"

#include <QVBoxLayout>

namespace shortlist {

namespace {

/// The interview that was named, or that which the scorecard is made for.
Result<std::optional<InterviewPlan>> planToScore(Connection &connection, ApplicationId application,
                                                 InterviewId interview, MemberId member, Moment now)
{
    return interview.isNull() ? interviewHeldBy(connection, application, member, now)
                              : interviewPlan(connection, interview);
}

WorkspaceClient::Step scoreStep(ApplicationId id, InterviewId interview, const Scoring &said)
{
    return [id, interview, said](Connection &connection, Authorship who) -> Result<Edit> {
        const auto facts = applicationFacts(connection, id);
        if (!facts)
            return facts.error();
        if (!*facts)
            return Error{ErrorKind::NotFound, Text::tr("This application was deleted meanwhile.")};
        const auto all = criteria(connection, (*facts)->application.posting);
        if (!all)
            return all.error();
        const auto plan = planToScore(connection, id, interview, who.author, who.at);
        if (!plan)
            return plan.error();
        const auto standing = scorecardStanding(connection, id, who.author, *plan);
        if (!standing)
            return standing.error();
        Scoring scoring = said;
        scoring.interview = *plan;
        return score(**facts, *all, *standing, scoring, who, who.author);
    };
}

} // namespace

void ScorecardDialog::open(Desk &desk, ApplicationId application, InterviewId interview, QWidget *parent)
{
    for (auto *one : parent->findChildren<ScorecardDialog *>()) {
        if (one->application() != application || one->isDone())
            continue;
        if (interview.isNull() || one->m_interview == interview) {
            one->raise();
            return one->activateWindow();
        }
        one->accept(); // it is another interview's
    }
    new ScorecardDialog(desk, application, interview, parent); // belongs to it
}

ScorecardDialog::ScorecardDialog(Desk &desk, ApplicationId application, InterviewId interview, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_application(application), m_interview(interview), m_view(new ScorecardView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("scorecard_dialog"));
    setWindowTitle(tr("Scorecard"));
    resize(QSize(138 * unit(), 90 * unit()).boundedTo(parent->size()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    new OnClosing(parent, [guard = QPointer<ScorecardView>(m_view)] {
        if (guard)
            guard->flush();
    });
    connect(m_view, &ScorecardView::markChosen, this, [this](CriterionId criterion, std::optional<qint64> mark) {
        Scoring scoring;
        scoring.marks.insert(criterion, mark);
        say(scoring);
    });
    connect(m_view, &ScorecardView::notesEdited, this,
            [this](CriterionId criterion, const QString &, const QString &after) {
                Scoring scoring;
                scoring.ratingNotes.insert(criterion, after);
                say(scoring, [this, criterion, after](const QString &problem) {
                    m_view->settleNotes(criterion, after, problem);
                });
            });
    connect(m_view, &ScorecardView::recommendationChosen, this, [this](Recommendation recommendation) {
        Scoring scoring;
        scoring.recommendation = recommendation;
        say(scoring);
    });
    connect(m_view, &ScorecardView::overallEdited, this, [this](const QString &, const QString &after) {
        Scoring scoring;
        scoring.notes = after;
        say(scoring, [this, after](const QString &problem) { m_view->overall()->settle(after, problem); });
    });
    connect(m_view, &ScorecardView::submitRequested, this, [this] {
        Scoring scoring;
        scoring.submit = true;
        say(scoring);
    });
    connect(m_view, &ScorecardView::closeRequested, this, &QDialog::accept);
    connect(&m_desk.client, &WorkspaceClient::changed, this, [this](const ChangedRows &) { reload(); });
    m_minute.setInterval(15'000);
    connect(&m_minute, &QTimer::timeout, this, [this] { m_view->showTime(m_desk.client.now()); });
    m_minute.start();
    reload();
}

void ScorecardDialog::say(const Scoring &scoring, const std::function<void(const QString &problem)> &settle)
{
    ++m_onTheirWay;
    m_view->setBusy(true);
    m_desk.client.post(scoreStep(m_application, m_interview, scoring), this,
                       [this, settle](const Result<Committed> &done) {
                           --m_onTheirWay;
                           if (settle)
                               settle(done ? QString() : done.error().message);
                           if (!done) {
                               m_view->showProblem(done.error().message);
                               return m_view->setBusy(m_onTheirWay > 0);
                           }
                           reload();
                       });
}

void ScorecardDialog::reload()
{
    const int request = ++m_request;
    const MemberId me = m_desk.client.me();
    const QString name = m_desk.client.workspace().myName;
    m_desk.client.ask<ScorecardSheet>(
        this,
        [=, id = m_application, interview = m_interview,
         now = m_desk.client.now()](Connection &connection) -> Result<ScorecardSheet> {
            const auto plan = planToScore(connection, id, interview, me, now);
            return plan ? scorecardSheet(connection, id, me, name, *plan) : Result<ScorecardSheet>(plan.error());
        },
        [this, request](Result<ScorecardSheet> sheet) {
            if (request != m_request)
                return;
            if (!sheet) {
                m_desk.messages.showProblem(sheet.error().message);
                deleteLater();
                return reject();
            }
            if (sheet->interview)
                m_interview = sheet->interview->id; // it stays the same one when it is submitted
            setWindowTitle(sheet->isBlind() ? tr("Scorecard of a work sample")
                                            : tr("Scorecard for %1").arg(shortLine(sheet->candidate, 100)));
            m_view->showSheet(*sheet, m_desk.client.workspace().zone);
            m_view->showTime(m_desk.client.now());
            if (!std::exchange(m_isShown, true))
                show();
            m_view->setBusy(m_onTheirWay > 0);
        });
}

void ScorecardDialog::done(int result)
{
    m_isDone = true;
    m_view->flush();
    QDialog::done(result);
}

void addScoreAction(Desk &desk, QWidget *window)
{
    QAction *action = desk.actions.add(
        {"application.score",
         ScorecardDialog::tr("&Score…"),
         ScorecardDialog::tr("Candidate"),
         {QKeySequence(Qt::CTRL | Qt::Key_E)}},
        [&desk, window] { ScorecardDialog::open(desk, desk.selection.application(), {}, window->window()); });
    action->setEnabled(false);
    QObject::connect(&desk.selection, &Selection::changed, action,
                     [action, &desk] { action->setEnabled(!desk.selection.application().isNull()); });
}

} // namespace shortlist
