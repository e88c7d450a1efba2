#include "board/board_view.h"
#include "board_model.h"
#include "hiring_scene.h"
#include "posting/checklist_panel.h"
#include "posting/checklist_view.h"
#include "posting/posting_view.h"
#include "shell/palette_view.h"
#include "shell/shortcut_sheet.h"
#include "shell/sidebar_view.h"
#include "shell/start_page.h"
#include "window/board/board_screen.h"
#include "window/main_window.h"
#include "window/palette.h"
#include "window/posting/posting_screen.h"
#include "window/windows.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace shortlist;
using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

class TestShellJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFirstPostingIsShownWithItsFacts();
    void undoIsCalledByItsName();
    void thePaletteFindsPostingsPeopleAndActions();
    void theSheetListsEveryShortcut();
    void noTwoActionsShareAShortcut();
    void everyActionIsInAMenu();
    void thePaletteListsWhatTheMenusHold();
    void rowsOfAChecklistAreActedOnFromTheMenu();
    void rowsOfAChecklistAreActedOnFromThePalette();
    void aNewPostingIsNamedAtOnce();
    void shiftF10OpensTheMenuOfACard();
    void aNewWorkspaceBeginsOnTheStartPage();
    void whatCannotBeOpenedBringsTheStartPage();

private:
    SystemClock m_clock;
};

void TestShellJourney::theFirstPostingIsShownWithItsFacts()
{
    HiringScene scene;
    MainWindow window(scene.file(), u"Mia"_s, m_clock);
    window.show();
    auto *title = window.findChild<QLabel *>(u"posting_title"_s);
    QTRY_COMPARE(title->text(), u"Backend Engineer"_s);
    QTRY_VERIFY(window.findChild<QLabel *>(u"posting_subtitle"_s)->text().contains(u"openings filled"_s));
    auto *sidebar = window.findChild<SidebarView *>();
    QCOMPARE(sidebar->currentIndex().data().toString(), u"Backend Engineer"_s);
    QTest::keyClick(sidebar, Qt::Key_Down);
    QTRY_COMPARE(title->text(), u"Designer"_s);
}

void TestShellJourney::undoIsCalledByItsName()
{
    HiringScene scene;
    scene.does("move", "1", "--stage", "Interview");
    MainWindow window(scene.file(), u"Mia"_s, m_clock);
    window.show();
    QAction *undo = window.actionTable().action("edit.undo"_L1);
    QTRY_COMPARE(undo->text(), u"&Undo: Move Ada Lovelace to Interview"_s);
    QSignalSpy committed(&window.client(), &WorkspaceClient::committed);
    undo->trigger();
    QTRY_COMPARE(committed.count(), 1);
    QTRY_COMPARE(window.actionTable().action("edit.redo"_L1)->text(), u"&Redo: Move Ada Lovelace to Interview"_s);
    QTRY_VERIFY(window.findChild<MessageBar *>()->text().startsWith(u"Undo: Move Ada"_s));
}

void TestShellJourney::thePaletteFindsPostingsPeopleAndActions()
{
    HiringScene scene;
    MainWindow window(scene.file(), u"Mia"_s, m_clock);
    window.show();
    auto *title = window.findChild<QLabel *>(u"posting_title"_s);
    QTRY_COMPARE(title->text(), u"Backend Engineer"_s);
    window.actionTable().action("edit.find"_L1)->trigger();
    auto *palette = window.findChild<PaletteView *>();
    QTRY_VERIFY(palette->isVisible());
    auto *list = palette->findChild<QListView *>();
    auto *words = palette->findChild<QLineEdit *>();
    words->setText(u"desig"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(title->text(), u"Designer"_s);
    window.actionTable().action("edit.find"_L1)->trigger();
    words->setText(u"hopper"_s);
    QTRY_COMPARE(list->currentIndex().data().toString(), u"Grace Hopper"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(window.desk().selection.candidate(), CandidateId(2));
}

void TestShellJourney::theSheetListsEveryShortcut()
{
    HiringScene scene;
    MainWindow window(scene.file(), u"Mia"_s, m_clock);
    ShortcutSheet sheet(window.actionTable(), &window);
    int shortcuts = 0;
    for (const QAction *action : window.actionTable().all())
        shortcuts += action->shortcuts().isEmpty() ? 0 : 1;
    QVERIFY(shortcuts > 5);
    QCOMPARE(sheet.findChild<QTableView *>()->model()->rowCount(), shortcuts);
}

void TestShellJourney::noTwoActionsShareAShortcut()
{
    HiringScene scene;
    Windows windows(m_clock);
    MainWindow window(scene.file(), u"Mia"_s, m_clock, &windows);
    QHash<QKeySequence, QString> owners;
    for (const QAction *action : window.actionTable().all()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!owners.contains(keys),
                     qPrintable(keys.toString() + u": "_s + owners.value(keys) + u" and "_s + action->objectName()));
            owners.insert(keys, action->objectName());
        }
    }
}

namespace {

QList<QAction *> actionsBelow(const QWidget *menu)
{
    QList<QAction *> all;
    for (QAction *action : menu->actions()) {
        if (action->menu())
            all += actionsBelow(action->menu());
        else if (!action->isSeparator())
            all += action;
    }
    return all;
}

} // namespace

void TestShellJourney::everyActionIsInAMenu()
{
    HiringScene scene;
    Windows windows(m_clock);
    MainWindow window(scene.file(), u"Mia"_s, m_clock, &windows);
    const QList<QAction *> inMenus = actionsBelow(window.menuBar());
    for (QAction *action : window.actionTable().all())
        QCOMPARE(std::pair(action->objectName(), inMenus.count(action)), std::pair(action->objectName(), qsizetype(1)));
    for (const QAction *action : inMenus)
        QVERIFY2(window.actionTable().all().contains(action), qPrintable(action->text()));
}

