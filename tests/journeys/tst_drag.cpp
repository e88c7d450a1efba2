// A drag with the mouse needs a display: on the offscreen platform QDrag does nothing.
// xvfb
#include "board/board_column.h"
#include "board/board_view.h"
#include "board/column_list.h"
#include "board_model.h"
#include "board_scene.h"
#include "style/tokens.h"
#include "window/board/board_screen.h"
#include "window/main_window.h"

#include <QDrag>
#include <QTest>
#include <QTimer>

using namespace shortlist;
using test::BoardScene;

/// Cards dragged with the mouse: where they are let go, what is stored, what a second window sees, what is refused.
class DragTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCardGoesWhereItIsDropped();
    void severalGoTogether();
    void aDropWithinTheStageOrders();
    void aRefusedDropLeavesTheCard();
    void escapeLeavesEverything();

private:
    enum class End { Release, Escape };

    /// Presses at `from` and lets go at `to`. The drag runs in an event loop of its own, so a timer does the rest of
    /// it.
    void drag(ColumnList *from, const QPoint &at, QWidget *to, const QPoint &there, End how = End::Release);
    [[nodiscard]] static QString names(MainWindow &window, int column);
    [[nodiscard]] static BoardView &view(MainWindow &window) { return window.findChild<BoardScreen *>()->view(); }
    [[nodiscard]] static QPoint cardPoint(const ColumnList *list, int row);
    static void open(MainWindow &window, int people);
};

void DragTest::initTestCase()
{
    if (QGuiApplication::platformName() == QStringLiteral("offscreen"))
        QSKIP("a drag needs a display; ctest runs this under xvfb-run");
    applyTheme(Theme::Light);
}

void DragTest::open(MainWindow &window, int people)
{
    window.resize(1280, 800);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QTRY_COMPARE(window.findChild<BoardScreen *>()->model().total(), qsizetype(people));
}

QString DragTest::names(MainWindow &window, int column)
{
    const BoardModel &model = window.findChild<BoardScreen *>()->model();
    const QModelIndex stage = model.index(column, 0);
    QStringList found;
    for (int row = 0; row < model.rowCount(stage); ++row)
        found += model.index(row, 0, stage).data().toString();
    return found.join(QStringLiteral(", "));
}

QPoint DragTest::cardPoint(const ColumnList *list, int row)
{
    return list->visualRect(list->model()->index(row, 0, list->rootIndex())).center();
}

void DragTest::drag(ColumnList *from, const QPoint &at, QWidget *to, const QPoint &there, End how)
{
    QWidget *source = from->viewport();
    QWindow *window = source->window()->windowHandle();
    const auto inWindow = [window](const QWidget *widget, const QPoint &point) {
        return window->mapFromGlobal(widget->mapToGlobal(point));
    };
    QTimer hand;
    hand.setInterval(50);
    int step = 0;
    const QPoint target = inWindow(to, there);
    connect(&hand, &QTimer::timeout, this, [&] {
        ++step;
        if (step <= 4) {
            QTest::mouseMove(window, target + QPoint(0, step % 2)); // a drag looks where it is when it moves
            return;
        }
        if (step == 5 && how == End::Escape) {
            QTest::keyClick(window, Qt::Key_Escape);
            QDrag::cancel();
        } else if (step == 5) {
            QTest::mouseRelease(window, Qt::LeftButton, {}, target);
        } else if (step > 40) {
            QDrag::cancel();
        }
    });
    hand.start();
    const QPoint start = inWindow(source, at);
    QTest::mousePress(window, Qt::LeftButton, {}, start);
    for (int i = 1; i <= 4; ++i)
        QTest::mouseMove(window, start + QPoint(8 * i, 0));
    QTRY_VERIFY(step >= 5);
}

