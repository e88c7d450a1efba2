#pragma once

#include "shown/comparison.h"

#include <QWidget>

class QLabel;
class QSplitter;
class QTableView;

namespace shortlist {

class BehindPanel;
class ComparisonModel;

/// Candidates for a posting beside each other: names and criteria stay while the rest is scrolled; what is behind a
/// cell stands beside it.
class ComparisonView final : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonView(ComparisonModel *model, QWidget *parent = nullptr);

    /// What the model does not hold: the sentences above it.
    void showWords(const Comparison &comparison);
    /// A button above the table that does what an action does.
    void addButton(const char *name, QAction *action);
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] BehindPanel *behind() const { return m_behind; }
    /// Who stands in the column with the keys; null: nobody.
    [[nodiscard]] ApplicationId current() const;

Q_SIGNALS:
    void candidateChosen(shortlist::CandidateId candidate, shortlist::ApplicationId application);
    void removeRequested(shortlist::ApplicationId application);

private:
    void build();
    void listen();
    void arrange();
    void open(const QModelIndex &index);
    void follow();
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    ComparisonModel *m_model;
    QWidget *m_buttons;
    QLabel *m_words;
    QLabel *m_nobody;
    QTableView *m_table;
    BehindPanel *m_behind;
    QSplitter *m_parts;
};

} // namespace shortlist
