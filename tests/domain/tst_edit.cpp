#include "edit.h"

#include "candidate.h"
#include "result.h"

#include <QtTest>

using namespace shortlist;

namespace {

Note sample()
{
    Note note;
    note.id = NoteId(5);
    note.uuid = QStringLiteral("u");
    note.candidate = CandidateId(3);
    note.text = QStringLiteral("Called back");
    return note;
}

} // namespace

class TestEdit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCreationHoldsAllFieldsAfter()
    {
        const Change change = creation(sample(), CandidateId(3));
        QCOMPARE(change.operation(), Change::Operation::Create);
        QCOMPARE(change.kind, Kind::Note);
        QCOMPARE(change.id, 5);
        QVERIFY(!change.before);
        QCOMPARE(*change.after, fieldsOf(sample()));
        QVERIFY(change.concerns == CandidateId(3));
    }

    void aDeletionHoldsAllFieldsBefore()
    {
        const Change change = deletion(sample());
        QCOMPARE(change.operation(), Change::Operation::Delete);
        QCOMPARE(*change.before, fieldsOf(sample()));
        QVERIFY(!change.after);
        QVERIFY(change.concerns.isNull());
    }

    void aDifferenceHoldsOnlyWhatDiffers()
    {
        Note after = sample();
        after.text = QStringLiteral("Called twice");
        const auto change = difference(sample(), after);
        QVERIFY(change.has_value());
        QCOMPARE(change->operation(), Change::Operation::Update);
        const int text = fieldNumber<Note>("text");
        QCOMPARE(*change->before, (Fields{{text, Value(QStringLiteral("Called back"))}}));
        QCOMPARE(*change->after, (Fields{{text, Value(QStringLiteral("Called twice"))}}));
        QVERIFY(!difference(sample(), sample()));
    }

    void anExpectationHoldsTheSameOnBothSides()
    {
        const Change change = expectation(sample(), {"text", "candidate_id"});
        QCOMPARE(change.operation(), Change::Operation::Expect);
        QCOMPARE(change.before->size(), size_t(2));
        QCOMPARE(*change.before, *change.after);
        QCOMPARE(change.before->front().field, fieldNumber<Note>("candidate_id")); // ascending, as in the table
        QCOMPARE(change.before->front().value, Value(qint64(3)));
    }

    void aResultIsAValueOrAnError()
    {
        const Result<int> seven = 7;
        QVERIFY(seven && *seven == 7);
        const Result<int> none = Error{ErrorKind::NotFound, QStringLiteral("There is no such thing.")};
        QVERIFY(!none);
        QCOMPARE(none.error().kind, ErrorKind::NotFound);
        QVERIFY(Result<>().ok());
        QVERIFY(!Result<>(Error{}).ok());
        Result<QString> text = QStringLiteral("x");
        QCOMPARE(std::move(text).value(), QStringLiteral("x"));
    }
};

QTEST_GUILESS_MAIN(TestEdit)
#include "tst_edit.moc"
