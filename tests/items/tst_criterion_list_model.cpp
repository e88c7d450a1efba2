#include "criterion_list_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace shortlist;

namespace {

PostingDocument documentOf(const char *letters, CriterionKind kind = CriterionKind::Required)
{
    PostingDocument document;
    document.posting.id = PostingId(1);
    document.posting.uuid = QStringLiteral("posting-one");
    for (const char *letter = letters; *letter; ++letter) {
        Criterion one;
        one.id = CriterionId(*letter);
        one.kind = kind;
        one.text = QString(QLatin1Char(*letter));
        document.criteria.push_back(one);
    }
    return document;
}

QString shown(const CriterionListModel &model)
{
    QString text;
    for (int row = 0; row < model.rowCount(); ++row)
        text += model.index(row).data(CriterionListModel::TextRole).toString();
    return text;
}

} // namespace

class CriterionListModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsTheCriteriaOfItsKind();
    void patchesAsLittleAsItCan_data();
    void patchesAsLittleAsItCan();
    void anyOrderIsReached();
    void aNewValueIsOneChange();
    void anotherPostingIsAReset();
    void settingDataOnlyAsks();
    void droppingOnlyAsks_data();
    void droppingOnlyAsks();
    void takesACriterionOfAnotherListButNotOfAnotherPosting();
};

void CriterionListModelTest::holdsTheCriteriaOfItsKind()
{
    CriterionListModel model(CriterionKind::Preferred);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    PostingDocument document = documentOf("ab");
    document.criteria[1].kind = CriterionKind::Preferred;
    document.criteria[1].heading = QStringLiteral("Heading");
    document.criteria[1].mustHave = true;
    document.criteria[1].weight = 2;
    model.setDocument(document);
    QCOMPARE(model.rowCount(), 1);
    const QModelIndex row = model.index(0);
    QCOMPARE(row.data().toString(), QStringLiteral("Heading"));
    QCOMPARE(row.data(CriterionListModel::IdRole).toLongLong(), qint64('b'));
    QCOMPARE(row.data(CriterionListModel::MustHaveRole).toBool(), true);
    QCOMPARE(row.data(CriterionListModel::WeightRole).toDouble(), 2.0);
    QCOMPARE(row.data(CriterionListModel::AssessRole).toString(), QStringLiteral("rate"));
    QCOMPARE(model.rowOf(CriterionId('a')), -1);
    QVERIFY(!model.at(model.index(7)));
}

void CriterionListModelTest::patchesAsLittleAsItCan_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<int>("inserted");
    QTest::addColumn<int>("removed");
    QTest::addColumn<int>("moved");
    QTest::newRow("nothing") << QByteArray("abc") << QByteArray("abc") << 0 << 0 << 0;
    QTest::newRow("first to the end") << QByteArray("abcde") << QByteArray("bcdea") << 0 << 0 << 1;
    QTest::newRow("last to the start") << QByteArray("abcde") << QByteArray("eabcd") << 0 << 0 << 1;
    QTest::newRow("one down") << QByteArray("abcde") << QByteArray("acbde") << 0 << 0 << 1;
    QTest::newRow("one added at the end") << QByteArray("abc") << QByteArray("abcd") << 1 << 0 << 0;
    QTest::newRow("one in the middle") << QByteArray("abc") << QByteArray("abxc") << 1 << 0 << 0;
    QTest::newRow("one goes") << QByteArray("abc") << QByteArray("ac") << 0 << 1 << 0;
    QTest::newRow("into empty") << QByteArray("") << QByteArray("abc") << 3 << 0 << 0;
    QTest::newRow("all go") << QByteArray("abc") << QByteArray("") << 0 << 3 << 0;
    QTest::newRow("one for another") << QByteArray("abc") << QByteArray("axc") << 1 << 1 << 0;
    QTest::newRow("all at once") << QByteArray("abcde") << QByteArray("xeacd") << 1 << 1 << 1;
}

void CriterionListModelTest::patchesAsLittleAsItCan()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    CriterionListModel model(CriterionKind::Required);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setDocument(documentOf(before.constData()));
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removes(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setDocument(documentOf(after.constData()));
    QCOMPARE(shown(model), QString::fromLatin1(after));
    QTEST(int(inserts.size()), "inserted");
    QTEST(int(removes.size()), "removed");
    QTEST(int(moves.size()), "moved");
    QCOMPARE(changes.size(), 0);
    QCOMPARE(resets.size(), 0);
}

