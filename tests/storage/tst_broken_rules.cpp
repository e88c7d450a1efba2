#include "board_steps.h"
#include "check.h"
#include "new_workspace.h"
#include "queries/people.h"
#include "queries/postings.h"
#include "result_check.h"
#include "rules/member_rules.h"
#include "rules/note_rules.h"
#include "rules/reason_rules.h"
#include "rules/stage_rules.h"
#include "workspace_dump.h"

#include <QTemporaryDir>

using namespace shortlist;

/// What the expectations of a rule guard in an Edit, an undo would get round: it is refused, naming the entry in the
/// way, and what is stored stays as it was.
class BrokenRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nobodyIsLeftHiredInAStageThatIsNoLongerHired();
    void nobodyComesBackActiveIntoAStageThatTurnedHired();
    void openingsAreNotTakenAwayFromThoseWhoWereHired();
    void whoWasReopenedDoesNotTakeTheOpeningOfAnother();
    void whoWasDeletedDoesNotTakeTheOpeningOfAnother();
    void whoHasSignedEntriesStays();
    void aCriterionIsNotScreenedAgainWhereItWasRated();
    void ratingsDoNotComeBackToACriterionThatIsScreened();
    void aReasonDoesNotChangeSidesUnderAnApplication();
    void anApplicationDoesNotEndAgainWithAReasonThatChangedSides();
    void aMoveIsNotTakenBackUnderALaterRejection();
    void theEntryNamedIsTheOneThatMustGoFirst();
    void whoAppliedAgainIsNotReopened();
    void aScreeningDoesNotComeBackBesideANewOne();
    void noTwoMembersEndUpWithOneName();
    void noTwoReasonsEndUpWithOneName();

private:
    [[nodiscard]] Authorship who() const { return {MemberId(1), m_at}; }
    [[nodiscard]] Result<Committed> undo(const Result<Committed> &what)
    {
        return m_workspace->undo(who(), {}, {what->entry, {}});
    }
    [[nodiscard]] Result<Committed> setSide(qint64 id, ReasonSide side);
    /// Whether undoing `what` is refused, naming the entry `by`, and nothing is stored.
    void refusesUndo(const Result<Committed> &what, const Result<Committed> &by, ErrorKind kind = ErrorKind::Refused);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<BoardSteps> m_steps;
    Moment m_at{1'772'355'600'000};
    PostingId m_posting;
    ApplicationId m_first;
    ApplicationId m_second;
};

void BrokenRulesTest::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = test::newWorkspace(m_folder->filePath(QStringLiteral("rules.shortlist")), m_at);
    m_steps = std::make_unique<BoardSteps>(*m_workspace, m_at);
    m_posting = test::addPostingTo(*m_workspace, QStringLiteral("Baker"), m_at);
    m_first = test::addPersonTo(*m_workspace, m_posting, QStringLiteral("Grace Hopper"), m_at);
    m_second = test::addPersonTo(*m_workspace, m_posting, QStringLiteral("Alan Turing"), m_at);
}

void BrokenRulesTest::refusesUndo(const Result<Committed> &what, const Result<Committed> &by, ErrorKind kind)
{
    QVERIFY_RESULT(what);
    QVERIFY_RESULT(by);
    const QString before = dumpWorkspace(m_workspace->connection());
    const QString words = QStringLiteral("entry %1 (").arg(by->entry.value);
    QCOMPARE_ERROR(undo(what), kind, words.toLatin1());
    QCOMPARE(dumpWorkspace(m_workspace->connection()), before);
    const auto problems = checkWorkspace(m_workspace->connection());
    QVERIFY_RESULT(problems);
    QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u'\n')));
}

Result<Committed> BrokenRulesTest::setSide(qint64 id, ReasonSide side)
{
    const std::vector<Reason> all = *reasons(m_workspace->connection());
    const Reason before = all.at(static_cast<size_t>(id - 1));
    Reason after = before;
    after.side = side;
    return m_workspace->commit(
        *editReason(before, after, all, *isReasonInUse(m_workspace->connection(), before.id), who()));
}

void BrokenRulesTest::nobodyIsLeftHiredInAStageThatIsNoLongerHired()
{
    const auto turned = m_steps->setKind(m_steps->stage(m_posting, 3), StageKind::Hired);
    const auto hired = m_steps->move(m_first, m_steps->stage(m_posting, 3));
    refusesUndo(turned, hired);
}

