#pragma once

#include <QListView>

namespace shortlist {

/// The criteria of a scorecard at its left, each with its answer.
class CriteriaList final : public QListView {
    Q_OBJECT

public:
    explicit CriteriaList(QWidget *parent = nullptr);

Q_SIGNALS:
    void rowChosen(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    /// Digits rate, they do not search: left to the scorecard.
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace shortlist