void DragTest::aCardGoesWhereItIsDropped()
{
    BoardScene scene;
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    MainWindow second(scene.path(), QStringLiteral("Bo"), scene.clock());
    second.show();
    QTRY_COMPARE(second.findChild<BoardScreen *>()->model().total(), qsizetype(3));
    second.hide();
    open(window, 3);
    ColumnList *applied = view(window).column(0)->list();
    ColumnList *screen = view(window).column(1)->list();
    drag(applied, cardPoint(applied, 1), screen->viewport(), QPoint(60, 60));
    QTRY_COMPARE(names(window, 1), QStringLiteral("Grace O'Neil"));
    QCOMPARE(names(window, 0), QStringLiteral("Amara Diallo, Noor Haddad"));
    QCOMPARE(scene.placeOf(scene.applications()[1]), QStringLiteral("Screen active"));
    QCOMPARE(scene.number("select count(*) from transition where application_id = 2"), 2);
    QCOMPARE(scene.verbs().last(), QStringLiteral("move_applications"));
    QTRY_COMPARE(names(second, 1), QStringLiteral("Grace O'Neil"));
    window.client().undo();
    QTRY_COMPARE(names(window, 0), QStringLiteral("Amara Diallo, Grace O'Neil, Noor Haddad"));
}

void DragTest::severalGoTogether()
{
    BoardScene scene;
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    open(window, 3);
    view(window).select({scene.applications()[0], scene.applications()[2]});
    ColumnList *applied = view(window).column(0)->list();
    drag(applied, cardPoint(applied, 2), view(window).column(2)->list()->viewport(), QPoint(60, 200));
    QTRY_COMPARE(names(window, 2), QStringLiteral("Amara Diallo, Noor Haddad"));
    QCOMPARE(view(window).selected(), (std::vector{scene.applications()[0], scene.applications()[2]}));
    QCOMPARE(scene.verbs().filter(QStringLiteral("move_applications")).size(), 1);
}

void DragTest::aDropWithinTheStageOrders()
{
    BoardScene scene;
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    open(window, 3);
    ColumnList *applied = view(window).column(0)->list();
    const QPoint underGrace = cardPoint(applied, 1) + QPoint(0, 30);
    drag(applied, cardPoint(applied, 0), applied->viewport(), underGrace);
    QTRY_COMPARE(names(window, 0), QStringLiteral("Grace O'Neil, Amara Diallo, Noor Haddad"));
    QCOMPARE(scene.number("select count(*) from transition"), 3); // no stage was entered
}

void DragTest::aRefusedDropLeavesTheCard()
{
    BoardScene scene;
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    open(window, 3);
    view(window).select(scene.applications());
    ColumnList *applied = view(window).column(0)->list();
    // Three people for two openings, onto a column that is collapsed.
    QVERIFY(view(window).column(4)->isCollapsed());
    drag(applied, cardPoint(applied, 0), view(window).column(4), QPoint(12, 60));
    QTRY_VERIFY(window.desk().messages.text().contains(QStringLiteral("openings")));
    QCOMPARE(names(window, 0), QStringLiteral("Amara Diallo, Grace O'Neil, Noor Haddad"));
    QCOMPARE(names(window, 4), QString());
    QCOMPARE(scene.number("select count(*) from transition"), 3);
}

void DragTest::escapeLeavesEverything()
{
    BoardScene scene;
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    open(window, 3);
    ColumnList *applied = view(window).column(0)->list();
    drag(applied, cardPoint(applied, 0), view(window).column(1)->list()->viewport(), QPoint(60, 60), End::Escape);
    window.client().waitForAll();
    QCOMPARE(names(window, 0), QStringLiteral("Amara Diallo, Grace O'Neil, Noor Haddad"));
    // And the next drag works.
    drag(applied, cardPoint(applied, 0), view(window).column(1)->list()->viewport(), QPoint(60, 60));
    QTRY_COMPARE(names(window, 1), QStringLiteral("Amara Diallo"));
}

QTEST_MAIN(DragTest)
#include "tst_drag.moc"
