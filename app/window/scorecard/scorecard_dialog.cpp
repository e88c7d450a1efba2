#include "window/scorecard/scorecard_dialog.h"

#include "fields/on_closing.h"
#include "fields/safe_text.h"
#include "fields/text_field.h"
#include "jobs/scorecard_sheet.h"
#include "queries/applications.h"
#include "queries/postings.h"
#include "queries/scorecards.h"
#include "rules/scorecard_rules.h"
#include "scorecard/scorecard_view.h"
#include "style/tokens.h"
#include "text.h"

#include <QVBoxLayout>

namespace shortlist {

namespace {

bool saysOnlyNotObserved(const Scoring &scoring)
{
    return scoring.marks.size() == 1 && !*scoring.marks.cbegin() && scoring.ratingNotes.isEmpty()
           && !scoring.recommendation && !scoring.notes && !scoring.submit;
}

/// Whether there is a rating for the criterion on the draft, by its notes alone.
bool hasNoMark(const ScorecardRows &latest, const Scoring &scoring)
{
    return latest.scorecard.status == ScorecardStatus::Draft
           && std::any_of(latest.ratings.begin(), latest.ratings.end(), [&scoring](const Rating &rating) {
                  return rating.criterion == scoring.marks.cbegin().key() && !rating.mark;
              });
}

WorkspaceClient::Step scoreStep(ApplicationId id, const Scoring &scoring)
{
    return [id, scoring](Connection &connection, Authorship who) -> Result<Edit> {
        const auto facts = applicationFacts(connection, id);
        if (!facts)
            return facts.error();
        if (!*facts)
            return Error{ErrorKind::NotFound, Text::tr("This application was deleted meanwhile.")};
        const auto all = criteria(connection, (*facts)->application.posting);
        if (!all)
            return all.error();
        const auto latest = latestScorecard(connection, id, who.author);
        if (!latest)
            return latest.error();
        if (saysOnlyNotObserved(scoring) && *latest && hasNoMark(**latest, scoring))
            return Error{ErrorKind::Cancelled, {}}; // as it is stored already: notes without a mark
        return score(**facts, *all, *latest, scoring, who, who.author);
    };
}

} // namespace

ScorecardDialog::ScorecardDialog(Desk &desk, ApplicationId application, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_application(application), m_view(new ScorecardView)
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
        if (mark)
            m_notObserved.remove(criterion);
        else
            m_notObserved.insert(criterion);
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
    reload();
}

void ScorecardDialog::say(const Scoring &scoring, const std::function<void(const QString &problem)> &settle)
{
    ++m_onTheirWay;
    m_view->setBusy(true);
    m_desk.client.post(scoreStep(m_application, scoring), this, [this, settle](const Result<Committed> &done) {
        --m_onTheirWay;
        if (settle)
            settle(done ? QString() : done.error().message);
        if (!done && done.error().kind != ErrorKind::Cancelled) {
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
        this, [=, id = m_application](Connection &connection) { return scorecardSheet(connection, id, me, name); },
        [this, request](Result<ScorecardSheet> sheet) {
            if (request != m_request)
                return;
            if (!sheet) {
                m_desk.messages.showProblem(sheet.error().message);
                deleteLater();
                return reject();
            }
            for (SheetLine &line : sheet->lines) {
                if (line.state == AnswerState::Open && m_notObserved.contains(line.criterion.id))
                    line.state = AnswerState::NotObserved;
            }
            setWindowTitle(tr("Scorecard for %1").arg(shortLine(sheet->candidate, 100)));
            m_view->showSheet(*sheet);
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
    QAction *action = desk.actions.add({"application.score",
                                        ScorecardDialog::tr("&Score…"),
                                        ScorecardDialog::tr("Candidate"),
                                        {QKeySequence(Qt::CTRL | Qt::Key_E)}},
                                       [&desk, window] {
                                           const ApplicationId application = desk.selection.application();
                                           QWidget *top = window->window();
                                           for (auto *open : top->findChildren<ScorecardDialog *>()) {
                                               if (open->application() == application && !open->isDone()) {
                                                   open->raise();
                                                   return open->activateWindow();
                                               }
                                           }
                                           new ScorecardDialog(desk, application, top); // belongs to it
                                       });
    action->setEnabled(false);
    QObject::connect(&desk.selection, &Selection::changed, action,
                     [action, &desk] { action->setEnabled(!desk.selection.application().isNull()); });
}

} // namespace shortlist
