#include "board_model.h"
#include "hiring_scene.h"
#include "settled.h"
#include "shell/sidebar_view.h"
#include "window/board/board_screen.h"
#include "window/board/board_steps.h"
#include "window/main_window.h"

#include <QFileInfo>
#include <QProcess>
#include <QTableView>
#include <QTest>

using namespace shortlist;
using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

/// Two windows and the command line work on one file: each sees at once what the others store.
class LiveWindowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWindowSeesWhatAVerbStores();
    void aVerbSeesWhatAWindowStores();
    void aWindowSeesWhatAnotherStores();
    void aVerbTakesBackWhatAWindowDid();

private:
    /// A window on the scene with its board shown.
    [[nodiscard]] std::unique_ptr<MainWindow> open(const HiringScene &scene) const;
    [[nodiscard]] static QStringList cards(const MainWindow &window);
    /// Runs the program itself, as another process; what it printed.
    [[nodiscard]] static QByteArray program(const QStringList &words);
    void move(MainWindow &window, ApplicationId application, int stage) const;

    SystemClock m_clock;
};

std::unique_ptr<MainWindow> LiveWindowsTest::open(const HiringScene &scene) const
{
    auto window = std::make_unique<MainWindow>(scene.file(), u"Mia"_s, m_clock);
    window->resize(1280, 800);
    window->show();
    [&] { QTRY_COMPARE(cards(*window).size(), 2); }();
    return window;
}

QStringList LiveWindowsTest::cards(const MainWindow &window)
{
    const BoardModel &model = window.findChild<BoardScreen *>()->model();
    QStringList all;
    for (int column = 0; column < model.rowCount(); ++column) {
        const QModelIndex stage = model.index(column, 0);
        for (int row = 0; row < model.rowCount(stage); ++row)
            all += stage.data().toString() + u": "_s + model.index(row, 0, stage).data().toString();
    }
    return all;
}

QByteArray LiveWindowsTest::program(const QStringList &words)
{
    QProcess process;
    process.start(QStringLiteral(SHORTLIST_PROGRAM), words);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return "failed: " + process.readAllStandardError();
    return process.readAllStandardOutput();
}

void LiveWindowsTest::move(MainWindow &window, ApplicationId application, int stage) const
{
    const BoardModel &model = window.findChild<BoardScreen *>()->model();
    window.client().post(moveStep({application}, {model.stageAt(model.index(stage, 0)), std::nullopt}));
}

void LiveWindowsTest::everyWindowSeesWhatAVerbStores()
{
    HiringScene scene;
    const auto one = open(scene);
    const auto other = open(scene);
    other->findChild<BoardScreen *>()->setFocus();
    one->actionTable().action("view.history"_L1)->trigger();
    const auto *history = one->findChild<QTableView *>(u"history_table"_s);
    QTRY_VERIFY(history->model()->rowCount() > 0);
    const QStringList as{u"--as"_s, u"Mia"_s};
    QVERIFY(
        !program(QStringList{u"move"_s, scene.file(), u"1"_s, u"--stage"_s, u"Interview"_s} + as).startsWith("failed"));
    QTRY_COMPARE(cards(*other), (QStringList{u"Applied: Grace Hopper"_s, u"Interview: Ada Lovelace"_s}));
    QTRY_COMPARE(cards(*one), cards(*other));
    QVERIFY(QFileInfo::exists(scene.file() + u"-wal"_s)); // a process that ends does not take away a log in use
    const auto newest = [history] { return history->model()->index(0, 2).data().toString(); };
    QTRY_COMPARE(newest(), u"Move Ada Lovelace to Interview"_s);
    QVERIFY(!program(QStringList{u"add"_s, scene.file(), u"posting"_s, u"title=Baker"_s} + as).startsWith("failed"));
    for (const auto &window : {one.get(), other.get()}) {
        const auto places = [window] {
            const QAbstractItemModel *model = window->findChild<SidebarView *>()->model();
            QStringList names;
            for (int row = 0; row < model->rowCount(); ++row)
                names += model->index(row, 0).data().toString();
            return names;
        };
        QTRY_VERIFY2(places().contains(u"Baker"_s), qPrintable(places().join(u'|')));
        QCOMPARE(window->shownPosting(), PostingId(1));
    }
}

void LiveWindowsTest::aVerbSeesWhatAWindowStores()
{
    HiringScene scene;
    const auto window = open(scene);
    move(*window, ApplicationId(2), 1);
    settle(window->client());
    const QByteArray listed = program({u"list"_s, scene.file(), u"applications"_s, u"--json"_s});
    QVERIFY2(listed.contains("Screen"), listed.constData());
}

void LiveWindowsTest::aWindowSeesWhatAnotherStores()
{
    HiringScene scene;
    const auto one = open(scene);
    const auto other = open(scene);
    other->desk().selection.select(CandidateId(1), ApplicationId(1));
    move(*one, ApplicationId(1), 2);
    QTRY_COMPARE(cards(*other), (QStringList{u"Applied: Grace Hopper"_s, u"Interview: Ada Lovelace"_s}));
    move(*other, ApplicationId(1), 1);
    QTRY_COMPARE(cards(*one), (QStringList{u"Applied: Grace Hopper"_s, u"Screen: Ada Lovelace"_s}));
    // The menu of each names what that one would take back.
    const auto undo = [](MainWindow &window) { return window.actionTable().action("edit.undo"_L1)->text(); };
    QTRY_COMPARE(undo(*one), u"&Undo: Move Ada Lovelace to Interview"_s);
    QTRY_COMPARE(undo(*other), u"&Undo: Move Ada Lovelace to Screen"_s);
}

void LiveWindowsTest::aVerbTakesBackWhatAWindowDid()
{
    HiringScene scene;
    const auto window = open(scene);
    const QStringList before = cards(*window);
    move(*window, ApplicationId(1), 2);
    QTRY_VERIFY(cards(*window) != before);
    QVERIFY(!program({u"undo"_s, scene.file(), u"--as"_s, u"Mia"_s}).startsWith("failed"));
    QTRY_COMPARE(cards(*window), before);
}

QTEST_MAIN(LiveWindowsTest)
#include "tst_live_windows.moc"