void BrokenRulesTest::nobodyComesBackActiveIntoAStageThatTurnedHired()
{
    const Stage from = m_steps->stage(m_posting, 2);
    QVERIFY_RESULT(m_steps->move(m_first, from));
    const auto moved = m_steps->move(m_first, m_steps->stage(m_posting, 3));
    const auto turned = m_steps->setKind(from, StageKind::Hired);
    refusesUndo(moved, turned);
}

void BrokenRulesTest::openingsAreNotTakenAwayFromThoseWhoWereHired()
{
    QVERIFY_RESULT(m_steps->setOpenings(m_posting, 1));
    const auto raised = m_steps->setOpenings(m_posting, 2);
    QVERIFY_RESULT(m_steps->move(m_first, m_steps->stage(m_posting, 5)));
    const auto last = m_steps->move(m_second, m_steps->stage(m_posting, 5));
    refusesUndo(raised, last);
    QVERIFY_RESULT(undo(last));
    QVERIFY_RESULT(undo(raised));
}

void BrokenRulesTest::whoWasReopenedDoesNotTakeTheOpeningOfAnother()
{
    QVERIFY_RESULT(m_steps->setOpenings(m_posting, 1));
    QVERIFY_RESULT(m_steps->move(m_first, m_steps->stage(m_posting, 5)));
    const auto reopened = m_steps->reopen(m_first);
    const auto other = m_steps->move(m_second, m_steps->stage(m_posting, 5));
    refusesUndo(reopened, other);
}

void BrokenRulesTest::whoWasDeletedDoesNotTakeTheOpeningOfAnother()
{
    QVERIFY_RESULT(m_steps->setOpenings(m_posting, 1));
    QVERIFY_RESULT(m_steps->move(m_first, m_steps->stage(m_posting, 5)));
    const auto removed = m_steps->remove(m_first);
    const auto other = m_steps->move(m_second, m_steps->stage(m_posting, 5));
    refusesUndo(removed, other);
}

void BrokenRulesTest::whoHasSignedEntriesStays()
{
    Member mei;
    mei.name = QStringLiteral("Mei");
    const auto added = m_workspace->commit(*addMember(mei, *members(m_workspace->connection()), who()));
    QVERIFY_RESULT(added);
    Note note;
    note.candidate = CandidateId(1);
    note.text = QStringLiteral("Knows ovens.");
    const auto signedOne = m_workspace->commit(*addNote(note, {MemberId(2), m_at}));
    QVERIFY_RESULT(signedOne);
    QVERIFY_RESULT(undo(signedOne)); // the row is gone, her entry is not
    Note another = note;
    another.text = QStringLiteral("By someone else.");
    QVERIFY_RESULT(m_workspace->commit(*addNote(another, who())));
    QCOMPARE_ERROR(undo(added), ErrorKind::Refused, "member 2 has signed entry 5 of the journal");
    QCOMPARE(members(m_workspace->connection())->size(), size_t(2));
}

void BrokenRulesTest::aCriterionIsNotScreenedAgainWhereItWasRated()
{
    const auto turned = m_steps->setAssess(CriterionId(3), Assess::Rate);
    const auto rated = m_steps->submitMark(m_first, CriterionId(3));
    refusesUndo(turned, rated);
}

void BrokenRulesTest::ratingsDoNotComeBackToACriterionThatIsScreened()
{
    const auto rated = m_steps->submitMark(m_first, CriterionId(1));
    QVERIFY_RESULT(rated);
    const auto undone = undo(rated);
    const auto turned = m_steps->setAssess(CriterionId(1), Assess::Screen);
    refusesUndo(undone, turned);
}

void BrokenRulesTest::aReasonDoesNotChangeSidesUnderAnApplication()
{
    const auto turned = setSide(8, ReasonSide::WeRejected);
    const auto ended = m_steps->end(m_first, ReasonId(8), ApplicationStatus::Rejected);
    refusesUndo(turned, ended);
}

void BrokenRulesTest::anApplicationDoesNotEndAgainWithAReasonThatChangedSides()
{
    const auto ended = m_steps->end(m_first, ReasonId(8), ApplicationStatus::Withdrawn);
    QVERIFY_RESULT(ended);
    const auto undone = undo(ended);
    const auto turned = setSide(8, ReasonSide::WeRejected);
    refusesUndo(undone, turned);
}

