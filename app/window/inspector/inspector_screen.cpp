#include "window/inspector/inspector_screen.h"

#include "fields/line_field.h"
#include "fields/on_closing.h"
#include "fields/text_field.h"
#include "inspector/application_panel.h"
#include "inspector/inspector_view.h"
#include "inspector/interview_panel.h"
#include "inspector/note_row.h"
#include "inspector/notes_panel.h"
#include "inspector/scorecard_panel.h"
#include "inspector/screening_panel.h"
#include "jobs/candidate_profile.h"
#include "window/inspector/inspector_steps.h"
#include "window/interviews/calendar_flow.h"
#include "window/interviews/schedule_flow.h"
#include "window/scorecard/scorecard_dialog.h"

#include <QVBoxLayout>

namespace shortlist {

InspectorScreen::InspectorScreen(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_view(new InspectorView)
{
    setObjectName(QStringLiteral("inspector_screen"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    listen();
    listenToView();
    addScoreAction(m_desk, this);
    connect(m_view->scorecards(), &ScorecardPanel::scoreRequested, this, [this] {
        m_desk.selection.select(m_candidate, m_application); // the one that is shown, where none was named
        m_desk.actions.action(QLatin1String("application.score"))->trigger();
    });
}

void InspectorScreen::listen()
{
    new OnClosing(this, [this] { m_view->flush(); });
    connect(&m_soon, &QTimer::timeout, this, &InspectorScreen::reload);
    connect(&m_desk.selection, &Selection::changed, this, &InspectorScreen::select);
    connect(&m_desk.client, &WorkspaceClient::changed, this, [this](const ChangedRows &) {
        if (!m_desk.selection.candidate().isNull())
            m_soon.start();
    });
}

void InspectorScreen::listenToView()
{
    WorkspaceClient &client = m_desk.client;
    connect(m_view->person(), &PersonPanel::edited, this,
            [this, &client](PersonField field, const QString &before, const QString &after) {
                client.post(editPerson(m_candidate, field, before, after), m_view,
                            settling(m_view->person()->field(field), after));
            });
    connect(m_view->application(), &ApplicationPanel::sourceEdited, this,
            [this, &client](const QString &before, const QString &after) {
                client.post(editSource(m_application, before, after), m_view,
                            settling(m_view->application()->source(), after));
            });
    connect(m_view->application(), &ApplicationPanel::applicationChosen, this,
            [this](ApplicationId id) { m_desk.selection.select(m_candidate, id); });
    connect(m_view->screening(), &ScreeningPanel::resultChosen, this,
            [this, &client](CriterionId criterion, ScreeningResult result) {
                m_view->screening()->flush();
                client.post(screenCriterion(m_application, criterion, result));
            });
    connect(m_view->screening(), &ScreeningPanel::evidenceEdited, this,
            [this, &client](CriterionId criterion, const QString &before, const QString &after) {
                client.post(writeEvidence(m_application, criterion, before, after), m_view,
                            settling(m_view->screening()->evidence(criterion), after));
            });
    connect(m_view->notes(), &NotesPanel::added, this, &InspectorScreen::addNote);
    connect(m_view->notes(), &NotesPanel::edited, this,
            [this, &client](NoteId id, const QString &before, const QString &after) {
                NoteRow *row = m_view->notes()->row(id);
                client.post(rewriteNote(id, before, after), m_view, settling(row ? row->field() : nullptr, after));
            });
    connect(m_view->notes(), &NotesPanel::deleteRequested, this, [&client](NoteId id) { client.post(removeNote(id)); });
}

void InspectorScreen::setFlows(ScheduleFlow *flow, CalendarFlow *calendar)
{
    const InterviewPanel *panel = m_view->interviews();
    connect(panel, &InterviewPanel::scheduleRequested, flow, [this, flow] { flow->schedule(m_application); });
    connect(panel, &InterviewPanel::openRequested, flow, &ScheduleFlow::open);
    connect(panel, &InterviewPanel::rescheduleRequested, flow, &ScheduleFlow::reschedule);
    connect(panel, &InterviewPanel::cancelRequested, flow, &ScheduleFlow::cancel);
    connect(panel, &InterviewPanel::exportRequested, calendar, &CalendarFlow::exportOne);
}

void InspectorScreen::addNote(CandidateId about, const QString &text)
{
    m_desk.client.post(writeNote(about, text), m_view, [this, about, text](const Result<Committed> &done) {
        if (!done)
            m_view->notes()->bringBack(about, text, done.error().message);
    });
}

/// Tells a field what became of its text, unless it shows somebody else's by then.
WorkspaceClient::Done InspectorScreen::settling(Field *field, const QString &text)
{
    const QPointer<Field> guard(field);
    return [this, guard, text, shown = m_candidate, application = m_application](const Result<Committed> &done) {
        if (guard && shown == m_candidate && application == m_application)
            guard->settle(text, done ? QString() : done.error().message);
    };
}

void InspectorScreen::select()
{
    m_view->flush();
    reload();
}

void InspectorScreen::reload()
{
    const int request = ++m_request;
    const CandidateId candidate = m_desk.selection.candidate();
    if (candidate.isNull())
        return m_view->showNobody();
    const WorkspaceClient &client = m_desk.client;
    const ProfileRequest wanted{candidate, m_desk.selection.application(), client.me(), client.now(),
                                client.workspace().zone};
    m_desk.client.ask<CandidateProfile>(
        this, [wanted](Connection &connection) { return candidateProfile(connection, wanted); },
        [this, request, wanted](const Result<CandidateProfile> &profile) {
            if (request != m_request)
                return;
            if (!profile)
                return m_view->showNobody();
            showProfile(*profile, wanted);
        });
}

void InspectorScreen::showProfile(const CandidateProfile &profile, const ProfileRequest &wanted)
{
    const CandidateId candidate = profile.candidate.id;
    if (!(m_candidate == candidate && m_application == profile.selected))
        m_view->flush(); // what was typed until now belongs to whom was shown until now
    m_candidate = candidate;
    m_application = profile.selected;
    m_view->showProfile(profile, wanted.now, wanted.zone);
}

} // namespace shortlist
