// The part of PlanScreen that adds what can be done to its rows to the action table, and opens the library.
#include "plan/anchors_panel.h"
#include "plan/library_dialog.h"
#include "plan/plan_view.h"
#include "plan/planned_panel.h"
#include "plan/question_list.h"
#include "plan/question_row.h"
#include "queries/plans.h"
#include "window/plan/plan_screen.h"
#include "window/plan/plan_steps.h"

#include <QApplication>
#include <QListView>
#include <QMenuBar>
#include <QShortcut>

namespace shortlist {

void PlanScreen::addActions()
{
    const auto add = [this](const ActionInfo &info, std::function<void()> run) {
        m_actions.push_back(m_desk.actions.add(info, std::move(run)));
    };
    const QString group = tr("Interview plan");
    add({"plan.move_up", tr("Move &up in the plan"), group, {}}, [this] { moveBy(-1); });
    add({"plan.move_down", tr("Move &down in the plan"), group, {}}, [this] { moveBy(1); });
    add({"plan.delete", tr("De&lete from the plan"), group, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete)}},
        [this] { remove(); });
    add({"plan.library", tr("&Insert a question from the library..."), group, {QKeySequence(Qt::CTRL | Qt::Key_L)}},
        [this] { openQuestionLibrary(); });
    // As in the checklists of a posting, whose actions have these keys in the table.
    const auto here = [this](QWidget *where, const QKeySequence &keys, const char *id) {
        auto *shortcut = new QShortcut(keys, where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, id] {
            if (QAction *action = m_desk.actions.action(QLatin1String(id)); action && action->isEnabled())
                action->trigger();
        });
    };
    here(m_view, Qt::ALT | Qt::Key_Up, "plan.move_up");
    here(m_view, Qt::ALT | Qt::Key_Down, "plan.move_down");
    here(m_view->planned()->list(), Qt::Key_Delete, "plan.delete");
    connect(qApp, &QApplication::focusChanged, this, &PlanScreen::updateActions);
    updateActions();
}

/// On while a question or the list of interviews has the focus, because their keys mean other things elsewhere. Where a
/// menu or the palette has it, what had it before is still meant.
void PlanScreen::updateActions()
{
    const QWidget *focused = QApplication::focusWidget();
    if (isVisible() && (!focused || focused->window() != window() || qobject_cast<const QMenuBar *>(focused)))
        return;
    const QuestionRow *row = isVisible() ? m_view->questions()->focusedRow() : nullptr;
    m_actedOn = row ? row->id() : QuestionId();
    const bool isOnList = isVisible() && focused == m_view->planned()->list() && m_view->current();
    for (QAction *action : m_actions)
        action->setEnabled(row || isOnList);
    if (!m_actions.empty())
        m_actions.back()->setEnabled(isVisible() && m_view->current());
}

void PlanScreen::moveBy(int step)
{
    m_view->flush();
    if (!m_actedOn.isNull())
        post(moveQuestionStep(m_actedOn, step));
    else if (m_view->current())
        post(movePlannedStep(m_view->current()->interview.id, step));
}

void PlanScreen::remove()
{
    if (!m_actedOn.isNull())
        post(removeQuestionStep(m_actedOn));
    else if (m_view->current())
        post(removePlannedStep(m_view->current()->interview.id));
}

void PlanScreen::openQuestionLibrary()
{
    const PlannedInterviewRows *current = m_view->current();
    if (m_library || !current)
        return;
    auto *dialog = new LibraryDialog(LibraryDialog::Wanted::Question, current->interview.name, this);
    connect(dialog, &LibraryDialog::chosen, this,
            [this, dialog, id = current->interview.id](const LibraryEntry &entry) {
                post(insertQuestionStep(id, entry));
                dialog->accept();
            });
    open(dialog);
}

void PlanScreen::openAnchorLibrary(CriterionId criterion)
{
    if (m_library)
        return;
    m_view->anchors()->flush();
    QString name;
    for (const Criterion &one : m_view->plan().rated)
        name = one.id == criterion ? one.label() : name;
    auto *dialog = new LibraryDialog(LibraryDialog::Wanted::Anchors, name, this);
    connect(dialog, &LibraryDialog::chosen, this, [this, dialog, criterion](const LibraryEntry &entry) {
        post(useAnchorsStep(m_shown, criterion, entry));
        dialog->accept();
    });
    open(dialog);
}

void PlanScreen::open(LibraryDialog *dialog)
{
    m_library = dialog;
    connect(dialog, &LibraryDialog::deleteRequested, this,
            [this](LibraryEntryId entry) { post(removeLibraryEntryStep(entry)); });
    fillLibrary();
    dialog->open();
}

void PlanScreen::fillLibrary()
{
    m_desk.client.ask<std::vector<LibraryEntry>>(m_library, &libraryEntries,
                                                 [this](const Result<std::vector<LibraryEntry>> &entries) {
                                                     if (entries && m_library)
                                                         m_library->setEntries(*entries);
                                                 });
}

} // namespace shortlist