void TestShellJourney::thePaletteListsWhatTheMenusHold()
{
    HiringScene scene;
    MainWindow window(scene.file(), u"Mia"_s, m_clock);
    window.show();
    QTRY_COMPARE(window.findChild<QLabel *>(u"posting_title"_s)->text(), u"Backend Engineer"_s);
    window.actionTable().action("edit.find"_L1)->trigger();
    QStringList listed;
    const QAbstractItemModel *found = window.findChild<PaletteView *>()->findChild<QListView *>()->model();
    for (int row = 0; row < found->rowCount(); ++row)
        listed += found->index(row, 0).data().toString();
    for (const QAction *action : actionsBelow(window.menuBar())) {
        if (action->isEnabled())
            QVERIFY2(listed.contains(QString(action->text()).remove(u'&')), qPrintable(action->text()));
    }
}

namespace {

/// The checklist of the shown posting's responsibilities, with the focus on its first row.
ChecklistView *focusChecklist(MainWindow &window)
{
    window.show();
    window.activateWindow();
    auto *screen = window.findChild<PostingScreen *>();
    ChecklistView *list = screen->view()->panel(CriterionKind::Responsibility)->view();
    [&] {
        window.actionTable().action("view.posting"_L1)->trigger(); // the checklists are read when they are seen
        QTRY_VERIFY(list->criteria()->rowCount() > 0);
        QTRY_VERIFY(window.isActiveWindow());
        list->setFocus();
        list->setCurrentIndex(list->criteria()->index(0));
        QTRY_VERIFY(window.actionTable().action("posting.must_have"_L1)->isEnabled());
    }();
    return list;
}

} // namespace

void TestShellJourney::rowsOfAChecklistAreActedOnFromTheMenu()
{
    HiringScene scene;
    MainWindow window(scene.file(), u"Mia"_s, m_clock);
    window.resize(1280, 800);
    const ChecklistView *list = focusChecklist(window);
    window.menuBar()->setFocus(Qt::MenuBarFocusReason); // as the Alt key does
    QAction *down = window.actionTable().action("posting.move_down"_L1);
    QVERIFY(down->isEnabled());
    down->trigger();
    QTRY_COMPARE(list->criteria()->criteria().front().heading, u"Coding"_s);
    window.actionTable().action("view.board"_L1)->trigger();
    QTRY_VERIFY(!down->isEnabled());
}

void TestShellJourney::rowsOfAChecklistAreActedOnFromThePalette()
{
    HiringScene scene;
    MainWindow window(scene.file(), u"Mia"_s, m_clock);
    window.resize(1280, 800);
    const ChecklistView *list = focusChecklist(window);
    window.actionTable().action("edit.find"_L1)->trigger();
    auto *words = window.findChild<PaletteView *>()->findChild<QLineEdit *>();
    words->setFocus();
    words->setText(u"delete the crit"_s);
    auto *found = window.findChild<PaletteView *>()->findChild<QListView *>();
    QTRY_COMPARE(found->currentIndex().data().toString(), u"Delete the criterion"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(list->criteria()->criteria().front().heading, u"Coding"_s);
}

void TestShellJourney::aNewPostingIsNamedAtOnce()
{
    HiringScene scene;
    MainWindow window(scene.file(), u"Mia"_s, m_clock);
    window.show();
    window.activateWindow();
    QTRY_VERIFY(window.isActiveWindow());
    auto *title = window.findChild<QLabel *>(u"posting_title"_s);
    QTRY_COMPARE(title->text(), u"Backend Engineer"_s);
    window.actionTable().action("posting.new"_L1)->trigger();
    QTRY_COMPARE(title->text(), u"New posting"_s);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"Baker"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(title->text(), u"Baker"_s);
}

void TestShellJourney::shiftF10OpensTheMenuOfACard()
{
    HiringScene scene;
    Windows windows(m_clock);
    MainWindow window(scene.file(), u"Mia"_s, m_clock, &windows);
    window.show();
    window.activateWindow();
    auto *board = window.findChild<BoardScreen *>();
    QTRY_COMPARE(board->model().total(), qsizetype(2));
    QTRY_VERIFY(window.isActiveWindow());
    board->view().reveal(ApplicationId(1));
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F10, Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu && actionsBelow(menu).contains(window.actionTable().action("application.reject"_L1)));
    menu->close();
}

void TestShellJourney::aNewWorkspaceBeginsOnTheStartPage()
{
    QTemporaryDir folder;
    Windows windows(m_clock);
    windows.settings().setName({});
    windows.showStart();
    StartPage *page = windows.startPage();
    QVERIFY(page->isVisible());
    auto *name = page->findChild<QLineEdit *>();
    name->setText(u"Mei Tanaka"_s);
    windows.makeWorkspace(folder.filePath(u"team.shortlist"_s));
    QTRY_VERIFY(!page->isVisible());
    QVERIFY(windows.settings().recentFiles().first().endsWith(u"team.shortlist"_s));
    QCOMPARE(windows.settings().name(), u"Mei Tanaka"_s);
}

void TestShellJourney::whatCannotBeOpenedBringsTheStartPage()
{
    QTemporaryDir folder;
    Windows windows(m_clock);
    windows.settings().setName(u"Mei Tanaka"_s);
    windows.openFile(folder.filePath(u"nothing.shortlist"_s));
    QTRY_VERIFY(windows.startPage() && windows.startPage()->isVisible());
    QStringList said;
    for (const QLabel *label : windows.startPage()->findChildren<QLabel *>())
        said += label->text();
    QVERIFY(said.join(u' ').contains(u"nothing.shortlist"_s));
}

QTEST_MAIN(TestShellJourney)
#include "tst_shell_journey.moc"
