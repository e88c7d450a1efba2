#include "frame/behind_panel.h"
#include "hand.h"
#include "hiring_scene.h"
#include "reports/calibration_view.h"
#include "reports/ranking_view.h"
#include "reports/reports_view.h"
#include "reports/robust_dialog.h"
#include "settled.h"
#include "shell/sidebar_view.h"
#include "window/main_window.h"
#include "window/reports/reports_screen.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace shortlist;
using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct ReportsScene {
    ReportsScene() : clock(now())
    {
        scene.does("add", "candidate", "--posting", "1", "name=Edsger Dijkstra"); // application 3
        scene.does("screen", "1", "SQL=met", "--evidence", "Wrote the first program");
        const auto rate
            = [this](const char *application, const char *who, const QString &a, const QString &b, const QString &c) {
                  scene.does("score", application, u"System design="_s + a, u"Coding="_s + b, u"Communication="_s + c,
                             "--submit", "--as", who);
              };
        rate("1", "Ivo", u"5"_s, u"4"_s, u"1"_s);
        rate("1", "Lea", u"5"_s, u"4"_s, u"5"_s);
        rate("2", "Ivo", u"4"_s, u"4"_s, u"5"_s);
        rate("2", "Lea", u"4"_s, u"4"_s, u"1"_s);
        rate("3", "Ivo", u"2"_s, u"2"_s, u"1"_s);
        rate("3", "Lea", u"2"_s, u"2"_s, u"4"_s);
        window = std::make_unique<MainWindow>(scene.file(), u"Mia"_s, clock);
        window->show();
        settle();
        Q_EMIT window->findChild<SidebarView *>()->reportsChosen();
        settle();
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
    }

    void settle() { test::settle(window->client()); }
    [[nodiscard]] ReportsView &view() { return *window->findChild<ReportsScreen *>()->view(); }
    [[nodiscard]] QStringList ranked()
    {
        QStringList all;
        for (int row = 0; row < view().ranking()->model()->rowCount(); ++row) {
            const RankedRow *one = view().ranking()->model()->rowAt(row);
            all += one ? one->name : u"# "_s + view().ranking()->model()->index(row, 0).data().toString();
        }
        return all;
    }
    [[nodiscard]] QString words(const QString &label) { return window->findChild<QLabel *>(label)->text(); }

    HiringScene scene;
    FixedClock clock;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class TestReportsJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoCannotBeToldApartIsNamed();
    void aNumberTellsWhatIsBehindIt();
    void howRobustTheOrderIsIsSaid();
    void calibrationSaysWhereInterviewersAgree();
    void severityIsRefusedInWordsWhereItCannotBeTold();
    void whatIOweStaysHidden();
    void anotherPostingHasNothingToRank();
};

void TestReportsJourney::whoCannotBeToldApartIsNamed()
{
    ReportsScene s;
    QVERIFY2(s.scene.isSound(), s.scene.problems());
    QCOMPARE(s.ranked(), (QStringList{u"Ada Lovelace"_s, u"Grace Hopper"_s, u"Edsger Dijkstra"_s}));
    QVERIFY2(s.words(u"ranking_words"_s).contains(u"Not distinguishable from Ada Lovelace: Grace Hopper"_s),
             qPrintable(s.words(u"ranking_words"_s)));
    const RankedRow *second = s.view().ranking()->model()->rowAt(1);
    QCOMPARE(second->place, 2);
    QVERIFY(second->isLikeFirst);
    QVERIFY(second->low && *second->low < *second->score);
    s.scene.does("score", "2", "System design=4", "--submit", "--as", "Noa"); // still complete
    s.scene.does("add", "candidate", "--posting", "1", "name=Alan Kay");
    s.scene.does("score", "4", "Coding=3", "--submit", "--as", "Noa");
    QTRY_COMPARE(s.ranked().size(), 5);
    QVERIFY2(s.ranked()[3].startsWith(u"# Incomplete"_s), qPrintable(s.ranked()[3]));
}

void TestReportsJourney::aNumberTellsWhatIsBehindIt()
{
    ReportsScene s;
    Hand hand;
    QTableView *table = s.view().ranking()->table();
    QVERIFY(hand.click(table, table->model()->index(0, RankingModel::Score)));
    s.settle();
    BehindPanel *panel = s.view().behind();
    QTRY_VERIFY(panel->isVisible());
    QCOMPARE(panel->shown().title, u"Score"_s);
    QCOMPARE(panel->shown().lines.size(), size_t(3));
    QVERIFY2(panel->shown().lines[0].text.contains(u"Ivo 5, Lea 5"_s), qPrintable(panel->shown().lines[0].text));
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, RankingModel::MustHaves));
    QVERIFY(hand.press(Qt::Key_Return));
    s.settle();
    QTRY_COMPARE(panel->shown().title, u"Must-haves"_s);
    QCOMPARE(panel->shown().lines[0], (BehindLine{u"SQL"_s, u"met"_s, u"Wrote the first program"_s}));
    s.view().tabs()->setCurrentIndex(1);
    QVERIFY(!panel->isVisible());
    QTableView *members = s.view().calibration()->members();
    QVERIFY(hand.click(members, members->model()->index(0, CalibrationModel::Count)));
    s.settle();
    QTRY_COMPARE(panel->shown().title, u"Ivo"_s);
    QCOMPARE(panel->shown().lines.size(), size_t(9));
    QCOMPARE(panel->shown().lines[0], (BehindLine{u"Ada Lovelace: System design"_s, u"5"_s, {}}));
}

