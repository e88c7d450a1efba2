#include "window/plan/plan_screen.h"

#include "jobdescription/bullet_mark.h"
#include "plan/anchors_panel.h"
#include "plan/coverage_bar.h"
#include "plan/plan_view.h"
#include "plan/planned_form.h"
#include "plan/planned_panel.h"
#include "plan/question_list.h"
#include "planned_model.h"
#include "posting/edited_field.h"
#include "posting/text_edit.h"
#include "queries/people.h"
#include "queries/postings.h"
#include "rules/plan_rules.h"
#include "verbs/still_there.h"
#include "window/plan/plan_steps.h"
#include "window/posting/posting_steps.h"

#include <QApplication>
#include <QListView>
#include <QVBoxLayout>

namespace shortlist {

namespace {

QString planProblem(const Result<Committed> &result)
{
    return result ? QString() : result.error().message;
}

Result<PlanShown> readPlan(Connection &connection, PostingId id)
{
    const auto document = stillThere(postingDocument(connection, id), Kind::Posting, id.value);
    const auto people = members(connection);
    if (!document || !people)
        return !document ? document.error() : people.error();
    PlanShown plan;
    plan.posting = id;
    plan.stages = document->stages;
    plan.members = *people;
    plan.planned = document->plan;
    std::copy_if(document->criteria.begin(), document->criteria.end(), std::back_inserter(plan.rated),
                 [](const Criterion &one) { return one.assess == Assess::Rate; });
    for (const Criterion &one : criteriaNobodyAsks(document->criteria, document->plan))
        plan.unasked.push_back(one.id);
    return plan;
}

} // namespace

PlanScreen::PlanScreen(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_planned(new PlannedModel(this)), m_view(new PlanView(m_planned))
{
    setObjectName(QStringLiteral("plan_screen"));
    m_view->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    listenToPlanned();
    listenToQuestions();
    listenToAnchors();
    connect(&m_desk.client, &WorkspaceClient::changed, this, [this](const ChangedRows &rows) {
        if (rows.touchesAny({Kind::PlannedInterview, Kind::PlannedInterviewer, Kind::Focus, Kind::Question,
                             Kind::QuestionCriterion, Kind::Criterion, Kind::Stage, Kind::Member}))
            refresh();
        if (m_library && rows.touches(Kind::LibraryEntry))
            fillLibrary();
    });
    // A window that is destroyed while it is shown hides its widgets last of all.
    connect(&m_desk.client, &QObject::destroyed, this, [this] { m_isClientThere = false; });
    connect(&m_desk.actions, &QObject::destroyed, this, [this] { m_actions.clear(); });
    addActions();
}

/// What has the focus in it loses it while it goes, and there is nothing left then that could listen.
PlanScreen::~PlanScreen()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void PlanScreen::setPosting(PostingId posting)
{
    if (posting == m_shown)
        return;
    m_view->flush();
    m_view->discard();
    m_shown = posting;
    refresh();
}

void PlanScreen::takeFocus()
{
    m_isFocusWanted = !m_view->isEnabled();
    QWidget *list = m_view->planned()->list();
    (m_planned->rowCount() > 0 ? list : m_view->planned()->entry())->setFocus(Qt::OtherFocusReason);
}

void PlanScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void PlanScreen::hideEvent(QHideEvent *event)
{
    m_view->flush();
    QWidget::hideEvent(event);
    updateActions();
}

void PlanScreen::post(WorkspaceClient::Step step, WorkspaceClient::Done done)
{
    if (m_isClientThere)
        m_desk.client.post(std::move(step), this, std::move(done));
}

void PlanScreen::refresh()
{
    m_isStale = !isVisible();
    if (m_shown.isNull() || m_isStale)
        return;
    const int request = ++m_request;
    m_desk.client.ask<PlanShown>(
        this, [id = m_shown](Connection &connection) { return readPlan(connection, id); },
        [this, request](const Result<PlanShown> &plan) {
            if (request != m_request)
                return;
            m_view->setEnabled(plan.ok());
            if (plan) // else deleted: the sidebar has it no more
                m_view->showPlan(*plan);
            if (plan && std::exchange(m_isFocusWanted, false))
                takeFocus();
            updateActions();
        });
}

/// Behind the stage of the one that is chosen; the first one where people are interviewed.
void PlanScreen::add(const QString &name)
{
    const PlanShown &plan = m_view->plan();
    StageId stage = m_view->current() ? m_view->current()->interview.stage : StageId();
    for (const StageKind kind : {StageKind::Interview, StageKind::Screen}) {
        for (const Stage &one : plan.stages)
            stage = stage.isNull() && one.kind == kind ? one.id : stage;
    }
    if (stage.isNull() && !plan.stages.empty())
        stage = plan.stages.front().id;
    post(addPlannedStep(m_shown, stage, name), [this, name](const Result<Committed> &result) {
        m_view->planned()->settleAdd(name, planProblem(result));
        if (result)
            m_view->choose(PlannedInterviewId(result->edit.subjects.front().id));
    });
}

void PlanScreen::listenToPlanned()
{
    connect(m_view->planned(), &PlannedPanel::addRequested, this, &PlanScreen::add);
    PlannedForm *form = m_view->form();
    connect(
        form, &PlannedForm::edited, this, [this, form](const QString &name, const QString &text, const QString &base) {
            if (!m_view->current())
                return;
            const PlannedInterviewId id = m_view->current()->interview.id;
            post(editPlannedStep(id, name, text, base), [this, form, id, name, text](const Result<Committed> &result) {
                if (m_view->current() && m_view->current()->interview.id == id)
                    form->field(name)->settle(text, planProblem(result));
            });
        });
    connect(form, &PlannedForm::interviewerPicked, this, [this](MemberId member, bool isChosen) {
        if (m_view->current())
            post(pickInterviewerStep(m_view->current()->interview.id, member, isChosen));
    });
    connect(form, &PlannedForm::focusPicked, this, [this](CriterionId criterion, bool isChosen) {
        if (m_view->current())
            post(pickFocusStep(m_view->current()->interview.id, criterion, isChosen));
    });
}

/// Each line that holds something is a question, and an Edit of its own.
void PlanScreen::addQuestions(const QString &lines)
{
    if (!m_view->current())
        return;
    QStringList texts;
    for (const QStringView line : QStringView(lines).split(u'\n')) {
        if (const QString text = line.mid(bulletMark(line).length).trimmed().toString(); !text.isEmpty())
            texts += text;
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const bool isLast = i + 1 == texts.size();
        post(addQuestionStep(m_view->current()->interview.id, texts[i]),
             [this, lines, isLast](const Result<Committed> &result) {
                 if (isLast)
                     m_view->questions()->settleAdd(lines, planProblem(result));
             });
    }
}

void PlanScreen::listenToQuestions()
{
    QuestionList *questions = m_view->questions();
    connect(questions, &QuestionList::addRequested, this, &PlanScreen::addQuestions);
    connect(questions, &QuestionList::edited, this,
            [this, questions](QuestionId id, const QString &text, const QString &base) {
                post(editQuestionStep(id, text, base), [questions, id, text](const Result<Committed> &result) {
                    questions->settle(id, text, planProblem(result));
                });
            });
    connect(questions, &QuestionList::criterionPicked, this,
            [this](QuestionId id, CriterionId criterion, bool isChosen) {
                post(tieQuestionStep(id, criterion, isChosen));
            });
    connect(questions, &QuestionList::moveRequested, this,
            [this](QuestionId id, int step) { post(moveQuestionStep(id, step)); });
    connect(questions, &QuestionList::deleteRequested, this, [this](QuestionId id) { post(removeQuestionStep(id)); });
    connect(questions, &QuestionList::keepRequested, this, [this, questions](QuestionId id) {
        questions->flush();
        post(keepQuestionStep(id));
    });
    connect(questions, &QuestionList::libraryRequested, this, &PlanScreen::openQuestionLibrary);
}

void PlanScreen::listenToAnchors()
{
    AnchorsPanel *anchors = m_view->anchors();
    connect(anchors, &AnchorsPanel::edited, this,
            [this, anchors](CriterionId criterion, const QString &name, const QString &text, const QString &base) {
                post(editCriterionField(m_shown, criterion, name, text, base),
                     [anchors, criterion, name, text](const Result<Committed> &result) {
                         anchors->settle(criterion, name, text, planProblem(result));
                     });
            });
    connect(anchors, &AnchorsPanel::keepRequested, this, [this, anchors](CriterionId criterion) {
        anchors->flush();
        post(keepAnchorsStep(m_shown, criterion));
    });
    connect(anchors, &AnchorsPanel::libraryRequested, this, &PlanScreen::openAnchorLibrary);
}

} // namespace shortlist
