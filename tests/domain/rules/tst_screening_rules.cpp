#include "rules/screening_rules.h"
#include "sample_facts.h"

using namespace shortlist;

namespace {

Screening standing()
{
    Screening one;
    one.id = ScreeningId(51);
    one.uuid = newUuid(noon);
    one.application = ApplicationId(1);
    one.criterion = CriterionId(5);
    one.result = ScreeningResult::Partly;
    one.evidence = QStringLiteral("Two of three years");
    one.by = MemberId(3);
    return one;
}

} // namespace

class TestScreeningRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstResultIsCreated()
    {
        const Criterion criterion = sampleCriterion(5, Assess::Screen);
        const auto edit = screen(sampleFacts(1), criterion, {}, ScreeningResult::Met, QStringLiteral("Degree"), who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::Screen);
        const auto rows = created<Screening>(*edit);
        QCOMPARE(rows.size(), size_t(1));
        QVERIFY(rows[0].application == ApplicationId(1) && rows[0].criterion == CriterionId(5));
        QCOMPARE(rows[0].result, ScreeningResult::Met);
        QCOMPARE(rows[0].evidence, QStringLiteral("Degree"));
        QVERIFY(rows[0].by == who.author);
        QCOMPARE(rows[0].at, noon);
        QVERIFY(edit->changes.back().concerns == CandidateId(101));
        QVERIFY(expects(*edit, criterion, {"posting_id", "assess"}));
    }

    void laterOnesChangeIt()
    {
        const Criterion criterion = sampleCriterion(5, Assess::Screen);
        const auto edit = screen(sampleFacts(1), criterion, standing(), ScreeningResult::Met, {}, who);
        VERIFY_EDIT(edit);
        Screening expected = standing();
        expected.uuid.clear();
        expected.result = ScreeningResult::Met;
        expected.by = who.author;
        expected.at = noon;
        Screening after = updated(*edit, standing());
        after.uuid.clear();
        QCOMPARE(after, expected); // without evidence given, what stood there stays
        QVERIFY(created<Screening>(*edit).empty());
        const auto cleared = screen(sampleFacts(1), criterion, standing(), ScreeningResult::Partly, QString(), who);
        VERIFY_EDIT(cleared);
        QVERIFY(updated(*cleared, standing()).evidence.isEmpty());
        VERIFY_NO(screen(sampleFacts(1), criterion, standing(), ScreeningResult::Partly, {}, who), ErrorKind::Refused,
                  "Nothing changes");
    }

    void onlyScreenedCriteriaOfThePostingAreScreened()
    {
        VERIFY_NO(screen(sampleFacts(1), sampleCriterion(5, Assess::Rate), {}, ScreeningResult::Met, {}, who),
                  ErrorKind::Refused, "rated by interviewers");
        VERIFY_NO(screen(sampleFacts(1), sampleCriterion(5, Assess::None), {}, ScreeningResult::Met, {}, who),
                  ErrorKind::Refused, "not assessed");
        Criterion other = sampleCriterion(5, Assess::Screen);
        other.posting = PostingId(2);
        VERIFY_NO(screen(sampleFacts(1), other, {}, ScreeningResult::Met, {}, who), ErrorKind::Refused,
                  "no criterion of “Engineer”");
        VERIFY_NO(screen(sampleFacts(1), sampleCriterion(5, Assess::Screen), {}, ScreeningResult::Met,
                         QString(20'001, u'x'), who),
                  ErrorKind::BadInput, "evidence");
    }
};

QTEST_GUILESS_MAIN(TestScreeningRules)
#include "tst_screening_rules.moc"
