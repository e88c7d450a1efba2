#include "sample_facts.h"

using namespace shortlist;

class TestOpenings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theLastOpeningIsFilledByTheHireThatReachesTheTotal_data()
    {
        QTest::addColumn<qint64>("total");
        QTest::addColumn<qint64>("filled");
        QTest::addColumn<qsizetype>("hired");
        QTest::addColumn<bool>("last");
        QTest::addColumn<bool>("fits");
        QTest::newRow("one of one") << qint64(1) << qint64(0) << qsizetype(1) << true << true;
        QTest::newRow("one of two") << qint64(2) << qint64(0) << qsizetype(1) << false << true;
        QTest::newRow("two of two") << qint64(2) << qint64(0) << qsizetype(2) << true << true;
        QTest::newRow("second of two") << qint64(2) << qint64(1) << qsizetype(1) << true << true;
        QTest::newRow("none free") << qint64(1) << qint64(1) << qsizetype(1) << false << false;
        QTest::newRow("one too many") << qint64(2) << qint64(1) << qsizetype(2) << true << false;
    }
    void theLastOpeningIsFilledByTheHireThatReachesTheTotal()
    {
        QFETCH(qint64, total);
        QFETCH(qint64, filled);
        QFETCH(qsizetype, hired);
        QFETCH(bool, last);
        QFETCH(bool, fits);
        const Openings openings{PostingId(1), total, filled};
        QCOMPARE(fillsLastOpening(openings, hired), last);
        const auto problem = problemHiring(openings, hired, QStringLiteral("Engineer"));
        QCOMPARE(!problem, fits);
        if (problem) {
            QCOMPARE(problem->kind, ErrorKind::Refused);
            QVERIFY(problem->message.contains(QStringLiteral("“Engineer”")));
            QVERIFY(problem->message.contains(QStringLiteral("Raise the openings")));
        }
    }

    void expectationsNameTheComputedAndTheStoredField()
    {
        const Change filled = expectFilledOpenings(PostingId(4), 2);
        QCOMPARE(filled.operation(), Change::Operation::Expect);
        QCOMPARE(filled.kind, Kind::Posting);
        QCOMPARE(filled.id, 4);
        QCOMPARE(*filled.before, (Fields{{1000, Value(qint64(2))}}));

        Posting posting = samplePosting(4);
        posting.openings = 3;
        QCOMPARE(expectTotalOpenings(posting.id, 3), expectation(posting, {"openings"}));
    }
};

QTEST_GUILESS_MAIN(TestOpenings)
#include "tst_openings.moc"
