// The part of PostingScreen that adds what can be done to a criterion to the action table.
#include "posting/checklist_panel.h"
#include "posting/checklist_view.h"
#include "posting/criterion_words.h"
#include "posting/posting_view.h"
#include "window/posting/posting_screen.h"

#include <QApplication>
#include <QMenuBar>

namespace shortlist {

void PostingScreen::addListAction(const char *id, const QString &name, const QKeySequence &keys,
                                  std::function<void(ChecklistView *)> run)
{
    QAction *action = m_desk.actions.add({id, name, tr("Posting"), {keys}}, [this, run = std::move(run)] {
        if (m_actedOn)
            run(m_actedOn->view());
    });
    action->setEnabled(false);
    m_listActions.push_back(action);
}

void PostingScreen::addActions()
{
    addListAction("posting.edit_criterion", tr("&Edit the criterion"), Qt::Key_F2, &ChecklistView::editCurrent);
    addListAction("posting.move_up", tr("Move the criterion &up"), Qt::ALT | Qt::Key_Up,
                  [](ChecklistView *list) { list->moveCurrentBy(-1); });
    addListAction("posting.move_down", tr("Move the criterion &down"), Qt::ALT | Qt::Key_Down,
                  [](ChecklistView *list) { list->moveCurrentBy(1); });
    const std::pair<const char *, CriterionKind> kinds[]
        = {{"posting.to_responsibilities", CriterionKind::Responsibility},
           {"posting.to_required", CriterionKind::Required},
           {"posting.to_preferred", CriterionKind::Preferred}};
    int key = Qt::Key_1;
    for (const auto &[id, kind] : kinds) {
        addListAction(id, tr("Move the criterion to %1").arg(listName(kind)), Qt::ALT | static_cast<Qt::Key>(key++),
                      [kind = kind](ChecklistView *list) { list->moveCurrentTo(kind); });
    }
    addListAction("posting.must_have", tr("&Must-have or not"), Qt::CTRL | Qt::Key_M, &ChecklistView::toggleMustHave);
    addListAction("posting.delete_criterion", tr("De&lete the criterion"), QKeySequence::Delete,
                  &ChecklistView::deleteCurrent);
    connect(qApp, &QApplication::focusChanged, this, &PostingScreen::updateActions);
    updateActions();
}

/// Their keys mean other things in other places: they are on only while a list has the focus itself. Where a menu or
/// the palette has it, the list that had it before is still meant.
void PostingScreen::updateActions()
{
    const QWidget *focused = QApplication::focusWidget();
    if (isVisible() && (!focused || focused->window() != window() || qobject_cast<const QMenuBar *>(focused)))
        return;
    ChecklistPanel *panel = m_view->focusedPanel();
    const bool isOnRow
        = panel && (focused == panel->view() || focused->parentWidget()->objectName() == QLatin1String("row_actions"));
    m_actedOn = isOnRow ? panel : nullptr;
    for (QAction *action : m_listActions)
        action->setEnabled(isOnRow);
}

} // namespace shortlist
