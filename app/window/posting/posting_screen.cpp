#include "window/posting/posting_screen.h"

#include "debrief/decision_list.h"
#include "posting/checklist_panel.h"
#include "posting/checklist_view.h"
#include "posting/criterion_words.h"
#include "posting/edited_field.h"
#include "posting/facts_form.h"
#include "posting/posting_view.h"
#include "posting/rated_dialog.h"
#include "posting/sections_editor.h"
#include "queries/people.h"
#include "queries/postings.h"
#include "verbs/still_there.h"
#include "window/debrief/decision_document.h"
#include "window/posting/lock_flow.h"
#include "window/posting/posting_steps.h"

#include <QApplication>
#include <QVBoxLayout>

namespace shortlist {

namespace {

QString problemOf(const Result<Committed> &result)
{
    return result ? QString() : result.error().message;
}

struct ShownDocument {
    PostingDocument document;
    Openings openings;
    std::vector<Member> members;
    bool isLocked = false;
    std::vector<DecisionLine> decisions;
};

Result<ShownDocument> readShown(Connection &connection, PostingId id, MemberId viewer, const QTimeZone &zone)
{
    auto document = stillThere(postingDocument(connection, id), Kind::Posting, id.value);
    const auto openings = openingsOf(connection, id);
    auto people = members(connection);
    const auto isLocked = hasSubmittedScorecard(connection, id);
    auto decisions = decisionLines(connection, id, viewer, zone);
    if (!document || !openings || !people)
        return !document ? document.error() : !openings ? openings.error() : people.error();
    if (!isLocked || !decisions)
        return !isLocked ? isLocked.error() : decisions.error();
    return ShownDocument{std::move(*document), *openings, std::move(*people), *isLocked, std::move(*decisions)};
}

EditedField::Choices ownersOf(const ShownDocument &shown)
{
    EditedField::Choices owners{{QString(), PostingScreen::tr("Nobody")}};
    for (const Member &member : shown.members) {
        if (member.active || member.id == shown.document.posting.owner)
            owners.push_back({QString::number(member.id.value), member.name});
    }
    return owners;
}

} // namespace

PostingScreen::PostingScreen(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("posting_screen"));
    for (const CriterionKind kind : {CriterionKind::Responsibility, CriterionKind::Required, CriterionKind::Preferred})
        m_lists[static_cast<size_t>(kind)] = new CriterionListModel(kind, this);
    m_view = new PostingView(m_lists);
    m_view->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    listenToFacts();
    listenToSections();
    listenToDecisions();
    for (const CriterionListModel *list : m_lists)
        listenToList(m_view->panel(list->kind()));
    connect(m_view, &PostingView::statusChosen, this, &PostingScreen::chooseStatus);
    connect(m_view, &PostingView::chooseRatedRequested, this, &PostingScreen::chooseRated);
    connect(&m_desk.client, &WorkspaceClient::changed, this, [this](const ChangedRows &rows) {
        if (rows.touches(Kind::Posting, m_shown.value) || rows.touches(Kind::Criterion) || rows.touches(Kind::Section)
            || rows.touchesAny({Kind::Application, Kind::Member, Kind::Scorecard, Kind::Decision}))
            refresh();
    });
    // A window that is destroyed while it is shown hides its widgets last of all.
    connect(&m_desk.client, &QObject::destroyed, this, [this] { m_isClientThere = false; });
    connect(&m_desk.actions, &QObject::destroyed, this, [this] { m_listActions.clear(); });
    addActions();
}

/// What has the focus in it loses it while it goes, and there is nothing left then that could listen.
PostingScreen::~PostingScreen()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void PostingScreen::setPosting(PostingId posting)
{
    if (posting == m_shown)
        return;
    m_view->flush();
    m_view->discard();
    m_shown = posting;
    refresh();
}

void PostingScreen::editTitle()
{
    m_isTitleWanted = true;
    refresh();
}

void PostingScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void PostingScreen::hideEvent(QHideEvent *event)
{
    m_view->flush();
    QWidget::hideEvent(event);
    updateActions();
}

void PostingScreen::post(WorkspaceClient::Step step, WorkspaceClient::Done done)
{
    if (m_isClientThere)
        m_desk.client.post(std::move(step), this, std::move(done));
}

void PostingScreen::refresh()
{
    m_isStale = !isVisible();
    if (m_shown.isNull() || m_isStale)
        return;
    m_desk.client.ask<ShownDocument>(
        this,
        [id = m_shown, me = m_desk.client.me(), zone = m_desk.client.workspace().zone](Connection &connection) {
            return readShown(connection, id, me, zone);
        },
        [this, id = m_shown](const Result<ShownDocument> &shown) {
            if (id != m_shown)
                return;
            m_view->setEnabled(shown.ok());
            if (!shown)
                return; // deleted: the sidebar has it no more
            m_status = shown->document.posting.status;
            m_isLocked = shown->isLocked;
            for (CriterionListModel *list : m_lists)
                list->setDocument(shown->document);
            m_view->facts()->setOwners(ownersOf(*shown));
            m_view->facts()->decisions()->setDecisions(shown->decisions);
            m_view->setDocument(shown->document, static_cast<int>(shown->openings.filled));
            if (std::exchange(m_isTitleWanted, false))
                m_view->facts()->field(QStringLiteral("title"))->control()->setFocus(Qt::TabFocusReason);
            if (EditedField *heading
                = m_view->facts()->sections()->field(std::exchange(m_newSection, {}), QStringLiteral("heading")))
                heading->control()->setFocus(Qt::TabFocusReason); // with its text selected
        });
}

