#include "journal_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace shortlist;
using namespace Qt::Literals::StringLiterals;

namespace {

std::vector<JournalRow> rows(qint64 newest, qint64 oldest)
{
    std::vector<JournalRow> all;
    for (qint64 id = newest; id >= oldest; --id)
        all.push_back({EntryId(id), Moment{1'772'452'800'000}, u"Ada"_s, u"Edit %1"_s.arg(id), true, true});
    return all;
}

QStringList sentences(const JournalModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += model.index(row, JournalModel::What).data().toString();
    return all;
}

} // namespace

class TestJournalModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesAreAskedForOnce()
    {
        JournalModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy asked(&model, &JournalModel::pageRequested);
        model.restart(rows(9, 7), false);
        model.fetchMore({}); // the tester has asked already, or will
        model.fetchMore({});
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<EntryId>(), EntryId(7));
        model.append(rows(6, 5), true);
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(sentences(model), (QStringList{u"Edit 9"_s, u"Edit 8"_s, u"Edit 7"_s, u"Edit 6"_s, u"Edit 5"_s}));
    }

    void newEntriesComeOnTopAndOldOnesChange()
    {
        JournalModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.restart(rows(3, 1), true);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        auto again = rows(5, 1);
        again[3].isStanding = false;
        model.refresh(again);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.index(3, JournalModel::State).data().toString(), u"taken back"_s);
    }

    void aPageIsAskedForAgainAfterARefresh()
    {
        JournalModel model;
        model.restart(rows(9, 7), false);
        model.fetchMore({});
        QVERIFY(!model.canFetchMore({}));
        model.refresh(rows(10, 7)); // a commit came in between, and the page of before is not looked at
        QVERIFY(model.canFetchMore({}));
    }

    void aPageThatDoesNotFollowIsDropped()
    {
        JournalModel model;
        model.restart(rows(3, 2), false);
        model.append(rows(9, 8), false);
        QCOMPARE(model.rowCount(), 2);
    }
};

QTEST_GUILESS_MAIN(TestJournalModel)
#include "tst_journal_model.moc"
