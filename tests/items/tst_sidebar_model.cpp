#include "sidebar_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace shortlist;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList printed(const SidebarModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const QVariant count = index.data(SidebarModel::CountRole);
        lines += (index.flags() == Qt::NoItemFlags ? u"# "_s : u"  "_s) + index.data().toString()
                 + (count.isValid() ? u" "_s + count.toString() : QString());
    }
    return lines;
}

PostingSummary posting(qint64 id, const QString &title, PostingStatus status, qint64 active)
{
    return {PostingId(id), title, status, active};
}

} // namespace

class TestSidebarModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void postingsStandUnderTheirStatus();
    void whatStaysKeepsItsRow();
    void headingsCannotBeChosen();
};

void TestSidebarModel::postingsStandUnderTheirStatus()
{
    SidebarModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSummary({{posting(1, u"Baker"_s, PostingStatus::Draft, 0), posting(2, u"Nurse"_s, PostingStatus::Open, 7),
                       posting(3, u"Smith"_s, PostingStatus::Closed, 1)},
                      60});
    QCOMPARE(printed(model), (QStringList{u"# Open postings"_s, u"  Nurse 7"_s, u"# Drafts"_s, u"  Baker 0"_s,
                                          u"# Closed"_s, u"  Smith 1"_s, u"# Workspace"_s, u"  All candidates 60"_s,
                                          u"  Interviews"_s, u"  Reports"_s, u"  History"_s}));
    QCOMPARE(model.rowOf(SidebarModel::Place::Posting, PostingId(3)), 5);
    QCOMPARE(model.rowOf(SidebarModel::Place::Posting, PostingId(9)), -1);
}

void TestSidebarModel::whatStaysKeepsItsRow()
{
    SidebarModel model;
    const QAbstractItemModelTester tester(&model);
    model.setSummary(
        {{posting(1, u"Baker"_s, PostingStatus::Open, 0), posting(2, u"Nurse"_s, PostingStatus::Open, 7)}, 1});
    const QPersistentModelIndex nurse(model.index(model.rowOf(SidebarModel::Place::Posting, PostingId(2))));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setSummary({{posting(2, u"Nurse"_s, PostingStatus::Open, 7)}, 1});
    QVERIFY(nurse.isValid());
    QCOMPARE(nurse.data().toString(), u"Nurse"_s);
    model.setSummary({{posting(1, u"Baker"_s, PostingStatus::Open, 3), posting(2, u"Nurse"_s, PostingStatus::Open, 7),
                       posting(4, u"Vet"_s, PostingStatus::OnHold, 0)},
                      2});
    QVERIFY(nurse.isValid());
    QCOMPARE(nurse.data().toString(), u"Nurse"_s);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(printed(model), (QStringList{u"# Open postings"_s, u"  Baker 3"_s, u"  Nurse 7"_s, u"# On hold"_s,
                                          u"  Vet 0"_s, u"# Workspace"_s, u"  All candidates 2"_s, u"  Interviews"_s,
                                          u"  Reports"_s, u"  History"_s}));
}

void TestSidebarModel::headingsCannotBeChosen()
{
    SidebarModel model;
    model.setSummary({{}, 0});
    QCOMPARE(model.index(0).flags(), Qt::NoItemFlags);
    QVERIFY(model.index(1).flags().testFlag(Qt::ItemIsSelectable));
}

QTEST_GUILESS_MAIN(TestSidebarModel)
#include "tst_sidebar_model.moc"
