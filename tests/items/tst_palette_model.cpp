#include "palette_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace shortlist;
using namespace Qt::Literals::StringLiterals;

class TestPaletteModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void entriesComeInTheirOrder();
    void theSameAnswerChangesNothing();
};

void TestPaletteModel::entriesComeInTheirOrder()
{
    PaletteModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries({{u"Undo"_s, u"Ctrl+Z"_s, u"edit.undo"_s}, {u"Ada"_s, u"Engineer"_s, {}, Kind::Candidate, 7}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), u"Undo"_s);
    QCOMPARE(model.index(0).data(PaletteModel::DetailRole).toString(), u"Ctrl+Z"_s);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"Ada, Engineer"_s);
    QCOMPARE(model.entry(1).id, 7);
}

void TestPaletteModel::theSameAnswerChangesNothing()
{
    PaletteModel model;
    model.setEntries({{u"Undo"_s, {}, u"edit.undo"_s}});
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setEntries({{u"Undo"_s, {}, u"edit.undo"_s}});
    QCOMPARE(resets.count(), 0);
}

QTEST_GUILESS_MAIN(TestPaletteModel)
#include "tst_palette_model.moc"