void TestReportsJourney::howRobustTheOrderIsIsSaid()
{
    ReportsScene s;
    Hand hand;
    QVERIFY(hand.click(s.window->findChild<QPushButton *>(u"report_robust"_s)));
    s.settle();
    auto *dialog = Hand::seen<RobustDialog>();
    QVERIFY(dialog);
    QStringList said;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        said += label->text();
    const QString all = said.join(u'\n');
    QVERIFY2(all.contains(u"100 % of the weightings keep Ada Lovelace first"_s), qPrintable(all));
    QVERIFY2(all.contains(u"No change of a single weight puts somebody else first."_s), qPrintable(all));
    QVERIFY(hand.press(Qt::Key_Escape));
}

void TestReportsJourney::calibrationSaysWhereInterviewersAgree()
{
    ReportsScene s;
    s.view().tabs()->setCurrentIndex(1);
    QCOMPARE(s.words(u"calibration_headline"_s),
             u"Interviewers agree well on System design, Coding, poorly on Communication."_s);
    const QAbstractItemModel *members = s.view().calibration()->members()->model();
    QCOMPARE(members->rowCount(), 2);
    QCOMPARE(members->index(0, CalibrationModel::Count).data().toString(), u"9"_s);
    QVERIFY(s.words(u"calibration_details"_s).contains(u"ICC(1,1)"_s));
    QVERIFY(s.words(u"calibration_details"_s).contains(u"It adjusts no score."_s));
}

void TestReportsJourney::severityIsRefusedInWordsWhereItCannotBeTold()
{
    ReportsScene s;
    s.scene.does("add", "candidate", "--posting", "1", "name=Alan Kay");
    s.scene.does("score", "4", "Coding=3", "--submit", "--as", "Noa"); // with nobody else
    s.view().tabs()->setCurrentIndex(1);
    const QAbstractItemModel *members = s.view().calibration()->members()->model();
    QTRY_COMPARE(members->rowCount(), 3);
    QCOMPARE(members->index(0, CalibrationModel::Severity).data().toString(), u"cannot be told"_s);
    QVERIFY2(s.words(u"calibration_details"_s).contains(u"Severity: "_s),
             qPrintable(s.words(u"calibration_details"_s)));
}

void TestReportsJourney::whatIOweStaysHidden()
{
    ReportsScene s;
    Hand hand;
    QTableView *table = s.view().ranking()->table();
    QVERIFY(hand.click(table, table->model()->index(0, RankingModel::Score)));
    s.settle();
    QTRY_VERIFY(!s.view().behind()->shown().lines.empty());
    s.scene.does("score", "1", "Coding=2"); // Mia begins a scorecard of Ada
    QTRY_COMPARE(s.ranked(), (QStringList{u"Grace Hopper"_s, u"Edsger Dijkstra"_s,
                                          u"# After you have submitted your scorecard"_s, u"Ada Lovelace"_s}));
    QTRY_VERIFY(s.view().behind()->shown().lines.empty());
    const RankedRow *ada = s.view().ranking()->model()->rowAt(3);
    QVERIFY(!ada->score && !ada->low && ada->coverage == 0);
    s.view().tabs()->setCurrentIndex(1);
    QTableView *members = s.view().calibration()->members();
    QCOMPARE(members->model()->index(0, CalibrationModel::Count).data().toString(), u"6"_s);
    QVERIFY(hand.click(members, members->model()->index(0, 0)));
    s.settle();
    for (const BehindLine &line : s.view().behind()->shown().lines)
        QVERIFY2(!line.who.contains(u"Ada"_s), qPrintable(line.who));
}

void TestReportsJourney::anotherPostingHasNothingToRank()
{
    ReportsScene s;
    auto *choice = s.window->findChild<QComboBox *>(u"report_posting"_s);
    choice->setCurrentIndex(choice->findText(u"Designer"_s));
    s.settle();
    QTRY_COMPARE(s.ranked(), QStringList());
    QCOMPARE(s.words(u"ranking_words"_s), u"Nobody has a rating that counts."_s);
    QVERIFY(s.words(u"calibration_headline"_s).startsWith(u"Not enough data"_s));
}

QTEST_MAIN(TestReportsJourney)
#include "tst_reports_journey.moc"
