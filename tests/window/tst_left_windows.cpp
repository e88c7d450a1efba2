#include "board/board_column.h"
#include "board/board_view.h"
#include "board/column_list.h"
#include "board_model.h"
#include "new_workspace.h"
#include "program_runner.h"
#include "row_query.h"
#include "shell/sidebar_view.h"
#include "window/board/board_screen.h"
#include "window/main_window.h"
#include "window/windows.h"

#include <QComboBox>
#include <QDockWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;
using namespace Qt::Literals::StringLiterals;

/// A window is closed and opened again: it is as it was left, posting by posting.
class LeftWindowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theWindowIsWhereItWas();
    void theBoardOfEachPostingIsAsItWasLeft();
    void theCandidateIsStillSelected();
    void whatWasLeftIsNoEdit();
    void aDeletedPostingIsNotMissed();
    void theSidebarFollowsThePlace();
    void aClosedPostingStaysShown();
    void whatIsKeptReadsAsWhatWasWritten();
    void whatIsKeptAndBrokenIsNothing();

private:
    [[nodiscard]] MainWindow *open();
    /// Closes the window as a person would, and opens another one.
    void reopen();
    void show(PostingId posting);
    [[nodiscard]] BoardView &view() const { return m_window->findChild<BoardScreen *>()->view(); }
    [[nodiscard]] BoardModel &model() const { return m_window->findChild<BoardScreen *>()->model(); }
    [[nodiscard]] int scrolled(int column) const { return view().column(column)->list()->verticalScrollBar()->value(); }
    [[nodiscard]] QDockWidget *inspector() const { return m_window->findChild<QDockWidget *>(u"inspector_dock"_s); }
    [[nodiscard]] QString place() const
    {
        return m_window->findChild<SidebarView *>()->currentIndex().data().toString();
    }

    test::FixedClock m_clock{Moment{1'772'355'600'000}};
    Windows m_windows{m_clock};
    QTemporaryDir m_folder;
    QByteArray m_made;
    QString m_file;
    PostingId m_baker;
    PostingId m_cook;
    std::vector<ApplicationId> m_bakers;
    QPointer<MainWindow> m_window;
};

void LeftWindowsTest::initTestCase()
{
    m_windows.settings().setName(u"Ada"_s);
    m_file = m_folder.filePath(u"team.shortlist"_s);
    {
        const auto workspace = test::newWorkspace(m_file, m_clock.now());
        m_baker = test::addPostingTo(*workspace, u"Baker"_s, m_clock.now());
        m_cook = test::addPostingTo(*workspace, u"Cook"_s, m_clock.now());
        for (int i = 0; i < 20; ++i) {
            m_bakers.push_back(
                test::addPersonTo(*workspace, m_baker, u"Baker %1"_s.arg(i, 2, 10, '0'_L1), m_clock.now()));
            (void)test::addPersonTo(*workspace, m_cook, u"Cook %1"_s.arg(i, 2, 10, '0'_L1), m_clock.now());
        }
    }
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_made = file.readAll();
}

void LeftWindowsTest::init()
{
    delete m_window;
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_made) == m_made.size());
    file.close();
    m_window = open();
    show(m_baker);
}

MainWindow *LeftWindowsTest::open()
{
    MainWindow *window = m_windows.openFile(m_file);
    [=] { QTRY_VERIFY(window->findChild<SidebarView *>()->model()->rowCount() > 0); }();
    return window;
}

void LeftWindowsTest::reopen()
{
    m_window->close();
    QTRY_VERIFY(!m_window);
    m_window = open();
    QTRY_VERIFY(!m_window->shownPosting().isNull());
    QTRY_COMPARE(model().posting(), m_window->shownPosting());
}

void LeftWindowsTest::show(PostingId posting)
{
    m_window->showPosting(posting);
    QTRY_COMPARE(model().posting(), posting);
    QTRY_COMPARE(model().total(), qsizetype(20));
}

void LeftWindowsTest::theWindowIsWhereItWas()
{
    m_window->resize(1100, 650);
    m_window->resizeDocks({inspector()}, {300}, Qt::Horizontal);
    QTRY_COMPARE(inspector()->width(), 300);
    show(m_cook);
    m_window->findChild<QTabWidget *>()->setCurrentIndex(1);
    reopen();
    QCOMPARE(m_window->size(), QSize(1100, 650));
    QTRY_COMPARE(inspector()->width(), 300);
    QCOMPARE(m_window->shownPosting(), m_cook);
    QCOMPARE(m_window->findChild<QTabWidget *>()->currentIndex(), 1);
    QTRY_COMPARE(place(), u"Cook"_s);

    m_window->actionTable().action("view.candidates"_L1)->trigger();
    m_window->actionTable().action("view.inspector"_L1)->trigger();
    reopen();
    QTRY_COMPARE(place(), u"All candidates"_s);
    QVERIFY(m_window->findChild<QWidget *>(u"candidates_screen"_s)->isVisible());
    QVERIFY(inspector()->isHidden());
    m_window->actionTable().action("view.inspector"_L1)->trigger();
    QVERIFY(!inspector()->isHidden());
}

