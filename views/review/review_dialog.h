#pragma once

#include "frame/framed_dialog.h"
#include "shown/review.h"
#include "shown/review_queue.h"

#include <map>

namespace shortlist {

class FactOriginsBar;
class ReviewFacts;
class ReviewListView;
class ReviewModel;
class ReviewQueueModel;
class ReviewQueuePanel;
class SourceView;

/// Source and result of a job description side by side. Every line can be corrected, and taken back, before anything is
/// stored; what is stored is asked for by createRequested(). Several are reviewed one after the other: what is
/// corrected in one stays while another is looked at.
class ReviewDialog final : public FramedDialog {
    Q_OBJECT

public:
    explicit ReviewDialog(QWidget *parent = nullptr);
    ~ReviewDialog() override;

    /// Adds what was found.
    void add(const std::vector<QueuedPosting> &found);
    [[nodiscard]] const ReviewQueueModel &queue() const { return *m_queue; }
    /// Which of the queue is reviewed; -1: none.
    [[nodiscard]] int row() const { return m_shown; }
    /// Reviews that one of the queue.
    void choose(int row);
    /// What reviewRequested() asked for; no more where another one was chosen since.
    void setReview(int row, const Review &review);
    void setState(int row, QueueState state, const QString &problem);
    void setCreated(const std::vector<int> &rows);
    /// That row was found, and cannot be read any more.
    void setUnread(int row, const QString &problem);
    /// To the next one that is to be reviewed, where the chosen one is done; accepted where all are.
    void goOn();
    [[nodiscard]] const Review &review() const { return m_history.now(); }
    /// What a person made of one of the queue; none where nobody corrected it.
    [[nodiscard]] std::optional<PostingDocument> corrected(int row) const;
    /// An empty sentence: nothing is going on. Meanwhile only reading lets a person go on reviewing.
    void showProgress(const QString &sentence, qint64 done, qint64 total, bool isReading);
    void showProblem(const QString &sentence) override;
    /// Asks first where corrections would be lost.
    void reject() override;

Q_SIGNALS:
    void createRequested(int row, const shortlist::PostingDocument &document);
    void createAllRequested(); ///< all that are to be reviewed still
    void openAnotherRequested();
    void reviewRequested(int row);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildResult();
    void buildFooter();
    void connectList();
    void connectQueue();
    /// What is pointed at on one side lights up on both.
    void connectPointing();
    /// How many were corrected and are not created.
    [[nodiscard]] int countCorrected() const;
    /// What was corrected stays for when it is chosen again.
    void keep();
    void show(int row, ReviewHistory history);
    void allow();
    /// Shows it, with that item current.
    void change(Review next, int key);
    void refresh(int key);
    [[nodiscard]] QString summary() const;
    void offerLine(int line, const QPoint &at);
    void create();

    ReviewHistory m_history;
    ReviewModel *m_model;
    SourceView *m_source;
    ReviewListView *m_list;
    ReviewFacts *m_facts;
    FactOriginsBar *m_origins;
    ReviewQueueModel *m_queue;
    ReviewQueuePanel *m_panel;
    QWidget *m_result;
    std::map<int, ReviewHistory> m_kept;
    int m_shown = -1;
    int m_chosen = -1;
    int m_created = -1; ///< the one that is being stored
    bool m_isReading = false;
    bool m_isBusy = false; ///< all the rest is being created
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    PrimaryButton *m_create = nullptr;
    QPushButton *m_openAnother = nullptr;
};

} // namespace shortlist
