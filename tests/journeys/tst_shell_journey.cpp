#include "hiring_scene.h"
#include "shell/palette_view.h"
#include "shell/shortcut_sheet.h"
#include "shell/sidebar_view.h"
#include "shell/start_page.h"
#include "window/main_window.h"
#include "window/palette.h"
#include "window/windows.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
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
