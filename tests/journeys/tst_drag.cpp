// A drag with the mouse needs a display: on the offscreen platform QDrag does nothing.
// xvfb
#include "board/board_column.h"
#include "board/board_view.h"
#include "board/column_list.h"
#include "board_model.h"
#include "board_scene.h"
#include "hand.h"
#include "style/tokens.h"
#include "window/board/board_screen.h"
#include "window/main_window.h"

#include <QDialog>
#include <QSemaphore>
#include <QTest>
#include <QWindow>

using namespace shortlist;
using test::BoardScene;
using test::Hand;

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
    void aDialogThatComesUpEndsTheDrag();
    void aCardThatMovesUnderneathGoesWhereItIsDropped();
    void aCardThatEndsUnderneathStaysEnded();
    void aBoardThatIsLoadedAnewEndsNoProgram();
    void anotherPressDuringADragBeginsNone();
    void aSecondDragBeforeTheFirstIsStored();

private:
    [[nodiscard]] static QString names(MainWindow &window, int column);
    [[nodiscard]] static BoardView &view(MainWindow &window) { return window.findChild<BoardScreen *>()->view(); }
    [[nodiscard]] static QPoint cardPoint(const ColumnList *list, int row);
    static void open(MainWindow &window, int people);

    Hand m_hand;
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
    const ColumnList *first = view(window).column(0)->list();
    QTRY_VERIFY(first->viewport()->isVisible() && first->viewport()->width() > 100); // it is laid out
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
    QVERIFY(m_hand.drag(applied->viewport(), cardPoint(applied, 1), screen->viewport(), QPoint(60, 60)));
    QTRY_COMPARE(names(window, 1), QStringLiteral("Grace O'Neil"));
    QCOMPARE(names(window, 0), QStringLiteral("Amara Diallo, Noor Haddad"));
    QCOMPARE(scene.placeOf(scene.applications()[1]), QStringLiteral("Screen active"));
    QCOMPARE(scene.number("select count(*) from transition where application_id = 2"), 2);
    QCOMPARE(scene.number("select count(*) from transition where application_id = 2 and from_stage_id = 1"
                          " and to_stage_id = 2 and from_status = 'active' and to_status = 'active' and by_id = 1"),
             1);
    QCOMPARE(scene.verbs().last(), QStringLiteral("move_applications"));
    QCOMPARE(scene.number("select count(*) from journal_change where kind = 'application' and row_id = 2"
                          " and entry_id = (select max(id) from journal_entry)"),
             1);
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
    QVERIFY(m_hand.drag(applied->viewport(), cardPoint(applied, 2), view(window).column(2)->list()->viewport(),
                        QPoint(60, 200)));
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
    QVERIFY(m_hand.drag(applied->viewport(), cardPoint(applied, 0), applied->viewport(), underGrace));
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
    QVERIFY(m_hand.drag(applied->viewport(), cardPoint(applied, 0), view(window).column(4), QPoint(12, 60)));
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
    QVERIFY(m_hand.drag(applied->viewport(), cardPoint(applied, 0), view(window).column(1)->list()->viewport(),
                        QPoint(60, 60),
                        [](QWindow *under, const QPoint &) { QTest::keyClick(under, Qt::Key_Escape); }));
    window.client().waitForAll();
    QCOMPARE(names(window, 0), QStringLiteral("Amara Diallo, Grace O'Neil, Noor Haddad"));
    // And the next drag works.
    QVERIFY(m_hand.drag(applied->viewport(), cardPoint(applied, 0), view(window).column(1)->list()->viewport(),
                        QPoint(60, 60)));
    QTRY_COMPARE(names(window, 1), QStringLiteral("Amara Diallo"));
}

void DragTest::aDialogThatComesUpEndsTheDrag()
{
    BoardScene scene;
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    open(window, 3);
    ColumnList *applied = view(window).column(0)->list();
    QWidget *screen = view(window).column(1)->list()->viewport();
    QDialog dialog(&window);
    QVERIFY(m_hand.drag(applied->viewport(), cardPoint(applied, 0), screen, QPoint(60, 60),
                        [&dialog](QWindow *, const QPoint &) { dialog.open(); }));
    dialog.close();
    window.client().waitForAll();
    QCOMPARE(scene.number("select count(*) from transition"), 3);
    QVERIFY(m_hand.drag(applied->viewport(), cardPoint(applied, 0), screen, QPoint(60, 60)));
    QTRY_COMPARE(names(window, 1), QStringLiteral("Amara Diallo"));
}

void DragTest::aCardThatMovesUnderneathGoesWhereItIsDropped()
{
    BoardScene scene;
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    open(window, 3);
    ColumnList *applied = view(window).column(0)->list();
    const auto move = [&](QWindow *under, const QPoint &at) {
        const test::Run moved = test::run("move %1 1 --stage Interview --as Bo", {scene.path()});
        QCOMPARE(moved.status, 0);
        QTRY_COMPARE(names(window, 2), QStringLiteral("Amara Diallo"));
        QTest::mouseRelease(under, Qt::LeftButton, {}, at);
    };
    QVERIFY(m_hand.drag(applied->viewport(), cardPoint(applied, 0), view(window).column(1)->list()->viewport(),
                        QPoint(60, 60), move));
    QTRY_COMPARE(names(window, 1), QStringLiteral("Amara Diallo"));
    QCOMPARE(names(window, 2), QString());
    QCOMPARE(scene.number("select count(*) from transition where application_id = 1"), 3);
}

