#include "sample_facts.h"

#include "rules/application_deletion.h"
#include "rules/application_rules.h"
#include "rules/debrief_rules.h"

using namespace shortlist;

namespace {

DecisionRecord record()
{
    DecisionRecord record;
    record.posting = QStringLiteral("Engineer");
    record.criteria = {{QStringLiteral("c1"), QStringLiteral("API design"), 2, true}};
    record.members = {QStringLiteral("Ann"), QStringLiteral("Ben")};
    const DecisionRecord::Evidence evidence{
        QStringLiteral("c1"),
        3.5,
        {{QStringLiteral("Ann"), 4, QStringLiteral("Clear")}, {QStringLiteral("Ben"), std::nullopt, {}}},
        {QStringLiteral("We differ")}};
    for (const qint64 id : {1, 2})
        record.people.push_back({sampleFacts(id).application.uuid,
                                 QStringLiteral("Person %1").arg(id),
                                 id == 1,
                                 3.5,
                                 0.8,
                                 QStringLiteral("met"),
                                 {evidence},
                                 {}});
    return record;
}

} // namespace

class TestDebriefRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void notesAreAboutACriterionOrTheWhole()
    {
        const auto whole = addDebriefNote(sampleFacts(1), std::nullopt, QStringLiteral("Strong"), who);
        VERIFY_EDIT(whole);
        QVERIFY(created<DebriefNote>(*whole).front().criterion.isNull());
        const auto one = addDebriefNote(sampleFacts(1), sampleCriterion(1), QStringLiteral("We differ"), who);
        VERIFY_EDIT(one);
        QVERIFY(created<DebriefNote>(*one).front().criterion == CriterionId(1));
        Criterion foreign = sampleCriterion(9);
        foreign.posting = PostingId(2);
        VERIFY_NO(addDebriefNote(sampleFacts(1), foreign, QStringLiteral("x"), who), ErrorKind::Refused,
                  "no criterion");
        VERIFY_NO(addDebriefNote(sampleFacts(1), std::nullopt, QStringLiteral(" "), who), ErrorKind::BadInput, "empty");
    }

    void notesAreEditedAndDeleted()
    {
        DebriefNote note = created<DebriefNote>(*addDebriefNote(sampleFacts(1), {}, QStringLiteral("Strong"), who))[0];
        note.id = DebriefNoteId(5);
        const auto edit = editDebriefNote(sampleFacts(1), note, QStringLiteral("Very strong"), who);
        VERIFY_EDIT(edit);
        QCOMPARE(updated(*edit, note).text, QStringLiteral("Very strong"));
        VERIFY_NO(editDebriefNote(sampleFacts(1), note, note.text, who), ErrorKind::Refused, "Nothing changes");
        VERIFY_EDIT(deleteDebriefNote(sampleFacts(1), note, who));
        const Authorship other{MemberId(who.author.value + 1), who.at};
        VERIFY_NO(editDebriefNote(sampleFacts(1), note, QStringLiteral("Weak"), other), ErrorKind::Refused,
                  "Only who wrote");
        VERIFY_NO(deleteDebriefNote(sampleFacts(1), note, other), ErrorKind::Refused, "Only who wrote");
    }

    void aDecisionKeepsWhatWasKnown()
    {
        const DecisionRecord known = record();
        const auto edit = recordDecision(samplePosting(), sampleFacts(1), QStringLiteral("Best evidence"), known, who);
        VERIFY_EDIT(edit);
        const Decision decision = created<Decision>(*edit).front();
        QVERIFY(decision.application == ApplicationId(1));
        const auto read = readDecisionBody(decision.body);
        QVERIFY(read.ok());
        QVERIFY(*read == known);
        VERIFY_EDIT(recordDecision(samplePosting(), std::nullopt, QStringLiteral("Nobody fits"), record(), who));
        VERIFY_NO(recordDecision(samplePosting(), sampleFacts(1), QString(), record(), who), ErrorKind::BadInput,
                  "no rationale");
        VERIFY_NO(recordDecision(samplePosting(2), sampleFacts(1), QStringLiteral("x"), record(), who),
                  ErrorKind::Refused, "did not apply");
        QVERIFY(!readDecisionBody(QStringLiteral("nonsense")).ok());
    }

    void whoIsDeletedIsInNoDecisionAnyMore()
    {
        Decision decision;
        decision.id = DecisionId(9);
        decision.posting = PostingId(1);
        decision.application = ApplicationId(1);
        ApplicationRows chosen = sampleRows(1, 71);
        ApplicationRows other = sampleRows(2, 72);
        DecisionRecord known = record();
        known.people[0].application = chosen.application.uuid;
        known.people[1].application = other.application.uuid;
        decision.body = decisionBody(known);
        chosen.decisions = other.decisions = {decision};
        const auto gone = deleteApplication(chosen, who);
        VERIFY_EDIT(gone);
        QCOMPARE(deleted(*gone, Kind::Decision), std::vector<qint64>{9});
        const auto mentioned = deleteApplication(other, who);
        VERIFY_EDIT(mentioned);
        QVERIFY(deleted(*mentioned, Kind::Decision).empty());
        const auto left = readDecisionBody(updated(*mentioned, decision).body);
        QCOMPARE(left->people.size(), size_t(1));
        QCOMPARE(left->people[0].application, chosen.application.uuid);
        // Both at once: the decision is deleted once and not changed before.
        const std::vector<Change> both = deletionChanges({other, chosen});
        QCOMPARE(
            std::count_if(both.begin(), both.end(), [](const Change &change) { return change.kind == Kind::Decision; }),
            1);
    }

    void anApplicationGoesWithItsInterviewsAndDebrief()
    {
        ApplicationRows rows = sampleRows(1, 71);
        InterviewRows held;
        held.interview.id = InterviewId(3);
        Interviewer holder;
        holder.id = InterviewerId(4);
        Answer answer;
        answer.id = AnswerId(5);
        held.interviewers = {holder};
        held.answers = {answer};
        rows.interviews = {held};
        DebriefNote note;
        note.id = DebriefNoteId(6);
        rows.debriefNotes = {note};
        const auto edit = deleteApplication(rows, who);
        VERIFY_EDIT(edit);
        QCOMPARE(deleted(*edit, Kind::Interview), std::vector<qint64>{3});
        QCOMPARE(deleted(*edit, Kind::Interviewer), std::vector<qint64>{4});
        QCOMPARE(deleted(*edit, Kind::Answer), std::vector<qint64>{5});
        QCOMPARE(deleted(*edit, Kind::DebriefNote), std::vector<qint64>{6});
    }
};

QTEST_GUILESS_MAIN(TestDebriefRules)
#include "tst_debrief_rules.moc"
