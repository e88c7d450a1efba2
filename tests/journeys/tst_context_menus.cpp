#include "board/ended_drawer.h"
#include "hand.h"
#include "history/history_view.h"
#include "program_runner.h"
#include "queries/postings.h"
#include "shell/sidebar_view.h"
#include "window/main_window.h"

#include <QMenu>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace shortlist;
using namespace Qt::Literals::StringLiterals;
using test::Hand;

/// What can be done with a thing where it is listed: by the right mouse button.
class TestContextMenus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        const QString path = m_dir->filePath(u"team.shortlist"_s);
        QCOMPARE(test::run({u"new"_s, path, u"--as"_s, u"Ada"_s}).status, 0);
        QCOMPARE(test::run({u"import"_s, path, u"jd"_s, u"-"_s}, "Baker\n\nTasks\n- Bake\n").status, 0);
        QCOMPARE(test::run({u"add"_s, path, u"candidate"_s, u"name=Grace Hopper"_s}).status, 0);
        QCOMPARE(test::run({u"add"_s, path, u"application"_s, u"--posting"_s, u"1"_s, u"--candidate"_s, u"1"_s}).status,
                 0);
        QCOMPARE(test::run({u"withdraw"_s, path, u"1"_s, u"--reason"_s, u"Accepted another offer"_s}).status, 0);
        m_window = std::make_unique<MainWindow>(path, u"Ada"_s, m_clock);
        m_window->show();
        m_window->client().waitForAll();
        m_window->showPosting(PostingId(1));
        m_window->client().waitForAll();
    }

    void cleanup()
    {
        m_window.reset();
        m_dir.reset();
    }

    void aPostingOfTheSidebarIsDuplicated()
    {
        auto *places = m_window->findChild<SidebarView *>();
        QVERIFY(m_hand.click(places, placed(*places, SidebarModel::Place::Posting), Qt::RightButton));
        QVERIFY(m_hand.clickEntry(u"Duplicate"_s));
        QTRY_COMPARE(titles(), (QStringList{u"Baker"_s, u"Baker (copy)"_s}));
    }

    void thePlacesOfTheSidebarOfferWhatIsDoneThere()
    {
        auto *places = m_window->findChild<SidebarView *>();
        QVERIFY(m_hand.click(places, placed(*places, SidebarModel::Place::Candidates), Qt::RightButton));
        auto *menu = Hand::seen<QMenu>();
        QVERIFY(menu && menu->actions().contains(m_window->actionTable().action(QLatin1String("candidates.import"))));
        menu->close();
    }

    void anEntryOfTheHistoryIsUndone()
    {
        m_window->actionTable().action(QLatin1String("view.history"))->trigger();
        auto *history = Hand::seen<HistoryView>();
        QVERIFY(history);
        auto *table = history->findChild<QTableView *>();
        QTRY_VERIFY(table->model()->rowCount() > 1);
        QVERIFY(m_hand.click(table, table->model()->index(0, 0), Qt::RightButton)); // the withdrawal
        QVERIFY(m_hand.clickEntry(u"Undo this"_s));
        QTRY_COMPARE(statusOf(ApplicationId(1)), QByteArray("active"));
    }

    void anEndedApplicationIsReopened()
    {
        m_window->actionTable().action(QLatin1String("board.ended"))->trigger();
        auto *drawer = Hand::seen<EndedDrawer>();
        QVERIFY(drawer);
        auto *list = drawer->findChild<QTreeView *>();
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QVERIFY(m_hand.click(list, list->model()->index(0, 0), Qt::RightButton));
        QVERIFY(m_hand.clickEntry(u"Reopen"_s));
        QTRY_COMPARE(statusOf(ApplicationId(1)), QByteArray("active"));
    }

private:
    static QModelIndex placed(const SidebarView &places, SidebarModel::Place place)
    {
        for (int row = 0; row < places.model()->rowCount(); ++row) {
            const QModelIndex index = places.model()->index(row, 0);
            if (index.data(SidebarModel::PlaceRole).toInt() == static_cast<int>(place))
                return index;
        }
        return {};
    }

    QStringList titles()
    {
        QStringList all;
        m_window->client().waitForAll();
        m_window->client().ask<std::vector<Posting>>(
            m_window.get(), [](Connection &connection) { return postings(connection); },
            [&all](const Result<std::vector<Posting>> &found) {
                for (const Posting &one : *found)
                    all += one.title;
            });
        m_window->client().waitForAll();
        return all;
    }

    QByteArray statusOf(ApplicationId id)
    {
        QByteArray status;
        m_window->client().waitForAll();
        m_window->client().ask<QByteArray>(
            m_window.get(),
            [id](Connection &connection) -> Result<QByteArray> {
                Statement one = connection.statement("select status from application where id = ?");
                one.bind(0, id.value);
                return one.next() ? one.text(0).toUtf8() : QByteArray();
            },
            [&status](const Result<QByteArray> &read) { status = *read; });
        m_window->client().waitForAll();
        return status;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    test::FixedClock m_clock{test::now()};
    std::unique_ptr<MainWindow> m_window;
    Hand m_hand;
};

QTEST_MAIN(TestContextMenus)
#include "tst_context_menus.moc"
