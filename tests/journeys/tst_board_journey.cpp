#include "board/board_column.h"
#include "board/board_view.h"
#include "board/close_dialog.h"
#include "board/column_list.h"
#include "board/ended_drawer.h"
#include "board/reason_dialog.h"
#include "board_model.h"
#include "board_scene.h"
#include "new_workspace.h"
#include "queries/applications.h"
#include "queries/postings.h"
#include "queries/scorecards.h"
#include "rules/scorecard_rules.h"
#include "settled.h"
#include "style/tokens.h"
#include "window/board/board_screen.h"
#include "window/main_window.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace shortlist;
using test::BoardScene;

/// A whole way over a board, by the keyboard alone, in real windows on a real file.
class BoardJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void cardsMoveByKeyboardAndUndo();
    void quickRepeatsDoNothingTwice();
    void rejectingWithAReasonTakesThreeActions();
    void hiringTheLastOpeningOffersToClose();
    void aSecondWindowSeesTheMove();
    void aPastedPersonBecomesACandidate();
    void aRefusedPersonStaysInTheDialog();
    void theFilterKeepsTheSelection();
    void theFocusGoesAlong();
    void whatIOweHidesTheScore();
    void endedOnesAreReopenedFromTheDrawer();
    void closingAsksAboutTheActiveOnes();
    void closingEndsNobodyWhoWasNotListed();
    void actionsAreForWhoIsShown();

private:
    /// The cards as lines "Stage: name, name", empty stages left out.
    [[nodiscard]] static QString shown(MainWindow &window);
    [[nodiscard]] static BoardScreen &board(MainWindow &window) { return *window.findChild<BoardScreen *>(); }
    static void open(MainWindow &window, int people);
    /// Gives the n-th column's list the focus and selects its first card.
    static void focusColumn(MainWindow &window, int column);
};

QString BoardJourney::shown(MainWindow &window)
{
    const BoardModel &model = board(window).model();
    QStringList lines;
    for (int i = 0; i < model.rowCount(); ++i) {
        const QModelIndex stage = model.index(i, 0);
        QStringList names;
        for (int row = 0; row < model.rowCount(stage); ++row)
            names += model.index(row, 0, stage).data().toString();
        if (!names.isEmpty())
            lines += stage.data().toString() + QStringLiteral(": ") + names.join(QStringLiteral(", "));
    }
    return lines.join(QStringLiteral("; "));
}

void BoardJourney::open(MainWindow &window, int people)
{
    window.show();
    QTRY_COMPARE(board(window).model().total(), qsizetype(people));
    window.activateWindow();
    QTRY_VERIFY(window.isActiveWindow());
}

void BoardJourney::focusColumn(MainWindow &window, int column)
{
    ColumnList *list = board(window).view().column(column)->list();
    list->setFocus(Qt::TabFocusReason);
    QVERIFY(list->hasFocus());
}