void PostingScreen::listenToFacts()
{
    connect(m_view->facts(), &FactsForm::edited, this,
            [this](const QString &name, const QString &text, const QString &base) {
                post(editFact(m_shown, name, text, base),
                     [this, id = m_shown, name, text](const Result<Committed> &result) {
                         if (id == m_shown)
                             m_view->facts()->settle(name, text, problemOf(result));
                     });
            });
}

void PostingScreen::listenToDecisions()
{
    connect(m_view->facts()->decisions(), &DecisionList::chosen, this,
            [this](DecisionId decision) { saveDecision(m_desk, window(), decision); });
}

void PostingScreen::listenToSections()
{
    SectionsEditor *sections = m_view->facts()->sections();
    connect(sections, &SectionsEditor::addRequested, this, [this] {
        post(newSection(m_shown, tr("New section")), [this](const Result<Committed> &result) {
            if (result)
                m_newSection = SectionId(result->edit.subjects.front().id);
        });
    });
    connect(sections, &SectionsEditor::deleteRequested, this,
            [this](SectionId section) { post(removeSection(section)); });
    connect(sections, &SectionsEditor::edited,
            [this, sections](SectionId section, const QString &name, const QString &text, const QString &base) {
                post(editSectionField(section, name, text, base),
                     [sections, section, name, text](const Result<Committed> &result) {
                         sections->settle(section, name, text, problemOf(result));
                     });
            });
}

void PostingScreen::listenToList(ChecklistPanel *panel)
{
    const auto edit = [this](CriterionId criterion, const QString &name, const QString &text, const QString &base) {
        editCriterion(criterion, name, text, base);
    };
    connect(panel, &ChecklistPanel::addRequested, this, [this, panel](CriterionKind kind, const QString &lines) {
        post(addLines(m_shown, kind, lines),
             [panel, lines](const Result<Committed> &result) { panel->settleAdd(lines, problemOf(result)); });
    });
    connect(panel->view(), &ChecklistView::edited, this, edit);
    connect(panel->view(), &ChecklistView::moveRequested, this, &PostingScreen::move);
    connect(panel->view(), &ChecklistView::deleteRequested, this, [this](CriterionId criterion) {
        const auto remove
            = [this, id = m_shown, criterion](const QString &reason) { post(removeCriterion(id, criterion, reason)); };
        if (m_isLocked)
            withReason(m_desk, this, removal(m_shown, criterion), remove, [] {});
        else
            remove({});
    });
    CriterionListModel *list = panel->view()->criteria();
    connect(list, &CriterionListModel::moveRequested, this, &PostingScreen::move);
    connect(list, &CriterionListModel::editRequested,
            [edit](CriterionId criterion, const QString &field, const QString &text) {
                edit(criterion, field, text, QString());
            });
}

/// What scores depend on is asked for a reason once there are any.
void PostingScreen::editCriterion(CriterionId criterion, const QString &name, const QString &text, const QString &base)
{
    const auto store = [this, id = m_shown, criterion, name, text, base](const QString &reason) {
        post(editCriterionField(id, criterion, name, text, base, reason),
             [this, criterion, name, text](const Result<Committed> &result) {
                 m_view->settleCriterion(criterion, name, text, problemOf(result));
             });
    };
    if (!m_isLocked || (name != QLatin1String("weight") && name != QLatin1String("assess")))
        return store({});
    if (m_isClientThere)
        withReason(m_desk, this, fieldChange(m_shown, criterion, name, text), store,
                   [this, criterion, name] { m_view->putCriterionBack(criterion, name); });
}

void PostingScreen::move(CriterionId criterion, CriterionKind kind, qint64 position)
{
    post(moveCriterionTo(m_shown, criterion, kind, position), [this, criterion, kind](const Result<Committed> &result) {
        if (result)
            m_view->follow(criterion, kind);
    });
}

void PostingScreen::chooseStatus(PostingStatus status)
{
    if (status == m_status)
        return;
    QAction *closing = m_desk.actions.action(QLatin1String("posting.close"));
    if (status == PostingStatus::Closed && closing)
        return closing->trigger();
    post(setStatus(m_shown, status));
}

void PostingScreen::chooseRated()
{
    std::vector<Criterion> rated;
    for (const CriterionListModel *list : m_lists) {
        for (const Criterion &one : list->criteria()) {
            if (one.assess == Assess::Rate)
                rated.push_back(one);
        }
    }
    auto *dialog = new RatedDialog(rated, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, [this, dialog, id = m_shown] {
        const std::vector<CriterionId> keep = dialog->choice()->chosen();
        withReason(
            m_desk, this, ratedChange(id, keep),
            [this, id, keep](const QString &reason) { post(rateOnly(id, keep, reason)); }, [] {});
    });
    dialog->open();
}

} // namespace shortlist
