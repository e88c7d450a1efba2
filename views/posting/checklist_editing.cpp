// The part of ChecklistView that opens and closes the editor in a row.
#include "posting/checklist_view.h"
#include "posting/criterion_delegate.h"
#include "posting/criterion_editor.h"
#include "posting/edited_field.h"
#include "style/tokens.h"

#include <QApplication>
#include <QScrollBar>

namespace shortlist {

void ChecklistView::editCurrent()
{
    openEditor(currentIndex());
}

void ChecklistView::openEditor(const QModelIndex &index)
{
    const Criterion *criterion = m_criteria->at(index);
    if (!criterion || (m_editor && m_editedRow == index))
        return;
    if (m_editor && m_editor->isDirty())
        return leaveEditor(Leave::Away);
    closeEditing();
    auto *editor = new CriterionEditor(*criterion, viewport());
    m_editor = editor;
    m_editedRow = index;
    m_leave = Leave::No;
    connect(editor, &CriterionEditor::edited, this,
            [this, editor](const QString &name, const QString &text, const QString &base) {
                Q_EMIT edited(editor->criterion(), name, text, base);
            });
    connect(editor, &CriterionEditor::submitted, this, [this] { leaveEditor(Leave::ToNext); });
    connect(editor, &CriterionEditor::cancelled, this, [this] {
        m_editor->discard();
        leaveEditor(Leave::ToRow);
    });
    connect(editor, &CriterionEditor::heightChanged, this, &ChecklistView::measureEditor);
    setCurrentIndex(index);
    measureEditor();
    setIndexWidget(index, editor);
    doItemsLayout();
    scrollTo(index);
    editor->takeFocus();
    placeActions();
}

void ChecklistView::measureEditor()
{
    if (!m_editor)
        return;
    const int height = m_editor->heightFor(viewport()->width());
    if (m_delegate->sizeHint({}, m_editedRow).height() == height)
        return;
    m_delegate->setEdited(m_editedRow, height);
    scheduleDelayedItemsLayout();
}

void ChecklistView::leaveEditor(Leave way)
{
    if (!m_editor)
        return;
    m_leave = way;
    m_editor->flush();
    leaveWhenSettled();
}

void ChecklistView::leaveWhenSettled()
{
    if (!m_editor || m_leave == Leave::No || m_editor->isDirty())
        return;
    const int row = m_editedRow.row();
    const Leave way = m_leave;
    closeEditing();
    if (way == Leave::Away)
        return;
    setFocus(Qt::OtherFocusReason);
    if (way == Leave::ToRow)
        return;
    if (row + 1 >= m_criteria->rowCount())
        return Q_EMIT passedEnd();
    openEditor(m_criteria->index(row + 1));
}

void ChecklistView::closeEditing()
{
    if (!m_editor)
        return;
    const QPersistentModelIndex row = m_editedRow;
    CriterionEditor *editor = m_editor;
    m_editor = nullptr; // first: hiding it moves the focus, and so does its end
    m_editedRow = QModelIndex();
    m_leave = Leave::No;
    m_delegate->setEdited({}, 0);
    editor->disconnect(this);
    editor->hide();
    if (row.isValid())
        setIndexWidget(row, nullptr);
    doItemsLayout();
}

void ChecklistView::settle(CriterionId criterion, const QString &name, const QString &posted, const QString &problem)
{
    if (!m_editor || m_editor->criterion() != criterion)
        return;
    m_editor->settle(name, posted, problem);
    if (!problem.isEmpty() && m_leave == Leave::ToNext)
        m_leave = Leave::No;
    leaveWhenSettled();
}

void ChecklistView::putBack(CriterionId criterion, const QString &name)
{
    if (!m_editor || m_editor->criterion() != criterion)
        return;
    if (EditedField *field = m_editor->field(name))
        field->discard();
    leaveWhenSettled();
}

void ChecklistView::refreshEditor()
{
    if (!m_editor)
        return;
    const int row = m_criteria->rowOf(m_editor->criterion());
    if (row < 0)
        return closeEditing();
    m_editor->setStored(m_criteria->criteria()[static_cast<size_t>(row)]);
    leaveWhenSettled();
}

void ChecklistView::flush()
{
    if (m_editor)
        m_editor->flush();
}

/// An editor may be taller than the list: what has the focus in it is scrolled to.
void ChecklistView::showInEditor(const QWidget *part)
{
    const int top = part->mapTo(viewport(), QPoint(0, 0)).y() - unit();
    const int bottom = top + part->height() + 2 * unit();
    if (top < 0 || bottom - top > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + top);
    else if (bottom > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + bottom - viewport()->height());
}

/// An editor that was left closes once all of it is stored; what was refused stays there to be corrected.
void ChecklistView::watchFocus(QWidget *now)
{
    placeActions();
    if (!m_editor || !now)
        return;
    if (m_editor->isAncestorOf(now)) {
        showInEditor(now);
        if (m_leave == Leave::Away)
            m_leave = Leave::No;
    } else if (m_leave == Leave::No && now->window() == window()) {
        // Later: a click that took the focus away is meant for the rows as they stand now.
        m_leave = Leave::Away;
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_leave == Leave::Away)
                    leaveEditor(Leave::Away);
            },
            Qt::QueuedConnection);
    }
}

} // namespace shortlist
