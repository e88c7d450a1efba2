// A board of 10,000 cards in the window: to open it, to jump over all of it, to move a card on it.

#include "big_board.h"
#include "board/board_view.h"
#include "board/card_delegate.h"
#include "board/column_list.h"
#include "board_model.h"
#include "measure.h"
#include "naive_card.h"
#include "window/board/board_screen.h"
#include "window/board/board_steps.h"
#include "window/main_window.h"
#include "window/settings.h"
#include "workspace.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>

#include <cstdio>

using namespace shortlist;
using namespace shortlist::bench;

namespace {

constexpr int cards = 10'000;

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// A window that shows the board.
class Scene {
public:
    explicit Scene(const QString &file) : m_window(file, QStringLiteral("Ada"), m_clock)
    {
        m_window.resize(1280, 800);
        m_window.show();
        waitUntil([this] { return board().model().total() == cards; });
        settle();
        lists = m_window.findChildren<ColumnList *>();
        lists.removeIf([](const ColumnList *list) { return !list->isVisible(); });
    }

    [[nodiscard]] BoardScreen &board() const { return *m_window.findChild<BoardScreen *>(); }
    [[nodiscard]] WorkspaceClient &client() { return m_window.client(); }
    void settle()
    {
        for (int round = 0; round < 5; ++round) {
            client().waitForAll();
            QApplication::processEvents();
        }
    }
    static void waitUntil(const std::function<bool()> &holds)
    {
        while (!holds())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    QList<ColumnList *> lists;

private:
    SystemClock m_clock;
    MainWindow m_window;
};

/// All columns at once to another place of theirs, painted.
double jump(const Scene &scene, QRandomGenerator &random)
{
    std::vector<int> places;
    for (const ColumnList *list : scene.lists)
        places.push_back(random.bounded(list->verticalScrollBar()->maximum()));
    QElapsedTimer timer;
    timer.start();
    for (qsizetype i = 0; i < scene.lists.size(); ++i)
        scene.lists[i]->verticalScrollBar()->setValue(places[static_cast<size_t>(i)]);
    for (ColumnList *list : scene.lists)
        list->viewport()->repaint();
    return seconds(timer);
}

void measureJumps(Scene &scene)
{
    QRandomGenerator random(7);
    std::vector<QAbstractItemDelegate *> own;
    for (ColumnList *list : scene.lists)
        own.push_back(list->itemDelegate());
    NaiveCard naive;
    const auto use = [&](bool isNaive) {
        for (qsizetype i = 0; i < scene.lists.size(); ++i)
            scene.lists[i]->setItemDelegate(isNaive ? &naive : own[static_cast<size_t>(i)]);
        scene.settle();
    };
    const auto jumping = [&](bool isNaive) {
        use(isNaive);
        return jump(scene, random);
    };
    report("A whole-board jump, B of a naive painter's",
           measurePairs(
               101, [&] { return jumping(false); }, [&] { return jumping(true); }),
           0.7);
    use(false);
}

/// Sees when a card has been painted in another column than before.
class Painted : public QObject {
public:
    Painted(ApplicationId id, const Scene &scene) : m_id(id), m_scene(scene), m_before(stage())
    {
        for (ColumnList *list : scene.lists)
            list->viewport()->installEventFilter(this);
    }
    [[nodiscard]] bool isDone() const { return m_isDone; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        // Before anything else that waits, but when all of the window is painted and handed to the screen.
        if (event->type() == QEvent::Paint && stage() != m_before)
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
        return false;
    }
    void customEvent(QEvent *) override { m_isDone = true; }

private:
    [[nodiscard]] int stage() const { return m_scene.board().model().indexOf(m_id).parent().row(); }

    ApplicationId m_id;
    const Scene &m_scene;
    int m_before;
    bool m_isDone = false;
};

double move(Scene &scene, ApplicationId id, int &failures)
{
    BoardModel &model = scene.board().model();
    const StageId there = model.stageAt(model.indexOf(id));
    const StageId target = model.stageAt(model.index(model.indexOf(id).parent().row() == 1 ? 2 : 1, 0));
    const Painted painted(id, scene);
    QElapsedTimer timer;
    timer.start();
    scene.client().post(moveStep({id}, {target, ApplicationId()}));
    Scene::waitUntil([&] { return painted.isDone(); });
    const double took = seconds(timer);
    scene.settle();
    failures += model.stageAt(model.indexOf(id)) == target && there != target ? 0 : 1;
    return took;
}

/// The same step on a copy of the file, stored in this thread, and nothing shown of it.
double commitAlone(Workspace &workspace, ApplicationId id, StageId target, int &failures)
{
    QElapsedTimer timer;
    timer.start();
    const auto edit
        = moveStep({id}, {target, ApplicationId()})(workspace.connection(), {MemberId(1), SystemClock().now()});
    const bool isStored = edit && workspace.commit(*edit);
    const double took = seconds(timer);
    failures += isStored ? 0 : 1;
    return took;
}

void measureMoves(Scene &scene, const QString &copy)
{
    const auto bare = Workspace::open(copy, Workspace::Access::Write, SystemClock().now());
    if (!bare)
        return;
    qint64 next = 0;
    qint64 nextBare = 0;
    int failures = 0;
    const StageId target = scene.board().model().stageAt(scene.board().model().index(1, 0));
    report("A move, durable and painted, B its commit alone",
           measurePairs(
               101, [&] { return move(scene, ApplicationId(++next * 97), failures); },
               [&] { return commitAlone(**bare, ApplicationId(++nextBare * 97), target, failures); }),
           3);
    if (failures > 0)
        std::printf("%d moves failed\n", failures);
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    QApplication application(argc, argv);
    applyTheme(Theme::Light);
    Settings().setName(QStringLiteral("Ada"));
    const QString file = folder.filePath(QStringLiteral("board.shortlist"));
    const QString copy = folder.filePath(QStringLiteral("bare.shortlist"));
    const QStringList stages{QStringLiteral("Applied"), QStringLiteral("Screen"), QStringLiteral("Interview"),
                             QStringLiteral("Offer")};
    if (!makeBoard(file, cards, stages) || !rateSome(file) || !QFile::copy(file, copy))
        return 1;
    const auto time = [](const char *program, const QStringList &words) {
        const Sample sample = runProcess(QString::fromLocal8Bit(program), words);
        if (sample.status != 0)
            std::printf("%s failed\n", program);
        return sample.seconds;
    };
    std::printf("a board of %d cards\n%-52s %13s %13s\n", cards, "", "A", "B");
    report("A open to painted, B bare query and minimal window",
           measurePairs(
               21, [&] { return time(SHORTLIST_FIRST_BOARD, {file}); },
               [&] {
                   return time(SHORTLIST_WIDGETS_ONLY, {file, QStringLiteral("1")});
               }),
           3);
    Scene scene(file);
    measureJumps(scene);
    measureMoves(scene, copy);
    return 0;
}
