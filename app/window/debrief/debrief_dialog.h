#pragma once

#include "jobs/debrief_shown.h"
#include "window/desk.h"

#include <QDialog>

namespace shortlist {

class DebriefView;
class DecisionDialog;

/// A debrief about who is compared, over the whole screen.
class DebriefDialog final : public QDialog {
    Q_OBJECT

public:
    /// `compared`: none: the finalists. `draft`: of a decision; what is entered and not recorded stays in it.
    DebriefDialog(Desk &desk, PostingId posting, std::vector<ApplicationId> compared,
                  std::shared_ptr<DecisionDraft> draft, QWidget *parent);

    [[nodiscard]] DebriefView *view() const { return m_view; }
    /// Closes when what was typed is stored; stays where it cannot be.
    void done(int result) override;

private:
    void listen();
    [[nodiscard]] ComparisonRequest compared() const;
    void reload();
    void addNote(ApplicationId application, CriterionId criterion, const QString &text);
    void noteSettled(const QString &text, const QString &problem);
    void decide();
    void record(DecisionDialog *dialog, const DecisionDraft &decided);

    MessageBar *m_messages;
    Desk m_desk; ///< that of the window, with the message bar of this one, which covers it
    PostingId m_posting;
    std::vector<ApplicationId> m_compared;
    std::shared_ptr<DecisionDraft> m_draft;
    DebriefView *m_view;
    DebriefShown m_shown;
    int m_request = 0;
    int m_notesOnTheirWay = 0;
    std::optional<int> m_closingWith;
};

} // namespace shortlist
