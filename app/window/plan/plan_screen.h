#pragma once

#include "plan/library_dialog.h"
#include "shown/interview_plan.h"
#include "window/desk.h"

#include <QPointer>
#include <QWidget>

namespace shortlist {

class PlannedModel;
class PlanView;

/// How a posting's candidates are to be interviewed, edited in place.
class PlanScreen final : public QWidget {
    Q_OBJECT

public:
    explicit PlanScreen(Desk &desk, QWidget *parent = nullptr);
    ~PlanScreen() override;

    void setPosting(PostingId posting);
    /// Where one begins: the list of planned interviews, or the field that adds the first one.
    void takeFocus();
    [[nodiscard]] PlanView *view() const { return m_view; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void listenToPlanned();
    void listenToQuestions();
    void listenToAnchors();
    void addActions();
    void updateActions();
    void refresh();
    void post(WorkspaceClient::Step step, WorkspaceClient::Done done = {});
    void add(const QString &name);
    void addQuestions(const QString &lines);
    void moveBy(int step);
    void remove();
    void openQuestionLibrary();
    void openAnchorLibrary(CriterionId criterion);
    void open(LibraryDialog *dialog);
    void fillLibrary();

    Desk &m_desk;
    PlannedModel *m_planned;
    PlanView *m_view;
    std::vector<QAction *> m_actions;
    QPointer<LibraryDialog> m_library;
    QuestionId m_actedOn; ///< the question that has the focus, or had it before a menu; null: the interview
    bool m_isClientThere = true;
    bool m_isStale = false;       ///< to be read again when it is seen
    bool m_isFocusWanted = false; ///< as soon as it is shown
    PostingId m_shown;
    int m_request = 0;
};

} // namespace shortlist