void BrokenRulesTest::aMoveIsNotTakenBackUnderALaterRejection()
{
    // Stage and status are two fields, but the history speaks of both.
    const auto moved = m_steps->move(m_first, m_steps->stage(m_posting, 2));
    const auto ended = m_steps->end(m_first, ReasonId(1), ApplicationStatus::Rejected);
    refusesUndo(moved, ended);
    QVERIFY_RESULT(undo(ended));
    QVERIFY_RESULT(undo(moved));
}

/// Not one that only touched the same row, nor one that was undone again.
void BrokenRulesTest::theEntryNamedIsTheOneThatMustGoFirst()
{
    const Stage from = m_steps->stage(m_posting, 2);
    QVERIFY_RESULT(m_steps->move(m_first, from));
    const auto moved = m_steps->move(m_first, m_steps->stage(m_posting, 3));
    QVERIFY_RESULT(m_steps->setKind(from, StageKind::Hired));
    const auto back = m_workspace->undo(who(), {}, {});
    QVERIFY_RESULT(back);
    const auto again = undo(back); // the redo
    QVERIFY_RESULT(again);
    const Stage before = m_steps->stage(m_posting, 2);
    Stage after = before;
    after.targetDays = 3;
    QVERIFY_RESULT(m_workspace->commit(*editStage(before, after, {before}, false, who())));
    refusesUndo(moved, again);
    QVERIFY_RESULT(undo(again));
    QVERIFY_RESULT(undo(moved));
}

void BrokenRulesTest::whoAppliedAgainIsNotReopened()
{
    const auto ended = m_steps->end(m_first, ReasonId(1), ApplicationStatus::Rejected);
    const auto again = m_steps->applyAgain(m_first);
    refusesUndo(ended, again, ErrorKind::Conflict);
    QVERIFY_RESULT(undo(again));
    QVERIFY_RESULT(undo(ended));
}

void BrokenRulesTest::aScreeningDoesNotComeBackBesideANewOne()
{
    const auto screened = m_steps->screen(m_first, CriterionId(3));
    const auto takenBack = undo(screened);
    QVERIFY_RESULT(takenBack);
    const auto anew = m_steps->screen(m_first, CriterionId(3));
    refusesUndo(takenBack, anew, ErrorKind::Conflict);
    QVERIFY_RESULT(undo(anew));
    QVERIFY_RESULT(undo(takenBack));
}

void BrokenRulesTest::noTwoMembersEndUpWithOneName()
{
    const Member before = members(m_workspace->connection())->front();
    Member after = before;
    after.name = QStringLiteral("Nova");
    const auto renamed = m_workspace->commit(*editMember(before, after, {before}, who()));
    QVERIFY_RESULT(renamed);
    Member other;
    other.name = before.name.toUpper();
    const auto all = *members(m_workspace->connection());
    QVERIFY_RESULT(m_workspace->commit(*addMember(other, all, who())));
    QCOMPARE_ERROR(undo(renamed), ErrorKind::Refused, "member 1 would have the same name as member 2");
    other.name = QStringLiteral("Noor");
    const Edit first = *addMember(other, all, who());
    const Edit second = *addMember(other, all, who()); // by another process, which looked at the same time
    QVERIFY_RESULT(m_workspace->commit(first));
    QCOMPARE_ERROR(m_workspace->commit(second), ErrorKind::Refused, "would have the same name as member");
    QCOMPARE(members(m_workspace->connection())->size(), size_t(3));
}

void BrokenRulesTest::noTwoReasonsEndUpWithOneName()
{
    const std::vector<Reason> all = *reasons(m_workspace->connection());
    Reason reason;
    reason.name = QStringLiteral("Moved to the sea");
    reason.side = ReasonSide::TheyRejected;
    QVERIFY_RESULT(m_workspace->commit(*addReason(reason, all, who())));
    QCOMPARE_ERROR(m_workspace->commit(*addReason(reason, all, who())), ErrorKind::Refused,
                   "would have the same name as reason");
}

QTEST_GUILESS_MAIN(BrokenRulesTest)
#include "tst_broken_rules.moc"
