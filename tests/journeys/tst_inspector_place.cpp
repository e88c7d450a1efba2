#include "board_model.h"
#include "board_scene.h"
#include "window/board/board_screen.h"
#include "window/main_window.h"

#include <QDockWidget>
#include <QTest>

using namespace shortlist;

/// The inspector and the checklists of a posting, which want the same room.
class InspectorPlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itGivesWayToTheChecklistsUnlessItIsCalledFor();
};

void InspectorPlaceTest::itGivesWayToTheChecklistsUnlessItIsCalledFor()
{
    test::BoardScene scene;
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    window.show();
    QTRY_COMPARE(window.findChild<BoardScreen *>()->model().total(), qsizetype(3));
    auto *inspector = window.findChild<QDockWidget *>(QStringLiteral("inspector_dock"));
    const auto choose
        = [&window](const char *action) { window.actionTable().action(QLatin1String(action))->trigger(); };
    QTRY_VERIFY(inspector->isVisible());
    choose("view.posting");
    QTRY_VERIFY(!inspector->isVisible());
    choose("view.inspector");
    QTRY_VERIFY(inspector->isVisible());
    choose("view.inspector");
    QTRY_VERIFY(!inspector->isVisible());
    choose("view.board");
    QTRY_VERIFY(inspector->isVisible());
    choose("view.inspector"); // not wanted any more, and so it stays
    QTRY_VERIFY(!inspector->isVisible());
    choose("view.posting");
    choose("view.board");
    window.client().waitForAll();
    QTRY_VERIFY(!inspector->isVisible());
}

QTEST_MAIN(InspectorPlaceTest)
#include "tst_inspector_place.moc"