void BoardJourney::cardsMoveByKeyboardAndUndo()
{
    BoardScene scene;
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    open(window, 3);
    QCOMPARE(shown(window), QStringLiteral("Applied: Amara Diallo, Grace O'Neil, Noor Haddad"));
    focusColumn(window, 0);
    QTest::keyClick(window.focusWidget(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(shown(window), QStringLiteral("Applied: Grace O'Neil, Noor Haddad; Screen: Amara Diallo"));
    // The same card goes on: it is still selected, and the focus is where it is.
    QTest::keyClick(window.focusWidget(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(shown(window), QStringLiteral("Applied: Grace O'Neil, Noor Haddad; Interview: Amara Diallo"));
    QTest::keyClick(window.focusWidget(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(shown(window), QStringLiteral("Applied: Grace O'Neil, Noor Haddad; Screen: Amara Diallo"));
    focusColumn(window, 0);
    QTest::keyClick(window.focusWidget(), Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(shown(window), QStringLiteral("Applied: Noor Haddad, Grace O'Neil; Screen: Amara Diallo"));
    QTest::keyClick(window.focusWidget(), Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(shown(window), QStringLiteral("Applied: Grace O'Neil, Noor Haddad; Screen: Amara Diallo"));
    for (int i = 0; i < 5; ++i) {
        window.client().undo();
        window.client().waitForAll();
    }
    QTRY_COMPARE(shown(window), QStringLiteral("Applied: Amara Diallo, Grace O'Neil, Noor Haddad"));
    QCOMPARE(scene.number("select count(*) from transition"), 3);
}

void BoardJourney::quickRepeatsDoNothingTwice()
{
    BoardScene scene;
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    open(window, 3);
    const auto twice = [&window](const char *id) {
        for (int times = 0; times < 2; ++times)
            window.actionTable().action(QLatin1String(id))->trigger();
        test::settle(window.client());
    };
    const qsizetype before = scene.verbs().size();
    focusColumn(window, 0);
    twice("application.move_right");
    QCOMPARE(shown(window), QStringLiteral("Applied: Grace O'Neil, Noor Haddad; Screen: Amara Diallo"));
    twice("application.hire");
    QCOMPARE(scene.verbs().mid(before), (QStringList{QStringLiteral("move_applications"), QStringLiteral("hire")}));
    QCOMPARE(window.desk().messages.text(), QStringLiteral("Hire Amara Diallo."));
    focusColumn(window, 0);
    twice("application.reject");
    QCOMPARE(window.findChildren<ReasonDialog *>().size(), 1);
    window.findChild<ReasonDialog *>()->reject();
    twice("posting.close");
    QCOMPARE(window.findChildren<CloseDialog *>().size(), 1);
    window.findChild<CloseDialog *>()->reject();
    twice("application.move_down");
    QCOMPARE(scene.verbs().size(), before + 3);
}

void BoardJourney::rejectingWithAReasonTakesThreeActions()
{
    BoardScene scene;
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    open(window, 3);
    focusColumn(window, 0);                                                // 1
    QTest::keyClick(window.focusWidget(), Qt::Key_R, Qt::ControlModifier); // 2
    QTRY_VERIFY(window.findChild<ReasonDialog *>() != nullptr);
    auto *dialog = window.findChild<ReasonDialog *>();
    QTRY_VERIFY(dialog->isVisible());
    auto *reasons = dialog->findChild<QListView *>();
    QVERIFY(!reasons->selectionModel()->hasSelection());
    const QRect first = reasons->visualRect(reasons->model()->index(0, 0));
    QTest::mouseClick(reasons->viewport(), Qt::LeftButton, {}, first.center());
    QTest::mouseDClick(reasons->viewport(), Qt::LeftButton, {}, first.center()); // 3
    QTRY_COMPARE(shown(window), QStringLiteral("Applied: Grace O'Neil, Noor Haddad"));
    QCOMPARE(scene.placeOf(scene.applications()[0]), QStringLiteral("Applied rejected"));
    QCOMPARE(scene.verbs().last(), QStringLiteral("reject"));
    window.client().undo();
    QTRY_COMPARE(shown(window), QStringLiteral("Applied: Amara Diallo, Grace O'Neil, Noor Haddad"));
    QCOMPARE(scene.placeOf(scene.applications()[0]), QStringLiteral("Applied active"));
}

void BoardJourney::hiringTheLastOpeningOffersToClose()
{
    BoardScene scene;
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    open(window, 3);
    focusColumn(window, 0);
    QTest::keyClick(window.focusWidget(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(shown(window), QStringLiteral("Applied: Grace O'Neil, Noor Haddad; Hired: Amara Diallo"));
    window.client().waitForAll();
    QVERIFY(!window.desk().messages.text().contains(QStringLiteral("last opening")));
    focusColumn(window, 0);
    QTest::keyClick(window.focusWidget(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(shown(window), QStringLiteral("Applied: Noor Haddad; Hired: Amara Diallo, Grace O'Neil"));
    QTRY_COMPARE(window.desk().messages.text(), QStringLiteral("That filled the last opening of Baker."));
    QCOMPARE(scene.placeOf(scene.applications()[1]), QStringLiteral("Hired hired"));
    // A third one is refused, and stays where they are.
    focusColumn(window, 0);
    QTest::keyClick(window.focusWidget(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(window.desk().messages.text().contains(QStringLiteral("2 of 2 openings")));
    QCOMPARE(shown(window), QStringLiteral("Applied: Noor Haddad; Hired: Amara Diallo, Grace O'Neil"));
}

void BoardJourney::aSecondWindowSeesTheMove()
{
    BoardScene scene;
    MainWindow first(scene.path(), QStringLiteral("Ada"), scene.clock());
    MainWindow second(scene.path(), QStringLiteral("Bo"), scene.clock());
    second.show();
    QTRY_COMPARE(board(second).model().total(), qsizetype(3));
    open(first, 3);
    focusColumn(first, 0);
    QTest::keyClick(first.focusWidget(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(shown(second), QStringLiteral("Applied: Grace O'Neil, Noor Haddad; Screen: Amara Diallo"));
}

void BoardJourney::aPastedPersonBecomesACandidate()
{
    BoardScene scene(QStringList{});
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    window.show();
    QTRY_COMPARE(board(window).model().rowCount(), 5);
    window.activateWindow();
    QTRY_VERIFY(window.isActiveWindow());
    QGuiApplication::clipboard()->setText(
        QStringLiteral("From: Daniel Kim <daniel.kim@example.org>\nStaff engineer at Orchard\n+44 20 7946 0018\n"));
    window.setFocus();
    QTest::keyClick(&window, Qt::Key_V, Qt::ControlModifier); // 1
    QTRY_VERIFY(window.findChild<QDialog *>(QStringLiteral("candidate_dialog")) != nullptr);
    auto *dialog = window.findChild<QDialog *>(QStringLiteral("candidate_dialog"));
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("name"))->text(), QStringLiteral("Daniel Kim"));
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("email"))->text(), QStringLiteral("daniel.kim@example.org"));
    QTest::keyClick(dialog->findChild<QLineEdit *>(QStringLiteral("name")), Qt::Key_Return); // 2
    QTRY_VERIFY2(!shown(window).isEmpty(), qPrintable(window.desk().messages.text()));
    QTRY_COMPARE(shown(window), QStringLiteral("Applied: Daniel Kim"));
    QCOMPARE(scene.number("select count(*) from candidate where phones like '%7946%' and headline like 'Staff%'"), 1);
}

void BoardJourney::aRefusedPersonStaysInTheDialog()
{
    BoardScene scene(QStringList{});
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    window.show();
    QTRY_COMPARE(board(window).model().rowCount(), 5);
    window.activateWindow();
    QTRY_VERIFY(window.isActiveWindow());
    QTest::keyClick(&window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = window.findChild<QDialog *>(QStringLiteral("candidate_dialog"));
    auto *email = dialog->findChild<QLineEdit *>(QStringLiteral("email"));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("name")), QStringLiteral("Daniel Kim"));
    QTest::keyClicks(email, QStringLiteral("no address"));
    QTest::keyClick(email, Qt::Key_Return);
    auto *problem = dialog->findChild<QLabel *>(QStringLiteral("candidate_problem"));
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(QStringLiteral("is no e-mail address")), qPrintable(problem->text()));
    QCOMPARE(email->text(), QStringLiteral("no address"));
    QCOMPARE(scene.number("select count(*) from candidate"), 0);
    email->setText(QStringLiteral("daniel.kim@example.org"));
    QTest::keyClick(email, Qt::Key_Return);
    QTRY_COMPARE(shown(window), QStringLiteral("Applied: Daniel Kim"));
}

void BoardJourney::theFilterKeepsTheSelection()
{
    BoardScene scene;
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    open(window, 3);
    board(window).view().select({scene.applications()[2]});
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    auto *filter = board(window).findChild<QLineEdit *>(QStringLiteral("board_filter"));
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("NOOR"));
    QCOMPARE(shown(window), QStringLiteral("Applied: Noor Haddad"));
    QCOMPARE(board(window).view().selected(), std::vector{scene.applications()[2]});
    filter->clear();
    QCOMPARE(board(window).view().selected(), std::vector{scene.applications()[2]});
    QCOMPARE(window.desk().selection.application(), scene.applications()[2]);
}

void BoardJourney::theFocusGoesAlong()
{
    BoardScene scene;
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    open(window, 3);
    focusColumn(window, 0);
    QTest::keyClick(window.focusWidget(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(board(window).view().column(1)->list()->hasFocus());
    QTest::keyClick(window.focusWidget(), Qt::Key_Left);
    QTRY_VERIFY(board(window).view().column(0)->list()->hasFocus());
    QCOMPARE(board(window).view().selected(), std::vector{scene.applications()[1]});
    QTest::keyClick(window.focusWidget(), Qt::Key_Down);
    QCOMPARE(board(window).view().current(), scene.applications()[2]);
}

void BoardJourney::whatIOweHidesTheScore()
{
    BoardScene scene;
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    open(window, 3);
    const ApplicationId id = scene.applications()[0];
    const auto rate = [id](bool submit) -> WorkspaceClient::Step {
        return [id, submit](Connection &connection, Authorship who) -> Result<Edit> {
            const auto facts = applicationFacts(connection, id);
            const auto all = criteria(connection, (*facts)->application.posting);
            const auto latest = latestScorecard(connection, id, who.author);
            Scoring said;
            said.submit = submit;
            for (const Criterion &one : *all) {
                if (one.assess == Assess::Rate)
                    said.marks.insert(one.id, 4);
            }
            return score(**facts, *all, {*latest}, said, who, who.author);
        };
    };
    const auto card = [&] { return board(window).model().indexOf(id); };
    window.client().post(rate(false));
    QTRY_VERIFY(card().data(BoardModel::IsScoreHiddenRole).toBool());
    QVERIFY(!card().data(BoardModel::ScoreRole).isValid());
    window.client().post(rate(true));
    QTRY_VERIFY(!card().data(BoardModel::IsScoreHiddenRole).toBool());
    QCOMPARE(card().data(BoardModel::ScoreRole).toDouble(), 4.0);
    QCOMPARE(card().data(BoardModel::RatedCriteriaRole).toInt(), 2);
}

void BoardJourney::endedOnesAreReopenedFromTheDrawer()
{
    BoardScene scene;
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    open(window, 3);
    focusColumn(window, 0);
    QTest::keyClick(window.focusWidget(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(window.findChild<ReasonDialog *>() != nullptr);
    auto *reasons = window.findChild<ReasonDialog *>()->findChild<QListView *>();
    QTest::keyClick(reasons, Qt::Key_Down);
    QTest::keyClick(reasons, Qt::Key_Return);
    QTRY_COMPARE(scene.placeOf(scene.applications()[0]), QStringLiteral("Applied withdrawn"));
    QTRY_VERIFY(window.findChild<ReasonDialog *>() == nullptr);
    window.activateWindow();
    QTRY_VERIFY(window.isActiveWindow());
    QTest::keyClick(&window, Qt::Key_D, Qt::ControlModifier);
    auto *list = window.findChild<EndedDrawer *>()->findChild<QTreeView *>();
    QTRY_VERIFY(list->isVisible());
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    if (!list->selectionModel()->hasSelection())
        list->setCurrentIndex(list->model()->index(0, 0));
    auto *reopen = window.findChild<EndedDrawer *>()->findChild<QPushButton *>();
    QTRY_VERIFY(reopen->isEnabled());
    QTest::keyClick(reopen, Qt::Key_Space);
    QTRY_COMPARE(shown(window), QStringLiteral("Applied: Amara Diallo, Grace O'Neil, Noor Haddad"));
    QCOMPARE(list->model()->rowCount(), 0);
}

void BoardJourney::closingAsksAboutTheActiveOnes()
{
    BoardScene scene;
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    open(window, 3);
    const auto ask = [&]() -> CloseDialog * {
        window.actionTable().action(QLatin1String("posting.close"))->trigger();
        [&] { QTRY_VERIFY(window.findChild<CloseDialog *>() != nullptr); }();
        return window.findChild<CloseDialog *>();
    };
    CloseDialog *dialog = ask();
    QVERIFY(dialog != nullptr);
    QTRY_VERIFY(dialog->isVisible());
    auto *accept = dialog->findChild<QDialogButtonBox *>()->buttons().last();
    for (QAbstractButton *button : dialog->findChild<QDialogButtonBox *>()->buttons()) {
        if (dialog->findChild<QDialogButtonBox *>()->buttonRole(button) == QDialogButtonBox::AcceptRole)
            accept = button;
    }
    QVERIFY(!accept->isEnabled()); // nothing is chosen for them
    auto *reason = dialog->findChild<QComboBox *>();
    reason->setCurrentIndex(0);
    Q_EMIT reason->activated(0); // as a hand would
    QVERIFY(accept->isEnabled());
    accept->click();
    QTRY_COMPARE(shown(window), QString());
    QCOMPARE(scene.number("select count(*) from application where status <> 'active'"), 3);
    QCOMPARE(scene.number("select count(*) from posting where status = 'closed'"), 1);
    window.client().undo();
    QTRY_COMPARE(shown(window), QStringLiteral("Applied: Amara Diallo, Grace O'Neil, Noor Haddad"));
    QCOMPARE(scene.number("select count(*) from posting where status = 'closed'"), 0);
}

void BoardJourney::closingEndsNobodyWhoWasNotListed()
{
    BoardScene scene;
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    open(window, 3);
    window.actionTable().action(QLatin1String("posting.close"))->trigger();
    QTRY_VERIFY(window.findChild<CloseDialog *>() != nullptr);
    auto *dialog = window.findChild<CloseDialog *>();
    auto *reason = dialog->findChild<QComboBox *>();
    reason->setCurrentIndex(0);
    Q_EMIT reason->activated(0); // as a hand would
    {
        auto other = Workspace::open(scene.path(), Workspace::Access::Write, scene.clock().now());
        QVERIFY(other);
        static_cast<void>(
            test::addPersonTo(**other, scene.posting(), QStringLiteral("Lea Brandt"), scene.clock().now()));
    }
    dialog->accept();
    QTRY_VERIFY2(window.desk().messages.text().contains(QStringLiteral("1 more application")),
                 qPrintable(window.desk().messages.text()));
    QCOMPARE(scene.number("select count(*) from application where status = 'active'"), 4);
    QCOMPARE(scene.number("select count(*) from posting where status = 'closed'"), 0);
}

void BoardJourney::actionsAreForWhoIsShown()
{
    BoardScene scene;
    MainWindow window(scene.path(), QStringLiteral("Ada"), scene.clock());
    open(window, 3);
    focusColumn(window, 0);
    const QAction *hire = window.actionTable().action(QLatin1String("application.hire"));
    QTRY_VERIFY(hire->isEnabled());
    window.desk().selection.select(CandidateId(3), {}); // found by the search
    QTRY_COMPARE(board(window).findChild<BoardView *>()->current(), scene.applications()[2]);
    window.desk().selection.select(CandidateId(99), ApplicationId(99)); // of another posting
    QVERIFY(!hire->isEnabled());
    QCOMPARE(window.desk().selection.candidate(), CandidateId(99));
}

QTEST_MAIN(BoardJourney)
#include "tst_board_journey.moc"
