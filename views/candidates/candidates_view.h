#pragma once

#include "shown/candidate_row.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;
class QTimer;

namespace shortlist {

class CandidatesModel;

/// All candidates as a table that is searched and sorted.
class CandidatesView final : public QWidget {
    Q_OBJECT

public:
    explicit CandidatesView(QWidget *parent = nullptr);

    void showList(const CandidateList &list);
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void searchChanged();
    void candidateChosen(shortlist::CandidateId candidate, shortlist::ApplicationId application);

private:
    void paintEvent(QPaintEvent *event) override;

    CandidatesModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_count;
    QTimer *m_soon;
    bool m_isRestoring = false;
};

} // namespace shortlist