void CriterionListModelTest::anyOrderIsReached()
{
    CriterionListModel model(CriterionKind::Required);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QByteArray letters("abcdef");
    model.setDocument(documentOf(letters.constData()));
    const QPersistentModelIndex watched = model.index(2);
    while (std::next_permutation(letters.begin(), letters.end())) {
        model.setDocument(documentOf(letters.constData()));
        QCOMPARE(shown(model), QString::fromLatin1(letters));
        QCOMPARE(watched.data().toString(), QStringLiteral("c"));
    }
}

void CriterionListModelTest::aNewValueIsOneChange()
{
    CriterionListModel model(CriterionKind::Required);
    PostingDocument document = documentOf("abc");
    model.setDocument(document);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    document.criteria[1].mustHave = true;
    model.setDocument(document);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex().row(), 1);
    QCOMPARE(changes[0][1].toModelIndex().row(), 1);
}

void CriterionListModelTest::anotherPostingIsAReset()
{
    CriterionListModel model(CriterionKind::Required);
    model.setDocument(documentOf("abc"));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    PostingDocument other = documentOf("ab");
    other.posting.id = PostingId(2);
    model.setDocument(other);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(shown(model), QStringLiteral("ab"));
}

void CriterionListModelTest::settingDataOnlyAsks()
{
    CriterionListModel model(CriterionKind::Required);
    model.setDocument(documentOf("a"));
    QSignalSpy asked(&model, &CriterionListModel::editRequested);
    QVERIFY(!model.setData(model.index(0), QStringLiteral("New"), Qt::EditRole));
    QVERIFY(!model.setData(model.index(0), true, CriterionListModel::MustHaveRole));
    QVERIFY(!model.setData(model.index(0), 3, Qt::ToolTipRole));
    QCOMPARE(shown(model), QStringLiteral("a"));
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked[0][1].toString(), QStringLiteral("text"));
    QCOMPARE(asked[0][2].toString(), QStringLiteral("New"));
    QCOMPARE(asked[1][1].toString(), QStringLiteral("must_have"));
    QCOMPARE(asked[1][2].toString(), QStringLiteral("true"));
}

void CriterionListModelTest::droppingOnlyAsks_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("position");
    QTest::newRow("to the start") << 2 << 0 << 1;
    QTest::newRow("to the end") << 0 << 3 << 3;
    QTest::newRow("below the last") << 0 << -1 << 3;
    QTest::newRow("one down") << 0 << 2 << 2;
    QTest::newRow("where it is") << 1 << 1 << 0;
    QTest::newRow("right below itself") << 1 << 2 << 0;
}

void CriterionListModelTest::droppingOnlyAsks()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, position);
    CriterionListModel model(CriterionKind::Required);
    model.setDocument(documentOf("abc"));
    QSignalSpy asked(&model, &CriterionListModel::moveRequested);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.index(from)}));
    QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, to, 0, {}));
    QVERIFY(!model.dropMimeData(data.get(), Qt::MoveAction, to, 0, {}));
    QCOMPARE(shown(model), QStringLiteral("abc"));
    QCOMPARE(asked.size(), position > 0 ? 1 : 0);
    if (position > 0)
        QCOMPARE(asked[0][2].toLongLong(), position);
    QVERIFY(!model.canDropMimeData(data.get(), Qt::CopyAction, to, 0, {}));
    QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, model.index(0)));
}

void CriterionListModelTest::takesACriterionOfAnotherListButNotOfAnotherPosting()
{
    CriterionListModel required(CriterionKind::Required);
    CriterionListModel preferred(CriterionKind::Preferred);
    required.setDocument(documentOf("abc"));
    preferred.setDocument(documentOf("xyz", CriterionKind::Preferred));
    QSignalSpy asked(&preferred, &CriterionListModel::moveRequested);
    const std::unique_ptr<QMimeData> data(required.mimeData({required.index(1)}));
    preferred.dropMimeData(data.get(), Qt::MoveAction, 1, 0, {});
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][0].value<CriterionId>(), CriterionId('b'));
    QCOMPARE(asked[0][1].value<CriterionKind>(), CriterionKind::Preferred);
    QCOMPARE(asked[0][2].toLongLong(), 2);
    PostingDocument other = documentOf("b", CriterionKind::Preferred);
    other.posting.uuid = QStringLiteral("posting-two");
    preferred.setDocument(other);
    QVERIFY(!preferred.canDropMimeData(data.get(), Qt::MoveAction, 0, 0, {}));
    QMimeData text;
    text.setText(QStringLiteral("words"));
    QVERIFY(!preferred.canDropMimeData(&text, Qt::MoveAction, 0, 0, {}));
}

QTEST_GUILESS_MAIN(CriterionListModelTest)
#include "tst_criterion_list_model.moc"
