#include "candidate.h"
#include "result_check.h"
#include "verbs/still_there.h"

using namespace shortlist;

/// Between finding a REF and reading its row another program may delete it.
class StillThereTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowThatIsThereIsHandedOn();
    void aRowThatIsGoneIsNotFound();
    void aFailureOfReadingStays();
};

void StillThereTest::aRowThatIsThereIsHandedOn()
{
    Candidate ada;
    ada.id = CandidateId(4);
    ada.name = QStringLiteral("Ada");
    QVERIFY(*stillThere(Result<std::optional<Candidate>>(std::optional(ada)), Kind::Candidate, 4) == ada);
    QVERIFY(*stillThere(Result<std::vector<Candidate>>(std::vector{Candidate(), ada}), 4) == ada);
}

void StillThereTest::aRowThatIsGoneIsNotFound()
{
    QCOMPARE_ERROR(stillThere(Result<std::optional<Candidate>>(std::optional<Candidate>()), Kind::Candidate, 4),
                   ErrorKind::NotFound, "There is no candidate 4 any more");
    QCOMPARE_ERROR(stillThere(Result<std::vector<Candidate>>(std::vector<Candidate>(2)), 4), ErrorKind::NotFound,
                   "There is no candidate 4 any more");
}

void StillThereTest::aFailureOfReadingStays()
{
    const Error damaged{ErrorKind::Damaged, QStringLiteral("page 7")};
    QCOMPARE_ERROR(stillThere(Result<std::optional<Candidate>>(damaged), Kind::Candidate, 4), ErrorKind::Damaged,
                   "page 7");
    QCOMPARE_ERROR(stillThere(Result<std::vector<Candidate>>(damaged), 4), ErrorKind::Damaged, "page 7");
}

QTEST_GUILESS_MAIN(StillThereTest)
#include "tst_still_there.moc"
