#pragma once

#include "frame/framed_dialog.h"
#include "shown/review.h"

class QComboBox;
class QLabel;

namespace shortlist {

class ReviewFacts;
class ReviewListView;
class ReviewModel;
class SourceView;

/// Source and result of a job description side by side. Every line can be corrected, and taken back, before anything is
/// stored; what is stored is asked for by createRequested().
class ReviewDialog final : public FramedDialog {
    Q_OBJECT

public:
    explicit ReviewDialog(QWidget *parent = nullptr);

    /// Begins again with another source.
    void setReview(const Review &review);
    /// Goes on with another posting of the same source; undo goes back.
    void setOther(const Review &review);
    [[nodiscard]] const Review &review() const { return m_history.now(); }
    void showProblem(const QString &sentence) override;

Q_SIGNALS:
    void createRequested(const shortlist::PostingDocument &document);
    void openAnotherRequested();
    void postingChosen(int posting); ///< another one of the source

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildPostings();
    QWidget *buildResult();
    void buildFooter();
    void connectList();
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
    QLabel *m_several;
    QComboBox *m_postings;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    PrimaryButton *m_create = nullptr;
};

} // namespace shortlist
