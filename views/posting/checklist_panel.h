#pragma once

#include "criterion_list_model.h"

#include <QFrame>

class QLabel;

namespace shortlist {

class ChecklistView;
class TextEdit;

/// A checklist with its name and count above it, and the field that adds to it below.
class ChecklistPanel final : public QFrame {
    Q_OBJECT

public:
    explicit ChecklistPanel(CriterionListModel *model, QWidget *parent = nullptr);

    [[nodiscard]] ChecklistView *view() const { return m_view; }
    [[nodiscard]] TextEdit *entry() const { return m_entry; }
    [[nodiscard]] QString countText() const;
    /// The count and the hint follow what the model holds now.
    void refresh();
    /// What was to be added is stored, or could not be: then it is there to be corrected.
    void settleAdd(const QString &lines, const QString &problem);
    /// Sends what was typed.
    void flush();
    /// Forgets what was typed.
    void discard();

Q_SIGNALS:
    /// One or more lines, each to be one item at the end of the list.
    void addRequested(shortlist::CriterionKind kind, const QString &lines);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// What is dropped beside the rows comes behind the last one; an empty list has no other place.
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void showProblem(const QString &sentence);
    void submit();
    void setTarget(bool isTarget);

    CriterionKind m_kind;
    QLabel *m_count;
    ChecklistView *m_view;
    TextEdit *m_entry;
    QLabel *m_problem;
    QString m_sent;
    bool m_isTarget = false;
};

} // namespace shortlist
