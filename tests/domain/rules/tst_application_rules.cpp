#include "rules/application_rules.h"
#include "sample_facts.h"

#include <functional>

using namespace shortlist;

namespace {

constexpr qint64 day = 86'400'000;

NewApplication freshIn(const Stage &stage)
{
    NewApplication fresh;
    fresh.candidate = sampleCandidate();
    fresh.stage = stage;
    fresh.rank = QStringLiteral("a5");
    fresh.source = QStringLiteral("Referral");
    fresh.creditedTo = MemberId(8);
    fresh.appliedAt = Moment{noon.milliseconds - 3 * day};
    return fresh;
}

const Openings oneFree{PostingId(1), 1, 0};

} // namespace

using Spoil = std::function<void(NewApplication &)>;
Q_DECLARE_METATYPE(Spoil)

class TestApplicationRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addingCreatesTheApplicationAndItsFirstTransition()
    {
        const NewApplication fresh = freshIn(applied());
        const auto edit = addApplication(fresh, oneFree, false, QStringLiteral("Ada"), QStringLiteral("Engineer"), who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::AddApplication);
        QCOMPARE(edit->subjects.front(), (Subject{Kind::Application, -1}));
        QVERIFY(hasSubject(*edit, Kind::Candidate, 101));
        QVERIFY(hasSubject(*edit, Kind::Posting, 1));
        const auto rows = created<Application>(*edit);
        QCOMPARE(rows.size(), size_t(1));
        const Application &row = rows[0];
        QVERIFY(row.candidate == CandidateId(101) && row.posting == PostingId(1) && row.stage == StageId(11));
        QCOMPARE(row.rank, fresh.rank);
        QCOMPARE(row.status, ApplicationStatus::Active);
        QCOMPARE(row.source, fresh.source);
        QVERIFY(row.creditedTo == fresh.creditedTo);
        QCOMPARE(row.appliedAt, fresh.appliedAt);
        QCOMPARE(row.stageEnteredAt, fresh.appliedAt);
        QVERIFY(!row.endedAt && row.reason.isNull());
        const auto transitions = created<Transition>(*edit);
        QCOMPARE(transitions.size(), size_t(1));
        QVERIFY(transitions[0].application == ApplicationId(-1));
        QVERIFY(transitions[0].fromStage.isNull() && !transitions[0].fromStatus);
        QVERIFY(transitions[0].toStage == StageId(11));
        QCOMPARE(transitions[0].toStatus, ApplicationStatus::Active);
        QCOMPARE(transitions[0].at, fresh.appliedAt);
        QVERIFY(transitions[0].by == who.author);
        QVERIFY(expects(*edit, fresh.stage, {"posting_id", "kind"}));
        QVERIFY(expects(*edit, fresh.candidate, {"uuid"}));
        for (const Change &change : edit->changes) {
            if (change.operation() == Change::Operation::Create)
                QVERIFY(change.concerns == CandidateId(101));
        }
    }

    void onlyOneMayBeActive()
    {
        NewApplication fresh = freshIn(applied());
        VERIFY_NO(addApplication(fresh, oneFree, true, QStringLiteral("Ada"), QStringLiteral("Engineer"), who),
                  ErrorKind::Refused, "“Ada” has an active application for “Engineer” already");
        fresh.status = ApplicationStatus::Withdrawn; // history may be added beside it
        VERIFY_EDIT(addApplication(fresh, oneFree, true, QStringLiteral("Ada"), QStringLiteral("Engineer"), who));
    }

    void addingToTheHiredStageFillsAnOpening()
    {
        NewApplication fresh = freshIn(hiredStage());
        fresh.stageEnteredAt = Moment{noon.milliseconds - day};
        const auto edit = addApplication(fresh, oneFree, false, QStringLiteral("Ada"), QStringLiteral("Engineer"), who);
        VERIFY_EDIT(edit);
        const auto rows = created<Application>(*edit);
        QCOMPARE(rows[0].status, ApplicationStatus::Hired);
        QVERIFY(rows[0].endedAt == fresh.stageEnteredAt);
        QCOMPARE(created<Transition>(*edit).size(), size_t(1));
        QCOMPARE(created<Transition>(*edit)[0].toStatus, ApplicationStatus::Hired);
        QVERIFY(expectsFilled(*edit, PostingId(1), 0));
        QVERIFY(expects(*edit, samplePosting(), {"openings"}));
        VERIFY_NO(
            addApplication(fresh, {PostingId(1), 1, 1}, false, QStringLiteral("Ada"), QStringLiteral("Engineer"), who),
            ErrorKind::Refused, "1 of 1 openings");
    }

    void endedOnesGetASecondTransition_data()
    {
        QTest::addColumn<ApplicationStatus>("status");
        QTest::addColumn<std::optional<Moment>>("endedAt");
        QTest::addColumn<Moment>("expected");
        using End = std::optional<Moment>;
        QTest::newRow("rejected yesterday")
            << ApplicationStatus::Rejected << End(Moment{noon.milliseconds - day}) << Moment{noon.milliseconds - day};
        QTest::newRow("withdrawn, date unknown") << ApplicationStatus::Withdrawn << End() << noon;
    }
    void endedOnesGetASecondTransition()
    {
        QFETCH(ApplicationStatus, status);
        QFETCH(std::optional<Moment>, endedAt);
        QFETCH(Moment, expected);
        NewApplication fresh = freshIn(interview());
        fresh.status = status;
        fresh.endedAt = endedAt;
        fresh.reason = ReasonId(30);
        fresh.stageEnteredAt = Moment{noon.milliseconds - 2 * day};
        NewIds ids;
        Edit edit;
        edit.changes = applicationChanges(ids, fresh, who);
        QCOMPARE(edit.changes.size(), size_t(3));
        const Application row = created<Application>(edit)[0];
        QCOMPARE(row.status, status);
        QVERIFY(row.endedAt == expected);
        QVERIFY(row.reason == fresh.reason);
        const auto transitions = created<Transition>(edit);
        QCOMPARE(transitions[0].at, *fresh.stageEnteredAt);
        QCOMPARE(transitions[0].toStatus, ApplicationStatus::Active);
        QVERIFY(transitions[0].reason.isNull());
        QVERIFY(transitions[1].fromStage == StageId(12) && transitions[1].toStage == StageId(12));
        QVERIFY(transitions[1].fromStatus == ApplicationStatus::Active);
        QCOMPARE(transitions[1].toStatus, status);
        QCOMPARE(transitions[1].at, expected);
        QVERIFY(transitions[1].reason == fresh.reason);
    }

    void placeholdersCountOverManyApplications()
    {
        NewIds ids;
        Edit edit = Edit{Verb::ImportCandidates, {{Kind::Posting, 1}}, who.at, who.author, {}, {}};
        NewApplication fresh = freshIn(applied());
        for (int i = 0; i < 3; ++i) {
            fresh.status = i == 1 ? ApplicationStatus::Rejected : ApplicationStatus::Active;
            for (Change &change : applicationChanges(ids, fresh, who))
                edit.changes.push_back(std::move(change));
        }
        QCOMPARE(EditInspection(edit).problem(), QString());
        QVERIFY(created<Transition>(edit)[3].application == ApplicationId(-3));
    }

    void whatDoesNotFitTogetherIsRefused_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, Spoil spoil, const char *words) {
            QTest::newRow(name) << spoil << QString::fromUtf8(words);
        };
        row(
            "hired elsewhere", [](auto &one) { one.status = ApplicationStatus::Hired; }, "not of kind hired");
        row(
            "rejected among the hired",
            [](auto &one) {
                one.stage = hiredStage();
                one.status = ApplicationStatus::Rejected;
            },
            "is hired, not");
        row(
            "active with a reason", [](auto &one) { one.reason = ReasonId(30); }, "A reason is for");
        row(
            "active with an end", [](auto &one) { one.endedAt = noon; }, "has no end");
        row(
            "entered before it was made",
            [](auto &one) { one.stageEnteredAt = Moment{one.appliedAt.milliseconds - 1}; }, "before it was made");
        row(
            "ended before it entered",
            [](auto &one) {
                one.status = ApplicationStatus::Rejected;
                one.endedAt = Moment{one.appliedAt.milliseconds - 1};
            },
            "before it entered");
        row(
            "applied in the future", [](auto &one) { one.appliedAt = Moment{who.at.milliseconds + day + 1}; },
            "applied_at lies in the future");
        row(
            "entered in the future", [](auto &one) { one.stageEnteredAt = Moment{who.at.milliseconds + day + 1}; },
            "stage_entered_at lies in the future");
        row(
            "ended in the future",
            [](auto &one) {
                one.status = ApplicationStatus::Rejected;
                one.endedAt = Moment{who.at.milliseconds + day + 1};
            },
            "ended_at lies in the future");
        row(
            "long source", [](auto &one) { one.source = QString(20'001, u'x'); }, "source");
    }
    void whatDoesNotFitTogetherIsRefused()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QString, words);
        NewApplication fresh = freshIn(applied());
        QCOMPARE(messageOf(problemWith(fresh, who.at)), QString());
        spoil(fresh);
        VERIFY_NO(addApplication(fresh, oneFree, false, QStringLiteral("Ada"), QStringLiteral("Engineer"), who),
                  ErrorKind::BadInput, words.toUtf8().constData());
    }

    void aNewPersonComesWithTheirApplicationInOneEdit()
    {
        NewApplication fresh = freshIn(applied());
        fresh.candidate.id = {};
        const auto edit = addCandidateWithApplication(fresh, oneFree, QStringLiteral("Engineer"), who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::AddCandidate);
        QCOMPARE(edit->subjects.front(), (Subject{Kind::Candidate, -1}));
        QVERIFY(hasSubject(*edit, Kind::Application, -1));
        QCOMPARE(created<Candidate>(*edit).size(), size_t(1));
        QVERIFY(created<Application>(*edit)[0].candidate == CandidateId(-1));
        QVERIFY(created<Transition>(*edit)[0].application == ApplicationId(-1));
        QVERIFY(expects(*edit, fresh.stage, {"posting_id", "kind"}));
        QCOMPARE(edit->changes.size(), size_t(4));
        fresh.candidate.name.clear();
        VERIFY_NO(addCandidateWithApplication(fresh, oneFree, QStringLiteral("Engineer"), who), ErrorKind::BadInput,
                  "name is missing");
        fresh = freshIn(hiredStage());
        VERIFY_NO(addCandidateWithApplication(fresh, {PostingId(1), 2, 2}, QStringLiteral("Engineer"), who),
                  ErrorKind::Refused, "2 of 2 openings");
    }

    void onlySourceCreditAndDateAreEdited()
    {
        const Application before = sampleFacts(1).application;
        Application after = before;
        after.source = QStringLiteral("Job fair");
        after.creditedTo = {};
        after.appliedAt = Moment{before.appliedAt.milliseconds - day};
        const auto edit = editApplication(before, after, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::EditApplication);
        QCOMPARE(updated(*edit, before), after);
        QVERIFY(edit->changes[0].concerns == before.candidate);

        after.rank = QStringLiteral("b00");
        VERIFY_NO(editApplication(before, after, who), ErrorKind::Refused, "only source");
        after = before;
        after.status = ApplicationStatus::Rejected;
        VERIFY_NO(editApplication(before, after, who), ErrorKind::Refused, "only source");
        after = before;
        after.appliedAt = noon;
        VERIFY_NO(editApplication(before, after, who), ErrorKind::BadInput, "Give an earlier one");
        after = before;
        after.source = QString(20'001, u'x');
        VERIFY_NO(editApplication(before, after, who), ErrorKind::BadInput, "source");
        VERIFY_NO(editApplication(before, before, who), ErrorKind::Refused, "Nothing changes");
    }

    void deletingTakesEveryRow()
    {
        const auto edit = deleteApplication(sampleRows(1, 71), who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::DeleteApplication);
        QCOMPARE(deleted(*edit, Kind::Application), std::vector<qint64>{1});
        for (const Kind kind : {Kind::Transition, Kind::Screening, Kind::Scorecard, Kind::Rating, Kind::Note})
            QCOMPARE(deleted(*edit, kind), std::vector<qint64>{71});
        QCOMPARE(edit->changes.size(), size_t(6));
        for (const Change &change : edit->changes)
            QVERIFY(change.concerns == CandidateId(101));
    }
};

QTEST_GUILESS_MAIN(TestApplicationRules)
#include "tst_application_rules.moc"
