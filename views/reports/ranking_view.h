#pragma once

#include "ranking_model.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace shortlist {

/// The ranking of a posting: what is to be said of it, and a table whose numbers tell what is behind them.
class RankingView final : public QWidget {
    Q_OBJECT

public:
    explicit RankingView(QWidget *parent = nullptr);

    void showRanking(const RankingShown &ranking);
    [[nodiscard]] RankingModel *model() const { return m_model; }
    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    /// What is behind the cell of somebody.
    void behindRequested(const shortlist::RankedRow &row, int column);

private:
    void ask(const QModelIndex &index);
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    RankingModel *m_model;
    QLabel *m_words;
    QTableView *m_table;
    QLabel *m_how;
};

} // namespace shortlist
