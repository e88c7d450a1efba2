#pragma once

#include "criterion_list_model.h"
#include "posting/checklist_panel.h"
#include "window/desk.h"

#include <QPointer>
#include <QWidget>

#include <array>

namespace shortlist {

class ChecklistView;
class PostingView;

/// A posting's facts, summary, sections and checklists, edited in place.
class PostingScreen final : public QWidget {
    Q_OBJECT

public:
    explicit PostingScreen(Desk &desk, QWidget *parent = nullptr);
    ~PostingScreen() override;

    void setPosting(PostingId posting);
    /// Gives the title the focus, as soon as it is shown.
    void editTitle();
    [[nodiscard]] PostingView *view() const { return m_view; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addActions();
    void listenToFacts();
    void listenToSections();
    void listenToDecisions();
    void listenToList(ChecklistPanel *panel);
    void updateActions();
    void refresh();
    void post(WorkspaceClient::Step step, WorkspaceClient::Done done = {});
    void editCriterion(CriterionId criterion, const QString &name, const QString &text, const QString &base);
    void move(CriterionId criterion, CriterionKind kind, qint64 position);
    void chooseStatus(PostingStatus status);
    void chooseRated();
    void addListAction(const char *id, const QString &name, const QKeySequence &keys,
                       std::function<void(ChecklistView *)> run);

    Desk &m_desk;
    std::array<CriterionListModel *, 3> m_lists{};
    PostingView *m_view;
    std::vector<QAction *> m_listActions;
    QPointer<ChecklistPanel> m_actedOn; ///< by the actions of a row
    bool m_isClientThere = true;
    bool m_isStale = false; ///< to be read again when it is seen
    PostingId m_shown;
    PostingStatus m_status = PostingStatus::Draft;
    bool m_isLocked = false; ///< scorecards are submitted
    SectionId m_newSection;
    bool m_isTitleWanted = false;
};

} // namespace shortlist
