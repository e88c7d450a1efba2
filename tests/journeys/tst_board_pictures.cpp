#include "board/board_column.h"
#include "board/board_view.h"
#include "board/column_list.h"
#include "board_model.h"
#include "board_scene.h"
#include "board_values.h"
#include "ended_model.h"
#include "screen_audit.h"
#include "style/tokens.h"
#include "window/board/board_screen.h"
#include "window/main_window.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace shortlist;
using test::BoardScene;

/// Boards in several states as pictures, in the folder that SHORTLIST_PICTURES names; without it only that they can be
/// drawn.
class BoardPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dialogs_data();
    void dialogs();
    void pictures_data();
    void pictures();
};

void BoardPictures::dialogs_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<QString>("action");
    for (const char *action : {"application.reject", "candidate.new", "posting.close"}) {
        for (const Theme theme : {Theme::Light, Theme::Dark})
            QTest::newRow(qPrintable(QStringLiteral("dialog-%1-%2").arg(QLatin1String(action)).arg(int(theme))))
                << int(theme) << QString::fromLatin1(action);
    }
}

void BoardPictures::dialogs()
{
    QFETCH(int, theme);
    QFETCH(QString, action);
    applyTheme(static_cast<Theme>(theme));
    BoardScene scene;
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    window.show();
    auto *screen = window.findChild<BoardScreen *>();
    QTRY_COMPARE(screen->model().total(), qsizetype(3));
    screen->view().reveal(scene.applications()[0]);
    window.actionTable().action(QLatin1String(action.toLatin1()))->trigger();
    QTRY_VERIFY(screen->findChild<QDialog *>() != nullptr && screen->findChild<QDialog *>()->isVisible());
    auto *dialog = screen->findChild<QDialog *>();
    QCOMPARE(test::auditScreen(*dialog), QStringList());
    const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(
            dialog->grab().save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png")));
}

void BoardPictures::pictures_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("state");
    for (const char *state : {"busy", "empty", "overfull", "filter", "ended", "collapsed", "rtl"}) {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            for (const QSize size : {QSize(1280, 800), QSize(800, 560)}) {
                const QString name
                    = QStringLiteral("board-%1-%2-%3")
                          .arg(QLatin1String(state), QLatin1String(theme == Theme::Light ? "light" : "dark"))
                          .arg(size.width());
                QTest::newRow(qPrintable(name)) << int(theme) << size << QString::fromLatin1(state);
            }
        }
    }
}

void BoardPictures::pictures()
{
    QFETCH(int, theme);
    QFETCH(QSize, size);
    QFETCH(QString, state);
    QApplication::setLayoutDirection(state == QStringLiteral("rtl") ? Qt::RightToLeft : Qt::LeftToRight);
    applyTheme(static_cast<Theme>(theme));
    BoardScene scene(QStringList{});
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    window.resize(size);
    window.show();
    auto *screen = window.findChild<BoardScreen *>();
    QTRY_COMPARE(screen->model().rowCount(), 5);
    if (state != QStringLiteral("empty")) {
        Board board = test::busyBoard();
        if (state == QStringLiteral("overfull")) {
            for (int i = 0; i < 40; ++i)
                board.cards.push_back(test::cardOf(100 + i, QStringLiteral("Candidate %1").arg(i), 1 + i % 2));
        }
        screen->findChild<EndedModel *>()->setBoard(board);
        screen->model().setBoard(board);
        screen->view().reveal(ApplicationId(8));
    }
    if (state == QStringLiteral("filter"))
        screen->model().setFilter(QStringLiteral("an"));
    if (state == QStringLiteral("ended"))
        screen->findChild<QPushButton *>(QStringLiteral("board_ended"))->setChecked(true);
    if (state == QStringLiteral("collapsed"))
        screen->view().column(4)->setCollapsed(true);
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    for (ColumnList *list : window.findChildren<ColumnList *>()) {
        if (list->isVisible())
            QTRY_VERIFY(list->model()->rowCount(list->rootIndex()) == 0 || list->verticalScrollBar()->pageStep() > 0);
        QVERIFY(list->rowAtHeight(1) >= -1); // which lays it out
    }
    QCoreApplication::sendPostedEvents();
    const QPixmap picture = window.grab();
    QCOMPARE(picture.size(), size);
    QCOMPARE(test::auditScreen(*screen), QStringList());
    const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(picture.save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png")));
}

QTEST_MAIN(BoardPictures)
#include "tst_board_pictures.moc"
