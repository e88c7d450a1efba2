#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace shortlist {

class ReviewQueueModel;

/// The postings of a review where there are several: which one is reviewed, what became of the others, and how far the
/// reading of their sources is.
class ReviewQueuePanel final : public QWidget {
    Q_OBJECT

public:
    explicit ReviewQueuePanel(ReviewQueueModel &queue, QWidget *parent = nullptr);

    /// -1: none.
    [[nodiscard]] int currentRow() const;
    void setCurrentRow(int row);
    /// A bar, with what is being done; an empty sentence: nothing is.
    void showProgress(const QString &sentence, qint64 done, qint64 total);
    [[nodiscard]] bool isBusy() const;
    /// A few rows; a person may drag it larger.
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    /// What can be done with the current one, by its state.
    void allow(bool isBusy, bool isOneCreated);

Q_SIGNALS:
    void chosen(int row);
    void skipRequested();
    void createAllRequested();

private:
    void buildTable();
    void refresh();

    ReviewQueueModel &m_queue;
    QLabel *m_counts;
    QTableView *m_table;
    QWidget *m_tools;
    QPushButton *m_skip;
    QPushButton *m_createAll;
    QLabel *m_doing;
    QProgressBar *m_progress;
    bool m_isSetting = false;
};

} // namespace shortlist
