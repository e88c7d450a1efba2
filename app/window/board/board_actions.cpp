#include "window/board/board_actions.h"

#include "board/board_view.h"
#include "board/ended_drawer.h"
#include "board_model.h"
#include "style/one_line.h"
#include "window/board/board_steps.h"
#include "window/posting/posting_steps.h"

#include <QMenu>

namespace shortlist {

BoardActions::BoardActions(const Desk &desk, BoardModel &model, BoardView &view, EndedDrawer &drawer, QWidget *screen)
    : QObject(screen), m_desk(desk), m_model(model), m_view(view), m_drawer(drawer), m_screen(screen)
{
    addMoves();
    addEnds();
    addOthers();
    refresh();
}

void BoardActions::add(const ActionInfo &info, std::function<void()> triggered)
{
    m_own.insert(QLatin1String(info.id), m_desk.actions.add(info, std::move(triggered)));
}

void BoardActions::enable(const char *id, bool isEnabled)
{
    if (QAction *one = action(id))
        one->setEnabled(isEnabled);
}

void BoardActions::addMoves()
{
    const QString group = tr("Board");
    const bool isLeftToRight = m_screen->layoutDirection() == Qt::LeftToRight;
    const auto key = [](int arrow) { return QList{QKeySequence(int(Qt::CTRL) | int(Qt::SHIFT) | arrow)}; };
    add({"application.move_left", tr("Move to the &previous stage"), group,
         key(isLeftToRight ? Qt::Key_Left : Qt::Key_Right), "", true},
        [this] { moveSidewards(-1); });
    add({"application.move_right", tr("Move to the &next stage"), group,
         key(isLeftToRight ? Qt::Key_Right : Qt::Key_Left), "", true},
        [this] { moveSidewards(1); });
    add({"application.move_up", tr("Move &up"), group, key(Qt::Key_Up), "", true}, [this] { moveWithin(-1); });
    add({"application.move_down", tr("Move &down"), group, key(Qt::Key_Down), "", true}, [this] { moveWithin(1); });
}

void BoardActions::addEnds()
{
    const QString group = tr("Board");
    add({"application.hire", tr("&Hire"), group, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H)}}, [this] { hire(); });
    add({"application.reject", tr("&Reject..."), group, {QKeySequence(Qt::CTRL | Qt::Key_R)}},
        [this] { askReason(ApplicationStatus::Rejected); });
    add({"application.withdraw", tr("&Withdraw..."), group, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}},
        [this] { askReason(ApplicationStatus::Withdrawn); });
    add({"application.reopen", tr("Re&open"), group, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O)}},
        [this] { reopen(m_view.selected()); });
    add({"application.compare", tr("&Compare"), group, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}},
        [this] { Q_EMIT compareRequested(m_view.selected()); });
}

void BoardActions::addOthers()
{
    const QString group = tr("Board");
    const QString posting = tr("Posting");
    add({"candidate.new", tr("New &candidate..."), group, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)}, "add"},
        [this] { newCandidate(); });
    add({"candidate.paste", tr("Paste as a new candidate..."), group, {QKeySequence::Paste}, "paste_person"},
        [this] { pasteCandidate(); });
    add({"board.filter", tr("&Filter by name"), group, {QKeySequence::Find}}, [this] { Q_EMIT filterRequested(); });
    add({"board.ended", tr("&Ended applications"), group, {QKeySequence(Qt::CTRL | Qt::Key_D)}},
        [this] { Q_EMIT endedRequested(); });
    add({"board.collapse", tr("Collapse or open the col&umn"), group, {QKeySequence(Qt::CTRL | Qt::Key_Minus)}},
        [this] { m_view.toggleColumn(); });
    add({"posting.open", tr("Op&en posting"), posting, {}}, [this] { setStatus(PostingStatus::Open); });
    add({"posting.hold", tr("Put posting on &hold"), posting, {}}, [this] { setStatus(PostingStatus::OnHold); });
    add({"posting.close", tr("C&lose posting..."), posting, {}}, [this] { closePosting(m_model.posting()); });
}

std::vector<ApplicationId> BoardActions::active() const
{
    std::vector<ApplicationId> found;
    for (const ApplicationId id : m_view.selected()) {
        if (m_model.flags(m_model.indexOf(id)) & Qt::ItemIsDragEnabled)
            found.push_back(id);
    }
    return found;
}

std::optional<StageId> BoardActions::commonStage() const
{
    std::optional<StageId> common;
    for (const ApplicationId id : active()) {
        const StageId stage = m_model.stageAt(m_model.indexOf(id));
        if (common && *common != stage)
            return std::nullopt;
        common = stage;
    }
    return common;
}

