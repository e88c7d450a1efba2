#pragma once

#include "interviews_model.h"
#include "member.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;

namespace shortlist {

/// The interviews of the workspace: whose scorecards are due, today's, and those to come.
class InterviewsView final : public QWidget {
    Q_OBJECT

public:
    explicit InterviewsView(QWidget *parent = nullptr);

    void setMembers(const std::vector<Member> &members, MemberId me);
    void showInterviews(const std::vector<InterviewShown> &all, const InterviewsModel::View &view);
    /// Whose; none: everybody's.
    [[nodiscard]] MemberId of() const;
    /// The one that is chosen; null: none.
    [[nodiscard]] const InterviewRow *current() const;
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    void memberChosen();
    void chosen();
    /// Enter, or a double click: my part of it is to be done.
    void opened();
    void rescheduleRequested();
    void cancelRequested();
    void exportRequested();

private:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void allow();
    void tell();

    InterviewsModel *m_model;
    QComboBox *m_member;
    QLabel *m_count;
    QListView *m_list;
    QPushButton *m_open;
    QPushButton *m_reschedule;
    QPushButton *m_cancel;
    QPushButton *m_export;
};

} // namespace shortlist
