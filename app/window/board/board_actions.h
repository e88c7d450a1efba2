#pragma once

#include "shown/board.h"
#include "window/desk.h"

#include <QPointer>

class QMenu;

namespace shortlist {

class BoardModel;
class BoardView;
class EndedDrawer;

/// All that can be done on a board, as actions of the window. Each posts what is wanted; the board shows it when it is
/// stored.
class BoardActions final : public QObject {
    Q_OBJECT

public:
    BoardActions(const Desk &desk, BoardModel &model, BoardView &view, EndedDrawer &drawer, QWidget *screen);

    /// By what is selected, and whether the board is seen.
    void refresh();
    /// Each drop says whom and where to, so none is passed over.
    void drop(const std::vector<ApplicationId> &applications, const BoardPlace &place);
    /// The board shows what was stored, or says why it cannot.
    void boardIsShown() { m_isWaiting = false; }
    void showMenu(const QPoint &globalPosition);
    void reopenEnded();

Q_SIGNALS:
    void filterRequested();
    void endedRequested();
    void compareRequested(const std::vector<shortlist::ApplicationId> &applications);

private:
    void addMoves();
    void addEnds();
    void addOthers();
    void add(const ActionInfo &info, std::function<void()> triggered);
    /// Null where the window is being closed and has no actions any more.
    [[nodiscard]] QAction *action(const char *id) const { return m_own.value(QLatin1String(id)); }
    void enable(const char *id, bool isEnabled);
    /// One at a time: keys that come again before the board shows what was stored would do it twice.
    void post(WorkspaceClient::Step step);
    /// Whatever is on its way: a drag says itself what goes where.
    void store(WorkspaceClient::Step step);
    [[nodiscard]] std::vector<ApplicationId> active() const;
    [[nodiscard]] std::optional<StageId> commonStage() const;
    void move(const std::vector<ApplicationId> &applications, const BoardPlace &place);
    void moveSidewards(int steps);
    void moveWithin(int steps);
    void askReason(ApplicationStatus to);
    void hire();
    void reopen(const std::vector<ApplicationId> &applications);
    void newCandidate();
    void pasteCandidate();
    void askNewCandidate(const struct CandidateDraft &draft);
    void setStatus(PostingStatus to);
    void closePosting(PostingId id);
    void addStagesTo(QMenu *menu);
    /// After something was stored that may have filled the last opening.
    void offerClosing(const Committed &what);

    Desk m_desk;
    BoardModel &m_model;
    BoardView &m_view;
    EndedDrawer &m_drawer;
    QWidget *m_screen;
    bool m_isWaiting = false; ///< for the board to show what was stored
    QHash<QLatin1String, QPointer<QAction>> m_own;
};

} // namespace shortlist
