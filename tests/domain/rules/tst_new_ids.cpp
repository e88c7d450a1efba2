#include "application.h"
#include "candidate.h"
#include "rules/new_ids.h"

#include <QtTest>

using namespace shortlist;

class TestNewIds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindCountsDownFromMinusOne()
    {
        NewIds ids;
        QCOMPARE(ids.next<Application>().value, -1);
        QCOMPARE(ids.next<Candidate>().value, -1);
        QCOMPARE(ids.next<Application>().value, -2);
        QCOMPARE(ids.next<Note>().value, -1);
        QCOMPARE(ids.next<Application>().value, -3);
    }
};

QTEST_GUILESS_MAIN(TestNewIds)
#include "tst_new_ids.moc"