void BoardActions::refresh()
{
    const bool isSeen = m_screen->isVisible() && !m_model.posting().isNull();
    const std::vector<ApplicationId> selected = m_view.selected();
    const size_t moving = active().size();
    const auto stage = commonStage();
    const int column = stage ? m_model.indexOf(*stage).row() : -1;
    const bool isInOrder = m_model.order() == BoardOrder::Board;
    enable("application.move_left", isSeen && column > 0);
    enable("application.move_right", isSeen && column >= 0 && column + 1 < m_model.rowCount());
    enable("application.move_up", isSeen && column >= 0 && isInOrder);
    enable("application.move_down", isSeen && column >= 0 && isInOrder);
    for (const char *id : {"application.hire", "application.reject", "application.withdraw"})
        enable(id, isSeen && moving > 0);
    enable("application.reopen", isSeen && !selected.empty() && moving == 0);
    enable("application.compare", isSeen && !selected.empty());
    enable("candidate.new", !m_model.posting().isNull());
    for (const char *id : {"candidate.paste", "board.filter", "board.ended", "board.collapse"})
        enable(id, isSeen);
    for (const char *id : {"posting.open", "posting.hold", "posting.close"})
        enable(id, !m_model.posting().isNull());
}

void BoardActions::post(WorkspaceClient::Step step)
{
    if (!m_isWaiting)
        store(std::move(step));
}

void BoardActions::store(WorkspaceClient::Step step)
{
    m_isWaiting = true;
    m_desk.client.post(std::move(step), this, [this](const Result<Committed> &done) {
        if (done)
            offerClosing(*done);
        else
            m_isWaiting = false;
    });
}

void BoardActions::drop(const std::vector<ApplicationId> &applications, const BoardPlace &place)
{
    m_desk.client.post(moveStep(applications, place), this, [this](const Result<Committed> &done) {
        if (done)
            offerClosing(*done);
    });
}

void BoardActions::move(const std::vector<ApplicationId> &applications, const BoardPlace &place)
{
    if (!applications.empty())
        store(moveStep(applications, place));
}

void BoardActions::moveSidewards(int steps)
{
    const auto stage = commonStage();
    const QModelIndex target = stage ? m_model.index(m_model.indexOf(*stage).row() + steps, 0) : QModelIndex();
    if (target.isValid())
        post(moveStep(active(), {m_model.stageAt(target), std::nullopt}));
}

/// One place up or down among the cards that are shown. Several go together, gathered at the first or last of them.
void BoardActions::moveWithin(int steps)
{
    const std::vector<ApplicationId> moving = active();
    const auto stage = commonStage();
    if (!stage || m_model.order() != BoardOrder::Board)
        return;
    const QModelIndex parent = m_model.indexOf(*stage);
    const int first = m_model.indexOf(moving.front()).row();
    const int last = m_model.indexOf(moving.back()).row();
    if (steps < 0 && first == 0)
        return;
    if (steps > 0 && last + 1 >= m_model.rowCount(parent))
        return;
    const QModelIndex above = m_model.index(steps < 0 ? first - 2 : last + 1, 0, parent);
    post(moveStep(moving, {*stage, m_model.applicationAt(above)}));
}

void BoardActions::hire()
{
    post(hireStep(active(), m_model.posting()));
}

void BoardActions::reopen(const std::vector<ApplicationId> &applications)
{
    if (!applications.empty())
        post(reopenStep(applications));
}

void BoardActions::setStatus(PostingStatus to)
{
    m_desk.client.post(shortlist::setStatus(m_model.posting(), to), this);
}

void BoardActions::reopenEnded()
{
    reopen(m_drawer.selected());
}

void BoardActions::addStagesTo(QMenu *menu)
{
    QMenu *stages = menu->addMenu(tr("&Move to"));
    const auto common = commonStage();
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const StageId stage = m_model.stageAt(m_model.index(i, 0));
        const QString name = oneLine(m_model.index(i, 0).data().toString()).left(80);
        QAction *one = stages->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
        one->setEnabled(common != stage);
        connect(one, &QAction::triggered, this, [this, stage] { move(active(), {stage, std::nullopt}); });
    }
}

void BoardActions::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(m_screen);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    refresh();
    if (!active().empty()) {
        addStagesTo(menu);
        for (const char *id :
             {"application.move_left", "application.move_right", "application.move_up", "application.move_down"})
            menu->addAction(action(id));
        menu->addSeparator();
        for (const char *id : {"application.hire", "application.reject", "application.withdraw"})
            menu->addAction(action(id));
        menu->addSeparator();
    } else if (action("application.reopen")->isEnabled()) {
        menu->addAction(action("application.reopen"));
        menu->addSeparator();
    }
    if (action("application.compare")->isEnabled())
        menu->addAction(action("application.compare"));
    menu->addAction(action("candidate.new"));
    menu->addAction(action("candidate.paste"));
    menu->popup(globalPosition);
}

} // namespace shortlist
