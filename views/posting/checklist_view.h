#pragma once

#include "criterion_list_model.h"
#include "posting/criterion_editor.h"
#include "posting/row_actions.h"

#include <QListView>
#include <QPointer>

class QMenu;

namespace shortlist {

class CriterionDelegate;

/// One checklist. What a person does to a row goes out as an intent; one row at a time has its editor open in it.
class ChecklistView final : public QListView {
    Q_OBJECT

public:
    explicit ChecklistView(CriterionListModel *model, QWidget *parent = nullptr);

    [[nodiscard]] CriterionListModel *criteria() const { return m_criteria; }
    [[nodiscard]] CriterionEditor *editor() const { return m_editor; }
    [[nodiscard]] const Criterion *currentCriterion() const;
    void setCurrent(CriterionId criterion);

    void editCurrent();
    void moveCurrentBy(int rows);
    void moveCurrentTo(CriterionKind kind);
    void setCurrentField(const QString &field, const QString &text);
    void toggleMustHave();
    void deleteCurrent();

    /// What the editor posted is stored, or not: then it stays open with the reason.
    void settle(CriterionId criterion, const QString &name, const QString &posted, const QString &problem);
    /// What was typed into a field of the editor is not to be stored.
    void putBack(CriterionId criterion, const QString &name);
    /// Shows in the editor what is stored now.
    void refreshEditor();
    void flush();
    void closeEditing();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void doItemsLayout() override;

Q_SIGNALS:
    void edited(shortlist::CriterionId criterion, const QString &name, const QString &text, const QString &base);
    void moveRequested(shortlist::CriterionId criterion, shortlist::CriterionKind kind, qint64 position);
    void deleteRequested(shortlist::CriterionId criterion);
    /// Down or Enter behind the last row.
    void passedEnd();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;

private:
    enum class Leave { No, Away, ToRow, ToNext };
    void openEditor(const QModelIndex &index);
    void leaveEditor(Leave way);
    void leaveWhenSettled();
    void measureEditor();
    void showInEditor(const QWidget *part);
    void placeActions();
    void act(RowActions::Action action);
    void watchFocus(QWidget *now);
    [[nodiscard]] QMenu *menuOf(const Criterion &criterion);

    CriterionListModel *m_criteria;
    CriterionDelegate *m_delegate;
    RowActions *m_actions;
    QPersistentModelIndex m_hovered;
    QPersistentModelIndex m_actionsRow;
    QPersistentModelIndex m_editedRow;
    QPointer<CriterionEditor> m_editor;
    Leave m_leave = Leave::No;
    bool m_isLayingOut = false;
};

} // namespace shortlist
