#include "window/interviews/schedule_flow.h"

#include "jobs/interview_list.h"
#include "queries/applications.h"
#include "queries/interviews.h"
#include "queries/people.h"
#include "queries/plans.h"
#include "verbs/still_there.h"
#include "window/interviews/answers_dialog.h"
#include "window/interviews/schedule_steps.h"
#include "window/scorecard/scorecard_dialog.h"

#include <QDateTime>

namespace shortlist {

struct ScheduleFlow::Question {
    ScheduleChoices choices;
    ScheduleDraft draft;
    ApplicationId application;
    InterviewRows rows; ///< as they are now; of a new one without id
};

namespace {

Result<ScheduleChoices> choicesFor(Connection &connection, const ApplicationFacts &facts, const QTimeZone &home)
{
    auto plan = planOf(connection, facts.application.posting);
    auto people = members(connection);
    if (!plan || !people)
        return !plan ? plan.error() : people.error();
    ScheduleChoices choices;
    choices.candidate = facts.candidateName;
    choices.posting = facts.postingTitle;
    choices.planned = std::move(*plan);
    choices.members = std::move(*people);
    choices.homeZone = QString::fromLatin1(home.id());
    return choices;
}

/// Which one of the plan comes next: the first of their stage that they have not had, else the first of any.
PlannedInterviewId nextPlanned(const ScheduleChoices &choices, StageId stage,
                               const std::vector<InterviewShown> &scheduled)
{
    PlannedInterviewId elsewhere;
    for (const PlannedInterviewRows &one : choices.planned) {
        const auto isIt = [&one](const InterviewShown &shown) {
            return shown.interview.planned == one.interview.id && shown.interview.status == InterviewStatus::Scheduled;
        };
        if (std::any_of(scheduled.begin(), scheduled.end(), isIt))
            continue;
        if (one.interview.stage == stage)
            return one.interview.id;
        elsewhere = elsewhere.isNull() ? one.interview.id : elsewhere;
    }
    return elsewhere;
}

/// Tomorrow at ten, on the clocks of the workspace.
ScheduleDraft freshDraft(Moment now, const QTimeZone &home)
{
    ScheduleDraft draft;
    draft.day = now.dayIn(home).addDays(1);
    draft.time = QTime(10, 0);
    draft.timeZone = QString::fromLatin1(home.id());
    return draft;
}

ScheduleDraft draftOf(const InterviewShown &shown, const QTimeZone &home)
{
    const Interview &interview = shown.interview;
    const QTimeZone own(interview.timeZone.toLatin1());
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(interview.startsAt.milliseconds, own.isValid() ? own : home);
    ScheduleDraft draft{interview.planned,
                        interview.name,
                        interview.kind,
                        at.date(),
                        QTime(at.time().hour(), at.time().minute()),
                        own.isValid() ? interview.timeZone : QString::fromLatin1(home.id()),
                        interview.minutes,
                        interview.place,
                        {}};
    for (const InterviewerShown &one : shown.interviewers)
        draft.interviewers.push_back(one.member);
    return draft;
}

void takePlanned(ScheduleDraft &draft, const ScheduleChoices &choices, PlannedInterviewId id)
{
    for (const PlannedInterviewRows &one : choices.planned) {
        if (!(one.interview.id == id))
            continue;
        draft.planned = id;
        draft.name = one.interview.name;
        draft.kind = one.interview.kind;
        draft.minutes = one.interview.minutes;
        for (const PlannedInterviewer &who : one.interviewers)
            draft.interviewers.push_back(who.member);
    }
}

} // namespace

ScheduleFlow::ScheduleFlow(Desk &desk, QWidget *window) : QObject(window), m_desk(desk), m_window(window)
{
    QAction *action = desk.actions.add({"interview.schedule",
                                        tr("Sc&hedule interview..."),
                                        tr("Candidate"),
                                        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}},
                                       [this] { schedule(m_desk.selection.application()); });
    action->setEnabled(false);
    connect(&desk.selection, &Selection::changed, action,
            [action, &desk] { action->setEnabled(!desk.selection.application().isNull()); });
}

void ScheduleFlow::ask(ScheduleDialog::Task task, const std::function<Result<Question>(Connection &)> &read)
{
    if (m_dialog)
        return;
    m_desk.client.ask<Question>(this, read, [this, task](const Result<Question> &question) {
        if (!question)
            return m_desk.messages.showProblem(question.error().message);
        if (!m_dialog)
            show(task, *question);
    });
}

void ScheduleFlow::schedule(ApplicationId application)
{
    ask(ScheduleDialog::Task::Schedule,
        [application, now = m_desk.client.now(),
         home = m_desk.client.workspace().zone](Connection &connection) -> Result<Question> {
            const auto facts
                = stillThere(applicationFacts(connection, application), Kind::Application, application.value);
            if (!facts)
                return facts.error();
            auto choices = choicesFor(connection, *facts, home);
            const auto scheduled = interviewsShown(connection, application);
            if (!choices || !scheduled)
                return !choices ? choices.error() : scheduled.error();
            ScheduleDraft draft = freshDraft(now, home);
            takePlanned(draft, *choices, nextPlanned(*choices, facts->stage.id, *scheduled));
            return Question{std::move(*choices), std::move(draft), application, {}};
        });
}

void ScheduleFlow::reschedule(InterviewId id)
{
    ask(ScheduleDialog::Task::Reschedule,
        [id, home = m_desk.client.workspace().zone](Connection &connection) -> Result<Question> {
            const auto shown = interviewShown(connection, id);
            if (!shown)
                return shown.error();
            const ApplicationId application = shown->interview.application;
            const auto facts
                = stillThere(applicationFacts(connection, application), Kind::Application, application.value);
            if (!facts)
                return facts.error();
            auto choices = choicesFor(connection, *facts, home);
            if (!choices)
                return choices.error();
            auto rows = stillThere(interviewRows(connection, id), Kind::Interview, id.value);
            if (!rows)
                return rows.error();
            return Question{std::move(*choices), draftOf(*shown, home), application, std::move(*rows)};
        });
}

void ScheduleFlow::show(ScheduleDialog::Task task, const Question &question)
{
    m_dialog = new ScheduleDialog(task, question.choices, question.draft, m_window);
    connect(m_dialog, &ScheduleDialog::requested, this,
            [this, application = question.application,
             from = RescheduledFrom{question.rows, question.draft}](const ScheduleDraft &draft) {
                const QPointer<ScheduleDialog> dialog = m_dialog;
                const bool isNew = from.rows.interview.id.isNull();
                m_desk.client.post(isNew ? scheduleStep(application, draft) : rescheduleStep(from, draft), this,
                                   [dialog](const Result<Committed> &done) {
                                       if (dialog)
                                           dialog->settle(done ? QString() : done.error().message);
                                   });
            });
    m_dialog->open();
}

void ScheduleFlow::cancel(InterviewId id)
{
    m_desk.client.post(cancelInterviewStep(id), this);
}

void ScheduleFlow::open(InterviewId id)
{
    m_desk.client.ask<InterviewShown>(
        this, [id](Connection &connection) { return interviewShown(connection, id); },
        [this](const Result<InterviewShown> &shown) {
            if (!shown)
                return m_desk.messages.showProblem(shown.error().message);
            if (isScored(shown->interview.kind))
                ScorecardDialog::open(m_desk, shown->interview.application, shown->interview.id, m_window);
            else
                AnswersDialog::open(m_desk, *shown, m_window);
        });
}

} // namespace shortlist
