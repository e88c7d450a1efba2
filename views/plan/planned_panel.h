#pragma once

#include "planned_model.h"

#include <QFrame>

class QLabel;
class QListView;

namespace shortlist {

class TextEdit;

/// The planned interviews by stage, and the field that adds one.
class PlannedPanel final : public QFrame {
    Q_OBJECT

public:
    explicit PlannedPanel(PlannedModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] TextEdit *entry() const { return m_entry; }
    [[nodiscard]] PlannedInterviewId current() const;
    void setCurrent(PlannedInterviewId id);
    /// What was to be added is stored, or could not be: then it stays to be corrected.
    void settleAdd(const QString &name, const QString &problem);
    void discard();

Q_SIGNALS:
    void chosen(shortlist::PlannedInterviewId id);
    void addRequested(const QString &name);

private:
    void paintEvent(QPaintEvent *event) override;
    void submit();

    PlannedModel *m_model;
    QListView *m_list;
    TextEdit *m_entry;
    QLabel *m_problem;
    QString m_sent;
};

} // namespace shortlist
