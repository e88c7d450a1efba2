#pragma once

#include "shown/comparison.h"
#include "window/desk.h"

#include <QAction>
#include <QHash>
#include <QPointer>
#include <QWidget>

#include <memory>

namespace shortlist {

class ComparisonModel;
class ComparisonView;
struct DecisionDraft;
struct PrintedDocument;

/// Candidates for a posting beside each other.
class CompareScreen final : public QWidget {
    Q_OBJECT

public:
    explicit CompareScreen(Desk &desk, QWidget *parent = nullptr);

    void setPosting(PostingId posting);
    /// Who is compared from now on; none: the finalists.
    void choose(const std::vector<ApplicationId> &applications);
    /// About who is compared, else about the finalists.
    void openDebrief();
    [[nodiscard]] ComparisonView *view() const { return m_view; }
    [[nodiscard]] ComparisonModel *model() const { return m_model; }
    /// What is printed of what is shown.
    [[nodiscard]] PrintedDocument document() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addActions();
    void enable(const char *id, bool isEnabled);
    void updateActions();
    void refresh();
    void ask();
    void remove(ApplicationId application);

    Desk &m_desk;
    ComparisonModel *m_model;
    ComparisonView *m_view;
    PostingId m_posting;
    QHash<PostingId, std::vector<ApplicationId>> m_chosen;
    QHash<PostingId, std::shared_ptr<DecisionDraft>> m_drafts; ///< of decisions that are not recorded yet
    QHash<QLatin1String, QPointer<QAction>> m_own;             ///< gone where the window is being closed
    int m_request = 0;
    bool m_isStale = true; ///< to be read again when it is seen
    bool m_isSeen = false;
};

} // namespace shortlist
