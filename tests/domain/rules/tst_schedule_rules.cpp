#include "sample_plan.h"

#include "rules/schedule_rules.h"

using namespace shortlist;

namespace {

InterviewDraft draft()
{
    InterviewDraft draft = interviewAsPlanned(samplePlan().plan[0]);
    draft.startsAt = noon;
    draft.timeZone = QStringLiteral("Europe/Berlin");
    return draft;
}

} // namespace

class TestScheduleRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anInterviewIsMadeOfItsPlan()
    {
        const auto edit = scheduleInterview(sampleFacts(1), draft(), samplePlan().members, who);
        VERIFY_EDIT(edit);
        const Interview row = created<Interview>(*edit).front();
        QCOMPARE(row.name, QStringLiteral("Technical interview"));
        QVERIFY(row.planned == PlannedInterviewId(21));
        QCOMPARE(row.minutes, qint64(45));
        QCOMPARE(row.sequence, qint64(0));
        QCOMPARE(row.endsAt().milliseconds - row.startsAt.milliseconds, qint64(45 * 60'000));
        QVERIFY(created<Interviewer>(*edit).front().member == MemberId(5));
        QVERIFY(expects(*edit, sampleFacts(1).application, {"status"}));
    }

    void whatCannotBeIsRefused()
    {
        const std::vector<Member> members = samplePlan().members;
        VERIFY_NO(scheduleInterview(sampleFacts(1, applied(), QStringLiteral("a0"), ApplicationStatus::Rejected),
                                    draft(), members, who),
                  ErrorKind::Refused, "Reopen it before");
        InterviewDraft odd = draft();
        odd.timeZone = QStringLiteral("Middle/Earth");
        VERIFY_NO(scheduleInterview(sampleFacts(1), odd, members, who), ErrorKind::BadInput, "no time zone");
        odd = draft();
        odd.interviewers = {MemberId(8)};
        VERIFY_NO(scheduleInterview(sampleFacts(1), odd, members, who), ErrorKind::Refused, "not active");
        odd = draft();
        odd.minutes = 0;
        VERIFY_NO(scheduleInterview(sampleFacts(1), odd, members, who), ErrorKind::BadInput, "5 to 480");
        odd = draft();
        odd.startsAt.milliseconds = 300'000'000'000'000;
        VERIFY_NO(scheduleInterview(sampleFacts(1), odd, members, who), ErrorKind::BadInput, "outside the years");
    }

    void aZoneThatNoListHasIsOne()
    {
        InterviewDraft universal = draft();
        universal.timeZone = QStringLiteral("Etc/UTC");
        QVERIFY(scheduleInterview(sampleFacts(1), universal, samplePlan().members, who).ok());
    }

    void everyChangeIsToldToThoseInvited()
    {
        const PlanFacts facts = samplePlan();
        const InterviewRows before = sampleInterview(facts.plan[0]);
        InterviewDraft later = draftOf(before);
        VERIFY_NO(editInterview(sampleFacts(1), before, false, later, facts.members, who), ErrorKind::Refused,
                  "Nothing changes");
        later.startsAt.milliseconds += 60'000;
        const auto moved = editInterview(sampleFacts(1), before, false, later, facts.members, who);
        VERIFY_EDIT(moved);
        QCOMPARE(updated(*moved, before.interview).sequence, qint64(1));
        InterviewDraft withBen = draftOf(before);
        withBen.interviewers = {MemberId(6)};
        const auto changed = editInterview(sampleFacts(1), before, false, withBen, facts.members, who);
        VERIFY_EDIT(changed);
        QCOMPARE(updated(*changed, before.interview).sequence, qint64(1));
        QCOMPARE(deleted(*changed, Kind::Interviewer), std::vector<qint64>{81});
    }

    void aCancelledInterviewIsScheduledAgain()
    {
        const PlanFacts facts = samplePlan();
        InterviewRows rows = sampleInterview(facts.plan[0]);
        const auto cancelled = cancelInterview(sampleFacts(1), rows.interview, who);
        VERIFY_EDIT(cancelled);
        rows.interview = updated(*cancelled, rows.interview);
        QVERIFY(rows.interview.status == InterviewStatus::Cancelled);
        QCOMPARE(rows.interview.sequence, qint64(1));
        VERIFY_NO(cancelInterview(sampleFacts(1), rows.interview, who), ErrorKind::Refused, "cancelled already");
        InterviewDraft draft = draftOf(rows);
        draft.place = QStringLiteral("Room 9");
        const auto elsewhere = editInterview(sampleFacts(1), rows, false, draft, facts.members, who);
        VERIFY_EDIT(elsewhere);
        QVERIFY(updated(*elsewhere, rows.interview).status == InterviewStatus::Cancelled); // nobody said otherwise
        draft.status = InterviewStatus::Scheduled;
        const auto again = editInterview(sampleFacts(1), rows, false, draft, facts.members, who);
        VERIFY_EDIT(again);
        QVERIFY(updated(*again, rows.interview).status == InterviewStatus::Scheduled);
        QCOMPARE(updated(*again, rows.interview).sequence, qint64(2));
        ApplicationFacts ended = sampleFacts(1);
        ended.application.status = ApplicationStatus::Rejected;
        VERIFY_NO(editInterview(ended, rows, false, draft, facts.members, who), ErrorKind::Refused, "Reopen it");
    }

    void deletingTakesPeopleAndAnswers()
    {
        InterviewRows rows = sampleInterview(samplePlan().plan[1]);
        Answer answer;
        answer.id = AnswerId(91);
        answer.text = QStringLiteral("Yes");
        rows.answers = {answer};
        VERIFY_NO(deleteInterview(sampleFacts(1), rows, false, who), ErrorKind::Refused, "Cancel it first");
        rows.interview = cancelled(rows.interview);
        const auto edit = deleteInterview(sampleFacts(1), rows, false, who);
        VERIFY_EDIT(edit);
        QCOMPARE(deleted(*edit, Kind::Answer), std::vector<qint64>{91});
        QCOMPARE(deleted(*edit, Kind::Interviewer), std::vector<qint64>{81});
        VERIFY_NO(deleteInterview(sampleFacts(1), rows, true, who), ErrorKind::Refused, "Cancel it instead");
        InterviewDraft scored = draftOf(rows);
        scored.kind = InterviewKind::Interview;
        VERIFY_NO(editInterview(sampleFacts(1), rows, false, scored, samplePlan().members, who), ErrorKind::Refused,
                  "stays one");
    }

    void whatWasScoredBecomesNoReference()
    {
        const InterviewRows rows = sampleInterview(samplePlan().plan[0]);
        InterviewDraft reference = draftOf(rows);
        reference.kind = InterviewKind::Reference;
        VERIFY_NO(editInterview(sampleFacts(1), rows, true, reference, samplePlan().members, who), ErrorKind::Refused,
                  "does not become a reference");
        VERIFY_EDIT(editInterview(sampleFacts(1), rows, false, reference, samplePlan().members, who));
    }

    void aZoneIsNamed()
    {
        const InterviewRows rows = sampleInterview(samplePlan().plan[0]);
        for (const char *zone : {"", "Mars/Base"}) {
            InterviewDraft draft = draftOf(rows);
            draft.timeZone = QString::fromLatin1(zone);
            VERIFY_NO(editInterview(sampleFacts(1), rows, false, draft, samplePlan().members, who), ErrorKind::BadInput,
                      "is no time zone");
        }
    }

    void clocksAreReadWhereTheyHang_data()
    {
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("utc"); // empty: there is no such time
        const auto row = [](const char *name, const char *zone, const char *day, const char *time, const char *utc) {
            QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(day) << QString::fromLatin1(time)
                                << QString::fromLatin1(utc);
        };
        row("winter", "Europe/Berlin", "2026-01-15", "09:30", "2026-01-15T08:30:00.000Z");
        row("summer", "Europe/Berlin", "2026-07-15", "09:30", "2026-07-15T07:30:00.000Z");
        row("before it is set forward", "Europe/Berlin", "2026-03-29", "01:59", "2026-03-29T00:59:00.000Z");
        row("skipped", "Europe/Berlin", "2026-03-29", "02:30", "");
        row("after it was set forward", "Europe/Berlin", "2026-03-29", "03:00", "2026-03-29T01:00:00.000Z");
        row("twice: the first", "Europe/Berlin", "2026-10-25", "02:30", "2026-10-25T00:30:00.000Z");
        row("after it was set back", "Europe/Berlin", "2026-10-25", "03:00", "2026-10-25T02:00:00.000Z");
        row("half an hour", "Asia/Kolkata", "2026-03-01", "09:00", "2026-03-01T03:30:00.000Z");
        row("the day before", "Pacific/Auckland", "2026-01-15", "08:00", "2026-01-14T19:00:00.000Z");
        row("set back by half an hour", "Australia/Lord_Howe", "2026-04-05", "01:45", "2026-04-04T14:45:00.000Z");
        row("utc", "UTC", "2026-03-29", "02:30", "2026-03-29T02:30:00.000Z");
    }

    void clocksAreReadWhereTheyHang()
    {
        QFETCH(QString, zone);
        QFETCH(QString, day);
        QFETCH(QString, time);
        QFETCH(QString, utc);
        const QTimeZone where(zone.toLatin1());
        QVERIFY(where.isValid());
        const auto moment
            = momentAt(QDate::fromString(day, Qt::ISODate), QTime::fromString(time, QStringLiteral("HH:mm")), where);
        QCOMPARE(moment.ok(), !utc.isEmpty());
        if (moment)
            QCOMPARE(moment->toIso(), utc);
        else
            QVERIFY2(moment.error().message.contains(QStringLiteral("set forward")),
                     qPrintable(moment.error().message));
    }
};

QTEST_GUILESS_MAIN(TestScheduleRules)
#include "tst_schedule_rules.moc"