void DragTest::aCardThatEndsUnderneathStaysEnded()
{
    BoardScene scene;
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    open(window, 3);
    ColumnList *applied = view(window).column(0)->list();
    const auto reject = [&](QWindow *under, const QPoint &at) {
        const QStringList words{
            QStringLiteral("reject"),          scene.path(),           QStringLiteral("1"), QStringLiteral("--reason"),
            QStringLiteral("Position filled"), QStringLiteral("--as"), QStringLiteral("Bo")};
        const test::Run rejected = test::run(words);
        QVERIFY2(rejected.status == 0, rejected.error.constData());
        QTRY_COMPARE(names(window, 0), QStringLiteral("Grace O'Neil, Noor Haddad"));
        QTest::mouseRelease(under, Qt::LeftButton, {}, at);
    };
    QVERIFY(m_hand.drag(applied->viewport(), cardPoint(applied, 0), view(window).column(1)->list()->viewport(),
                        QPoint(60, 60), reject));
    window.client().waitForAll();
    QCOMPARE(scene.placeOf(scene.applications()[0]), QStringLiteral("Applied rejected"));
    QCOMPARE(names(window, 1), QString());
}

/// A stage that another process adds has the whole board made anew, the list with it from which the drag began.
void DragTest::aBoardThatIsLoadedAnewEndsNoProgram()
{
    BoardScene scene;
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    open(window, 3);
    const auto addStage = [&](QWindow *under, const QPoint &at) {
        const test::Run added = test::run("add %1 stage --posting 1 name=Trial kind=interview --as Bo", {scene.path()});
        QVERIFY2(added.status == 0, added.error.constData());
        QTRY_COMPARE(window.findChild<BoardScreen *>()->model().rowCount(), 6);
        QTest::mouseRelease(under, Qt::LeftButton, {}, at);
    };
    ColumnList *applied = view(window).column(0)->list();
    QVERIFY(m_hand.drag(applied->viewport(), cardPoint(applied, 0), view(window).column(1)->list()->viewport(),
                        QPoint(60, 60), addStage));
    window.client().waitForAll();
    ColumnList *anew = view(window).column(0)->list(); // and the next drag works
    QVERIFY(
        m_hand.drag(anew->viewport(), cardPoint(anew, 0), view(window).column(2)->list()->viewport(), QPoint(60, 60)));
    QTRY_VERIFY(!names(window, 2).isEmpty());
}

void DragTest::anotherPressDuringADragBeginsNone()
{
    BoardScene scene;
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    open(window, 3);
    ColumnList *applied = view(window).column(0)->list();
    const QPoint other = applied->viewport()->mapTo(&window, cardPoint(applied, 2));
    const auto press = [&](QWindow *under, const QPoint &at) {
        QTest::mousePress(under, Qt::RightButton, {}, other);
        for (int i = 1; i <= 4; ++i)
            QTest::mouseMove(under, other + QPoint(8 * i, 0));
        QTest::mouseMove(under, at);
        QTest::mouseRelease(under, Qt::LeftButton, {}, at);
    };
    QVERIFY(m_hand.drag(applied->viewport(), cardPoint(applied, 0), view(window).column(1)->list()->viewport(),
                        QPoint(60, 60), press));
    QTRY_COMPARE(names(window, 1), QStringLiteral("Amara Diallo"));
    QCOMPARE(names(window, 0), QStringLiteral("Grace O'Neil, Noor Haddad"));
    QCOMPARE(scene.verbs().filter(QStringLiteral("move_applications")).size(), 1);
}

/// What was dropped first is not stored yet when the same card is dragged again: both happen, in order.
void DragTest::aSecondDragBeforeTheFirstIsStored()
{
    BoardScene scene;
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    open(window, 3);
    QSemaphore gate;
    window.client().postLong(
        [&gate](Workspace &, Authorship, const std::optional<Member> &) -> Result<Committed> {
            gate.acquire();
            return Error{ErrorKind::Cancelled, {}};
        },
        &window, [](const Result<Committed> &) {});
    ColumnList *applied = view(window).column(0)->list();
    for (const int target : {1, 2}) {
        QVERIFY(m_hand.drag(applied->viewport(), cardPoint(applied, 0), view(window).column(target)->list()->viewport(),
                            QPoint(60, 60)));
        QCOMPARE(names(window, 0), QStringLiteral("Amara Diallo, Grace O'Neil, Noor Haddad"));
    }
    gate.release();
    QTRY_COMPARE(names(window, 2), QStringLiteral("Amara Diallo"));
    QCOMPARE(names(window, 0), QStringLiteral("Grace O'Neil, Noor Haddad"));
    QCOMPARE(scene.number("select count(*) from transition where application_id = 1"), 3);
    window.client().undo();
    QTRY_COMPARE(names(window, 1), QStringLiteral("Amara Diallo"));
    window.client().undo();
    QTRY_COMPARE(names(window, 0), QStringLiteral("Amara Diallo, Grace O'Neil, Noor Haddad"));
}

QTEST_MAIN(DragTest)
#include "tst_drag.moc"
