#pragma once

#include "posting.h"
#include "posting/edited_field.h"

#include <QWidget>

#include <array>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTabBar;

namespace shortlist {

class ChecklistPanel;
class CriterionListModel;
class FactsForm;
class RatedAdvice;

/// The posting editor: status and counts, facts, and the three checklists side by side; where there is no room for
/// that, one after the other behind tabs.
class PostingView final : public QWidget {
    Q_OBJECT

public:
    /// In the order of CriterionKind.
    explicit PostingView(const std::array<CriterionListModel *, 3> &lists, QWidget *parent = nullptr);

    [[nodiscard]] FactsForm *facts() const { return m_facts; }
    [[nodiscard]] ChecklistPanel *panel(CriterionKind kind) const { return m_panels[static_cast<size_t>(kind)]; }
    /// The list with the focus; null where none has it.
    [[nodiscard]] ChecklistPanel *focusedPanel() const;
    /// After the models have it.
    void setDocument(const PostingDocument &document, int filledOpenings);
    /// Puts the focus on a criterion, wherever it is now; at the next setDocument() where it is not there yet.
    void follow(CriterionId criterion, CriterionKind kind);
    void settleCriterion(CriterionId criterion, const QString &name, const QString &posted, const QString &problem);
    /// What was typed into a field is not to be stored: it shows what is stored.
    void putCriterionBack(CriterionId criterion, const QString &name);
    void flush();
    void discard();
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void statusChosen(shortlist::PostingStatus status);
    void chooseRatedRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildTop();
    void arrange();
    void goFollowing();
    void showStatus(PostingStatus status);
    void tellCounts(const PostingDocument &document);

    QPushButton *m_status;
    QLabel *m_counts;
    RatedAdvice *m_advice;
    QTabBar *m_tabs;
    FactsForm *m_facts;
    QHBoxLayout *m_row;    ///< facts, and what stands beside them
    QHBoxLayout *m_shared; ///< below the tabs, where there are any
    std::array<ChecklistPanel *, 3> m_panels{};
    PostingStatus m_shownStatus = PostingStatus::Draft;
    CriterionId m_following;
    CriterionKind m_followingIn = CriterionKind::Responsibility;
    int m_firstTabbed = 4; ///< panels from this one on share the place behind the tabs: 0 facts, 1..3 the lists
    bool m_isArranging = false;
};

} // namespace shortlist
