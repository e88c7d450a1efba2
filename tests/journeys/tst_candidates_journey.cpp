#include "hiring_scene.h"
#include "settled.h"
#include "shell/sidebar_view.h"
#include "style/tokens.h"
#include "window/main_window.h"

#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace shortlist;
using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

/// Everybody in one table: searched, sorted, chosen.
class TestCandidatesJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void searchSortAndChoose()
    {
        HiringScene scene;
        const FixedClock clock(now());
        MainWindow window(scene.file(), u"Mia"_s, clock);
        window.show();
        window.client().waitForAll();
        Q_EMIT window.findChild<SidebarView *>()->candidatesChosen();
        auto *table = window.findChild<QTableView *>(u"candidates_table"_s);
        const auto names = [table] {
            QStringList all;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                all += table->model()->index(row, 0).data().toString();
            return all;
        };
        QTRY_COMPARE(names(), (QStringList{u"Ada Lovelace"_s, u"Alan Turing"_s, u"Grace Hopper"_s}));
        QCOMPARE(table->model()->index(0, 4).data().toString(), u"Backend Engineer: Applied"_s);
        table->sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(names().first(), u"Grace Hopper"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        QCOMPARE(window.desk().selection.candidate(), CandidateId(2));
        QCOMPARE(window.desk().selection.application(), ApplicationId(2));
        if (const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES"); !folder.isEmpty()) {
            applyTheme(Theme::Light);
            test::settle(window.client());
            window.grab().save(folder + u"/candidates-light.png"_s);
        }
        QTest::keyClicks(window.findChild<QLineEdit *>(u"candidates_search"_s), u"math"_s); // a tag
        QTRY_COMPARE(names(), QStringList{u"Ada Lovelace"_s});
        QCOMPARE(window.desk().selection.candidate(), CandidateId(2)); // chosen by nobody but the person
    }
};

QTEST_MAIN(TestCandidatesJourney)
#include "tst_candidates_journey.moc"
