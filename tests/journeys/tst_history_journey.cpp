#include "hiring_scene.h"
#include "journal_model.h"
#include "settled.h"
#include "shell/message_bar.h"
#include "sidebar_model.h"
#include "style/tokens.h"
#include "window/main_window.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace shortlist;
using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window that shows the history of the scene.
struct HistoryScene {
    HistoryScene()
    {
        scene.does("edit", "candidate", "1", "headline=Countess");
        scene.does("move", "2", "--stage", "Interview");
        scene.does("score", "1", "Coding=2", "--submit", "--as", "Ivo");
        clock = std::make_unique<FixedClock>(now());
        window = std::make_unique<MainWindow>(scene.file(), u"Mia"_s, *clock);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("no active window");
        settle();
        auto *sidebar = window->findChild<QListView *>(u"sidebar"_s);
        for (int row = 0; row < sidebar->model()->rowCount(); ++row) {
            const QModelIndex place = sidebar->model()->index(row, 0);
            if (place.data(SidebarModel::PlaceRole).toInt() == int(SidebarModel::Place::History))
                sidebar->setCurrentIndex(place);
        }
        settle();
        table = window->findChild<QTableView *>(u"history_table"_s);
    }
    void settle() { test::settle(window->client()); }
    QStringList sentences() const
    {
        QStringList all;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            all += table->model()->index(row, JournalModel::What).data().toString();
        return all;
    }
    void choose(const QString &sentence)
    {
        const int row = int(sentences().indexOf(sentence));
        table->setCurrentIndex(table->model()->index(row, 0));
        settle();
    }
    QString details() const { return window->findChild<QLabel *>(u"history_changes"_s)->text(); }

    HiringScene scene;
    std::unique_ptr<FixedClock> clock;
    std::unique_ptr<MainWindow> window;
    QTableView *table = nullptr;
};

} // namespace

/// The journal as a list: filtered, explained, taken back.
class TestHistoryJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pictures()
    {
        const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES");
        if (folder.isEmpty())
            QSKIP("SHORTLIST_PICTURES names no folder.");
        HistoryScene s;
        s.choose(u"Edit candidate Ada Lovelace"_s);
        for (const auto &[theme, name] : {std::pair(Theme::Dark, u"dark"_s), std::pair(Theme::Light, u"light"_s)}) {
            applyTheme(theme);
            for (const QSize size : {QSize(1280, 800), QSize(800, 560)}) {
                s.window->resize(size);
                s.settle();
                s.window->grab().save(u"%1/history-%2-%3.png"_s.arg(folder, name).arg(size.width()));
            }
        }
    }

    void newestFirstAndNewOnesOnTop()
    {
        HistoryScene s;
        QCOMPARE(s.sentences().first(), u"Submit a scorecard for Ada Lovelace"_s);
        s.scene.does("add", "note", "--candidate", "3", "text=Called");
        QTRY_COMPARE(s.sentences().first(), u"Add a note about Alan Turing"_s);
    }

    void itFiltersByPersonPostingKindAndMember()
    {
        HistoryScene s;
        const auto all = s.sentences().size();
        auto *person = s.window->findChild<QLineEdit *>(u"history_person"_s);
        QTest::keyClicks(person, u"hop"_s);
        QTRY_COMPARE(s.sentences(),
                     (QStringList{u"Move Grace Hopper to Interview"_s, u"Add candidate Grace Hopper"_s}));
        person->clear();
        QTRY_COMPARE(s.sentences().size(), all);
        auto *kind = s.window->findChild<QComboBox *>(u"history_kind"_s);
        kind->setCurrentIndex(3);
        s.settle();
        QCOMPARE(s.sentences(), QStringList{u"Submit a scorecard for Ada Lovelace"_s});
        kind->setCurrentIndex(0);
        auto *member = s.window->findChild<QComboBox *>(u"history_member"_s);
        member->setCurrentIndex(member->findText(u"Ivo"_s));
        s.settle();
        QCOMPARE(s.sentences().size(), 2); // joined, submitted
        member->setCurrentIndex(0);
        auto *posting = s.window->findChild<QComboBox *>(u"history_posting"_s);
        posting->setCurrentIndex(posting->findText(u"Designer"_s));
        s.settle();
        QCOMPARE(s.sentences(), QStringList{u"Add posting Designer"_s});
    }

    void beforeAndAfterAreInWords()
    {
        HistoryScene s;
        s.choose(u"Edit candidate Ada Lovelace"_s);
        QVERIFY2(s.details().contains(u"Headline: Analyst → Countess"_s), qPrintable(s.details()));
        s.choose(u"Move Grace Hopper to Interview"_s);
        QVERIFY2(s.details().contains(u"Stage: Applied → Interview"_s), qPrintable(s.details()));
    }

    void anyEntryCanBeTakenBack()
    {
        HistoryScene s;
        s.choose(u"Edit candidate Ada Lovelace"_s);
        s.window->findChild<QPushButton *>(u"history_undo"_s)->click();
        s.settle();
        QCOMPARE(objectOf(s.scene.asks("show", "candidate", "1", "--json"))["headline"_L1].toString(), u"Analyst"_s);
        QTRY_COMPARE(s.sentences().first(), u"Undo: Edit candidate Ada Lovelace"_s);
        QVERIFY(!s.window->findChild<QPushButton *>(u"history_undo"_s)->isEnabled());
    }

    void aRefusedUndoNamesTheEntryInTheWay()
    {
        HistoryScene s;
        s.choose(u"Add candidate Ada Lovelace"_s);
        s.window->findChild<QPushButton *>(u"history_undo"_s)->click();
        s.settle();
        const QString said = s.window->findChild<MessageBar *>()->text();
        QVERIFY2(said.contains(u"cannot be undone now: entry"_s), qPrintable(said));
    }

    void whatOthersSaidIsWithheldWhileIOweAScorecard()
    {
        HistoryScene s;
        s.choose(u"Submit a scorecard for Ada Lovelace"_s);
        QVERIFY2(s.details().contains(u"Mark: 2"_s), qPrintable(s.details()));
        s.scene.does("score", "1", "Coding=4");
        s.choose(u"Edit candidate Ada Lovelace"_s);
        s.choose(u"Submit a scorecard for Ada Lovelace"_s);
        QVERIFY2(!s.details().contains(u"Mark: 2"_s), qPrintable(s.details()));
        QVERIFY2(s.details().contains(u"after you submit"_s), qPrintable(s.details()));
    }
};

QTEST_MAIN(TestHistoryJourney)
#include "tst_history_journey.moc"
