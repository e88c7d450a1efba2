#include "new_workspace.h"
#include "queries/applications.h"
#include "queries/interviews.h"
#include "queries/people.h"
#include "queries/postings.h"
#include "queries/scorecards.h"
#include "result_check.h"
#include "rules/schedule_rules.h"
#include "rules/scorecard_rules.h"

#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;

namespace {

const Moment noon{1'772'366'400'000}; // 2026-03-01T12:00:00Z
constexpr qint64 anHour = 3'600'000;

Moment later(int hours)
{
    return {noon.milliseconds + hours * anHour};
}

} // namespace

/// What stands ahead of an application, what is due, and which interview a scorecard is for.
class TestInterviewQueries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = test::newWorkspace(m_folder->filePath(QStringLiteral("a.shortlist")), noon);
        m_posting = test::addPostingTo(*m_workspace, QStringLiteral("Baker"), noon);
        m_ada = test::addPersonTo(*m_workspace, m_posting, QStringLiteral("Ada"), noon);
        m_bob = test::addPersonTo(*m_workspace, m_posting, QStringLiteral("Bob"), noon);
    }

    void theNextOneIsTheFirstThatHasNotEnded()
    {
        schedule(m_ada, later(-2), "over");
        schedule(m_ada, Moment{noon.milliseconds - anHour / 4}, "goes on");
        schedule(m_ada, later(2), "later");
        const auto ahead = interviewsAhead(m_workspace->connection(), m_posting, noon);
        QVERIFY_RESULT(ahead);
        QCOMPARE(ahead->size(), 1); // there is nothing ahead of Bob
        QCOMPARE(ahead->value(m_ada).name, QStringLiteral("goes on"));
        QCOMPARE(ahead->value(m_ada).scorecardsDue, 2); // one for each interview
        const auto after = interviewsAhead(m_workspace->connection(), m_posting, later(1));
        QCOMPARE(after->value(m_ada).name, QStringLiteral("later"));
    }

    void whatHasNotBegunIsNotDueButOwed()
    {
        schedule(m_bob, later(5), "tomorrow");
        const auto ahead = interviewsAhead(m_workspace->connection(), m_posting, noon);
        QCOMPARE(ahead->value(m_bob).scorecardsDue, 0);
        const auto owed = applicationsOwed(m_workspace->connection(), MemberId(1));
        QVERIFY_RESULT(owed);
        QVERIFY(owed->contains(m_bob) && !owed->contains(m_ada));
        QVERIFY(applicationsOwed(m_workspace->connection(), {})->isEmpty());
    }

    void aScorecardIsForTheOneThatBeganLast()
    {
        QVERIFY(!*heldBy(m_ada, noon));
        schedule(m_ada, later(-3), "first");
        schedule(m_ada, later(-1), "second");
        schedule(m_ada, later(4), "third");
        QCOMPARE((*heldBy(m_ada, noon))->interview.name, QStringLiteral("second"));
        QCOMPARE((*heldBy(m_ada, later(-9)))->interview.name, QStringLiteral("first"));
        QCOMPARE((*heldBy(m_ada, later(9)))->interview.name, QStringLiteral("third"));
        QVERIFY(!*interviewHeldBy(m_workspace->connection(), m_ada, MemberId(9), noon));
    }

    void linesComeByStartAndFilter()
    {
        schedule(m_ada, later(4), "late");
        schedule(m_bob, later(1), "early");
        const auto names = [this](const InterviewFilter &filter) {
            QStringList found;
            const auto visited
                = visitInterviews(m_workspace->connection(), filter, [&found](const InterviewLine &line) {
                      found += line.interview.name + u' ' + line.candidate + u' ' + line.interviewers.front().name;
                      return true;
                  });
            return visited ? found : QStringList{visited.error().message};
        };
        QCOMPARE(names({m_posting}), (QStringList{QStringLiteral("early Bob Ada"), QStringLiteral("late Ada Ada")}));
        QCOMPARE(names({PostingId(), m_ada}), QStringList{QStringLiteral("late Ada Ada")});
        QCOMPARE(names({m_posting, {}, later(2)}), QStringList{QStringLiteral("late Ada Ada")});
        QCOMPARE(names({m_posting, {}, {}, later(2)}), QStringList{QStringLiteral("early Bob Ada")});
        QVERIFY(names({PostingId(99)}).isEmpty());
    }

private:
    Result<std::optional<InterviewPlan>> heldBy(ApplicationId application, Moment at)
    {
        return interviewHeldBy(m_workspace->connection(), application, MemberId(1), at);
    }

    void schedule(ApplicationId application, Moment start, const char *name)
    {
        Connection &connection = m_workspace->connection();
        InterviewDraft draft;
        draft.name = QString::fromLatin1(name);
        draft.startsAt = start;
        draft.timeZone = QStringLiteral("UTC");
        draft.minutes = 60;
        draft.interviewers = {MemberId(1)};
        const auto edit = scheduleInterview(**applicationFacts(connection, application), draft, *members(connection),
                                            {MemberId(1), noon});
        QVERIFY_RESULT(edit);
        QVERIFY_RESULT(m_workspace->commit(*edit));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    PostingId m_posting;
    ApplicationId m_ada;
    ApplicationId m_bob;
};

QTEST_GUILESS_MAIN(TestInterviewQueries)
#include "tst_interview_queries.moc"
