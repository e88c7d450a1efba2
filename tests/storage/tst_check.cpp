#include "board_steps.h"
#include "check.h"
#include "new_workspace.h"
#include "result_check.h"
#include "rules/candidate_rules.h"
#include "rules/note_rules.h"

#include <QFile>
#include <QTemporaryDir>

using namespace shortlist;

/// Everything that `check` promises to see is put into a sound workspace behind the program's back, and seen.
class CheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSoundWorkspaceHasNoProblems();
    void everyProblemIsSaid_data();
    void everyProblemIsSaid();

private:
    [[nodiscard]] Result<QStringList> problemsAfter(const char *corruption);

    QTemporaryDir m_folder;
    QByteArray m_sound;
    Moment m_at{1'772'355'600'000};
};

/// Posting 1 with applications 1 (hired), 2 (rated, screened, with a note) and 3 (rejected), posting 2 with
/// application 4.
void CheckTest::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
    const QString path = m_folder.filePath(QStringLiteral("sound.shortlist"));
    {
        auto workspace = test::newWorkspace(path, m_at);
        BoardSteps steps(*workspace, m_at);
        const PostingId first = test::addPostingTo(*workspace, QStringLiteral("Baker"), m_at);
        const PostingId second = test::addPostingTo(*workspace, QStringLiteral("Miller"), m_at);
        for (const char *name : {"Grace Hopper", "Alan Turing", "Mary Jackson"})
            QVERIFY(!test::addPersonTo(*workspace, first, QString::fromLatin1(name), m_at).isNull());
        QVERIFY(!test::addPersonTo(*workspace, second, QStringLiteral("Mei Ling"), m_at).isNull());
        QVERIFY_RESULT(steps.move(ApplicationId(1), steps.stage(first, 5)));
        QVERIFY_RESULT(steps.submitMark(ApplicationId(2), CriterionId(1)));
        QVERIFY_RESULT(steps.screen(ApplicationId(2), CriterionId(3)));
        QVERIFY_RESULT(steps.end(ApplicationId(3), ReasonId(1), ApplicationStatus::Rejected));
        Note note;
        note.candidate = CandidateId(2);
        note.application = ApplicationId(2);
        note.text = QStringLiteral("Knows ovens.");
        QVERIFY_RESULT(workspace->commit(*addNote(note, {MemberId(1), m_at})));
        Candidate with;
        with.name = QStringLiteral("Olu Ade");
        with.emails = QStringList{QStringLiteral("olu@example.org")};
        QVERIFY_RESULT(workspace->commit(*addCandidate(with, {MemberId(1), m_at})));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_sound = file.readAll();
}

Result<QStringList> CheckTest::problemsAfter(const char *corruption)
{
    const QString path = m_folder.filePath(QStringLiteral("corrupt.shortlist"));
    QFile::remove(path);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(m_sound) != m_sound.size())
        return Error{ErrorKind::Full, QStringLiteral("no room for the copy")};
    file.close();
    auto opened = Connection::open(path, Connection::Mode::Write);
    if (!opened)
        return opened.error();
    // Neither checks nor references hinder whoever damages a file.
    (*opened)->execute("pragma foreign_keys = off; pragma ignore_check_constraints = on");
    (*opened)->execute(corruption);
    if (auto done = (*opened)->outcome(); !done)
        return done.error();
    return checkWorkspace(**opened);
}

void CheckTest::aSoundWorkspaceHasNoProblems()
{
    const auto problems = problemsAfter("select 1");
    QVERIFY_RESULT(problems);
    QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u'\n')));
}

void CheckTest::everyProblemIsSaid_data()
{
    QTest::addColumn<QByteArray>("corruption");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *corruption, const char *sentence) {
        QTest::newRow(sentence) << QByteArray(corruption) << QString::fromLatin1(sentence);
    };
    row("update application set stage_id = 7 where id = 2", "Application 2 stands in a stage of another posting.");
    row("update application set stage_id = 1 where id = 1",
        "Application 1 is hired, but its stage is not of kind hired, or the other way round.");
    row("update stage set kind = 'hired' where id = 1",
        "Application 2 is hired, but its stage is not of kind hired, or the other way round.");
    row("update application set stage_id = 2 where id = 2", "Application 2 is not where its last transition says.");
    row("delete from transition where application_id = 4", "Application 4 is not where its last transition says.");
    row("update screening set criterion_id = 6", "Screening 1 is of a criterion of another posting.");
    row("update rating set criterion_id = 4", "Rating 1 is of a criterion of another posting.");
    row("update posting set openings = 0 where id = 1", "Posting 1 has more people hired than openings.");
    row("update posting set status = 'closed' where id = 2",
        "Posting 2 does not have the status that its last change says.");
    row("update note set candidate_id = 1", "Note 1 is about an application of another candidate.");
    row("update criterion set assess = 'screen' where id = 1", "Criterion 1 is screened though it has ratings.");
    row("update reason set side = 'they_rejected' where id = 1",
        "Application 3 ended with a reason of the other side.");
    row("update application set status = 'withdrawn' where id = 3",
        "Application 3 ended with a reason of the other side.");
    row("update journal_entry set author_id = 7 where id = 2",
        "The journal's entry 2 is by a member who is not there.");
    row("delete from note", "The search index holds row 7, which is not there.");
    row("update posting set title = 'Ghost' where id = 2", "The search index does not know posting 2 as it is.");
    row("update candidate set headline = 'Ghost' where id = 4", "The search index does not know candidate 4 as it is.");
    row("update note set text = 'Ghost'", "The search index does not know note 1 as it is.");
    row("insert into candidate_email values ('ghost@example.org', 99)",
        "The list of e-mails holds candidate 99, who is not there.");
    row("insert into candidate_email values ('ghost@example.org', 1)",
        "Candidate 1 cannot be found by name or e-mail as it is.");
    row("delete from candidate_email", "Candidate 5 cannot be found by name or e-mail as it is.");
    row("update candidate set name_folded = 'ghost' where id = 5",
        "Candidate 5 cannot be found by name or e-mail as it is.");
    row("update journal_change set payload = replace(payload, 'stage_id', 'stage_ix')"
        " where entry_id = 7 and operation = 'update' and kind = 'application'",
        "The journal's entry 7 was altered (change 1).");
    row("update journal_entry set at = '2026-01-01T00:00:00.000Z' where id = 2",
        "The journal's chain is broken at entry 2: it, or one before it, was altered.");
    row("delete from journal_change where entry_id = 3 and seq = 1",
        "The journal's chain is broken at entry 3: it, or one before it, was altered.");
    row("update journal_entry set standing = 0 where id = 4",
        "The journal's entry 4 is marked wrongly as done or undone.");
    row("update application set credited_to_id = 55 where id = 2",
        "application 2 refers to a member that is not there.");
}

void CheckTest::everyProblemIsSaid()
{
    QFETCH(QByteArray, corruption);
    QFETCH(QString, sentence);
    const auto problems = problemsAfter(corruption.constData());
    QVERIFY_RESULT(problems);
    QVERIFY2(problems->contains(sentence), qPrintable(problems->join(u'\n')));
}

QTEST_GUILESS_MAIN(CheckTest)
#include "tst_check.moc"