void LeftWindowsTest::theBoardOfEachPostingIsAsItWasLeft()
{
    auto *order = m_window->findChild<BoardScreen *>()->findChild<QComboBox *>();
    auto *ended = m_window->findChild<QPushButton *>(u"board_ended"_s);
    const auto scroll = [this](int pixels) {
        QScrollBar *bar = view().column(0)->list()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > pixels);
        bar->setValue(pixels);
    };
    scroll(120);
    view().column(1)->setCollapsed(true);
    view().column(4)->setCollapsed(false); // hired: collapsed to begin with
    show(m_cook);
    QCOMPARE(scrolled(0), 0);
    QVERIFY(!view().column(1)->isCollapsed());
    scroll(77);
    order->setCurrentIndex(order->findText(u"Name"_s));
    ended->setChecked(true);

    const auto isBakerAsLeft = [&] {
        QTRY_COMPARE(scrolled(0), 120);
        QVERIFY(view().column(1)->isCollapsed());
        QVERIFY(!view().column(4)->isCollapsed());
        QCOMPARE(model().order(), BoardOrder::Board);
    };
    show(m_baker);
    isBakerAsLeft();
    QVERIFY(!ended->isChecked());
    show(m_cook);
    reopen();
    QTRY_COMPARE(scrolled(0), 77);
    QCOMPARE(model().order(), BoardOrder::Name);
    QVERIFY(m_window->findChild<QPushButton *>(u"board_ended"_s)->isChecked());
    show(m_baker);
    isBakerAsLeft();
}

void LeftWindowsTest::theCandidateIsStillSelected()
{
    view().reveal(m_bakers[17]);
    const CandidateId candidate = m_window->desk().selection.candidate();
    const int before = scrolled(0);
    QVERIFY(before > 0);
    reopen();
    QTRY_COMPARE(view().current(), m_bakers[17]);
    QCOMPARE(m_window->desk().selection.candidate(), candidate);
    QCOMPARE(m_window->desk().selection.application(), m_bakers[17]);
    QTRY_COMPARE(scrolled(0), before);
    // Another posting shows its own, and coming back this one again.
    show(m_cook);
    QVERIFY(view().current().isNull());
    show(m_baker);
    QCOMPARE(view().current(), m_bakers[17]);
}

void LeftWindowsTest::whatWasLeftIsNoEdit()
{
    const auto entries = [this] {
        const auto workspace = test::openWorkspace(m_file, m_clock.now());
        return selectNumber(workspace->connection(), "select count(*) from journal_entry");
    };
    const qint64 before = entries();
    view().column(2)->setCollapsed(true);
    show(m_cook);
    reopen();
    QCOMPARE(entries(), before);
}

void LeftWindowsTest::aDeletedPostingIsNotMissed()
{
    show(m_cook);
    m_window->close();
    QTRY_VERIFY(!m_window);
    QCOMPARE(test::run({u"delete"_s, m_file, u"posting"_s, QString::number(m_cook.value), u"--as"_s, u"Ada"_s}).status,
             0);
    m_window = open();
    QTRY_COMPARE(m_window->shownPosting(), m_baker);
    QTRY_COMPARE(place(), u"Baker"_s);
}

void LeftWindowsTest::theSidebarFollowsThePlace()
{
    QTRY_COMPARE(place(), u"Baker"_s);
    m_window->actionTable().action("view.history"_L1)->trigger();
    QCOMPARE(place(), u"History"_s);
    m_window->actionTable().action("view.posting"_L1)->trigger();
    QCOMPARE(place(), u"Baker"_s);
    m_window->actionTable().action("view.candidates"_L1)->trigger();
    QCOMPARE(place(), u"All candidates"_s);
    m_window->showPosting(m_cook);
    QCOMPARE(place(), u"Cook"_s);
}

/// Its row goes to another part of the sidebar: that is nobody's choice of another posting.
void LeftWindowsTest::aClosedPostingStaysShown()
{
    QTRY_COMPARE(place(), u"Baker"_s);
    const int row = m_window->findChild<SidebarView *>()->currentIndex().row();
    QCOMPARE(test::run({u"status"_s, m_file, QString::number(m_baker.value), u"closed"_s, u"--keep-active"_s, u"--as"_s,
                        u"Ada"_s})
                 .status,
             0);
    QTRY_VERIFY(m_window->findChild<SidebarView *>()->currentIndex().row() != row);
    QCOMPARE(place(), u"Baker"_s);
    QCOMPARE(m_window->shownPosting(), m_baker);
}

void LeftWindowsTest::whatIsKeptReadsAsWhatWasWritten()
{
    LeftBoards boards;
    boards[PostingId(3)]
        = {{{{StageId(7), {true, 40}}, {StageId(8), {false, 0}}}, 12, ApplicationId(5)}, BoardOrder::Age, true};
    boards[PostingId(4)] = {};
    QCOMPARE(leftBoards(toBytes(boards)), boards);
}

void LeftWindowsTest::whatIsKeptAndBrokenIsNothing()
{
    QVERIFY(leftBoards("{\"3\": {\"order\"").isEmpty());
    QVERIFY(leftBoards({}).isEmpty());
}

QTEST_MAIN(LeftWindowsTest)
#include "tst_left_windows.moc"
