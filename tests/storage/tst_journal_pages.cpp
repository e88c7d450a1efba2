#include "new_workspace.h"
#include "program_runner.h"
#include "queries/applications.h"
#include "queries/candidate_rows.h"
#include "queries/journal_pages.h"
#include "queries/people.h"
#include "result_check.h"
#include "rules/candidate_rules.h"
#include "rules/note_rules.h"

#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;
using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

/// Pages of the journal with filters, and people by words.
class TestJournalPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pagesGoBackwards();
    void filtersByPersonPostingVerbAndMember();
    void ofAPostingIsWhatTouchesItsRatings();
    void ofAPostingIsWhatTouchesRowsThatAreGone();
    void ofAPostingIsABulkThatCreatedItsApplications();
    void wordsOfThePersonAreNoQueryLanguage_data();
    void wordsOfThePersonAreNoQueryLanguage();
    void undoBelongsToWhatItTakesBack();
    void changesTellBeforeAndAfter();
    void peopleAreFoundByWords();

private:
    std::vector<Verb> verbs(const JournalFilter &filter)
    {
        std::vector<Verb> found;
        const auto lines = journalPage(m_workspace->connection(), filter);
        if (!lines)
            qFatal("%s", qPrintable(lines.error().message));
        for (const JournalLine &line : *lines)
            found.push_back(line.verb);
        return found;
    }

    /// A verb on the file, by Ada.
    void does(QStringList words, const QByteArray &input = {})
    {
        const QString path = m_workspace->path();
        m_workspace.reset();
        words.insert(1, path);
        const Run done = run(words + QStringList{u"--as"_s, u"Ada"_s}, input);
        m_workspace = openWorkspace(path, m_at);
        QVERIFY2(done.status == 0, done.error.constData());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    PostingId m_baker;
    PostingId m_cook;
    Moment m_at{1'772'452'800'000};
    CandidateId m_grace;
};

void TestJournalPages::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = newWorkspace(m_folder->filePath(u"a.shortlist"_s), m_at);
    m_baker = addPostingTo(*m_workspace, u"Baker"_s, m_at);
    m_cook = addPostingTo(*m_workspace, u"Cook"_s, m_at);
    (void)addPersonTo(*m_workspace, m_baker, u"Ada Lovelace"_s, m_at);
    const ApplicationId second = addPersonTo(*m_workspace, m_cook, u"Grace Hopper"_s, m_at);
    const auto facts = applicationFacts(m_workspace->connection(), second);
    QVERIFY_RESULT(facts);
    m_grace = (*facts)->application.candidate;
    Note note;
    note.candidate = m_grace;
    note.text = u"Called"_s;
    QVERIFY_RESULT(m_workspace->commit(*addNote(note, {MemberId(1), m_at})));
}

void TestJournalPages::pagesGoBackwards()
{
    JournalFilter filter;
    filter.limit = 2;
    const auto first = journalPage(m_workspace->connection(), filter);
    QVERIFY_RESULT(first);
    QCOMPARE(first->size(), size_t(2));
    QCOMPARE(first->front().verb, Verb::AddNote);
    filter.before = first->back().id;
    const auto second = journalPage(m_workspace->connection(), filter);
    QVERIFY_RESULT(second);
    QVERIFY(second->front().id < first->back().id);
}

void TestJournalPages::filtersByPersonPostingVerbAndMember()
{
    const std::vector<Verb> grace{Verb::AddNote, Verb::AddCandidate};
    JournalFilter filter;
    filter.person = u"gra HOP"_s;
    QCOMPARE(verbs(filter), grace);
    filter = {};
    filter.posting = m_baker;
    QCOMPARE(verbs(filter), (std::vector<Verb>{Verb::AddCandidate, Verb::AddPosting}));
    filter = {};
    filter.verbs = {Verb::AddNote};
    QCOMPARE(verbs(filter), std::vector<Verb>{Verb::AddNote});
    filter = {};
    filter.member = MemberId(9);
    QVERIFY(verbs(filter).empty());
}

/// A draft is written on: only the rating changes.
void TestJournalPages::ofAPostingIsWhatTouchesItsRatings()
{
    does({u"score"_s, u"2"_s, u"Bake bread=3"_s, u"--posting"_s, u"Cook"_s});
    does({u"score"_s, u"2"_s, u"Bake bread=4"_s, u"--posting"_s, u"Cook"_s});
    JournalFilter filter;
    filter.posting = m_cook;
    QCOMPARE(verbs(filter), (std::vector<Verb>{Verb::Score, Verb::Score, Verb::AddCandidate, Verb::AddPosting}));
    filter.posting = m_baker;
    QCOMPARE(verbs(filter), (std::vector<Verb>{Verb::AddCandidate, Verb::AddPosting}));
}

void TestJournalPages::ofAPostingIsWhatTouchesRowsThatAreGone()
{
    does({u"score"_s, u"2"_s, u"Bake bread=3"_s, u"--posting"_s, u"Cook"_s});
    does({u"screen"_s, u"2"_s, u"Holds a hygiene certificate=met"_s, u"--posting"_s, u"Cook"_s});
    does({u"delete"_s, u"application"_s, u"2"_s});
    does({u"delete"_s, u"criterion"_s, u"Lead the shift"_s, u"--posting"_s, u"Cook"_s});
    JournalFilter filter;
    filter.posting = m_cook;
    QCOMPARE(verbs(filter), (std::vector<Verb>{Verb::DeleteCriterion, Verb::DeleteApplication, Verb::Screen,
                                               Verb::Score, Verb::AddCandidate, Verb::AddPosting}));
    filter.posting = m_baker;
    QCOMPARE(verbs(filter), (std::vector<Verb>{Verb::AddCandidate, Verb::AddPosting}));
}

void TestJournalPages::ofAPostingIsABulkThatCreatedItsApplications()
{
    does({u"import"_s, u"candidates"_s, u"-"_s, u"--posting"_s, u"Baker"_s}, "name\nOne\nTwo\nThree\n");
    JournalFilter filter;
    filter.posting = m_baker;
    QCOMPARE(verbs(filter), (std::vector<Verb>{Verb::ImportCandidates, Verb::AddCandidate, Verb::AddPosting}));
    filter.posting = m_cook;
    QCOMPARE(verbs(filter), (std::vector<Verb>{Verb::AddCandidate, Verb::AddPosting}));
    // Taken back, they are gone, and both entries still belong to it.
    does({u"undo"_s});
    filter.posting = m_baker;
    QCOMPARE(verbs(filter),
             (std::vector<Verb>{Verb::Undo, Verb::ImportCandidates, Verb::AddCandidate, Verb::AddPosting}));
}

void TestJournalPages::wordsOfThePersonAreNoQueryLanguage_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"\"", "a OR", "NEAR(", "title:", "*", "-", "' or 1=1 --", "\u202e", "{a b}"})
        QTest::newRow(words) << QString::fromUtf8(words);
}

void TestJournalPages::wordsOfThePersonAreNoQueryLanguage()
{
    QFETCH(QString, words);
    JournalFilter filter;
    filter.person = words;
    QVERIFY_RESULT(journalPage(m_workspace->connection(), filter));
    QVERIFY_RESULT(candidateRows(m_workspace->connection(), words, 10));
}

void TestJournalPages::undoBelongsToWhatItTakesBack()
{
    QVERIFY_RESULT(m_workspace->undo({MemberId(1), m_at}, {}, {}));
    JournalFilter filter;
    filter.verbs = {Verb::AddNote};
    QCOMPARE(verbs(filter), (std::vector<Verb>{Verb::Undo, Verb::AddNote}));
}

void TestJournalPages::changesTellBeforeAndAfter()
{
    const auto stored = candidate(m_workspace->connection(), m_grace);
    QVERIFY_RESULT(stored);
    Candidate changed = **stored;
    changed.headline = u"Admiral"_s;
    const auto done = m_workspace->commit(*editCandidate(**stored, changed, {MemberId(1), m_at}));
    QVERIFY_RESULT(done);
    const auto changes = changesOf(m_workspace->connection(), done->entry, 10);
    QVERIFY_RESULT(changes);
    QCOMPARE(changes->size(), size_t(1));
    const StoredChange &change = changes->front();
    QVERIFY(change.kind == Kind::Candidate && change.operation == Change::Operation::Update);
    QVERIFY(change.payload.before && change.payload.after);
    QCOMPARE(change.payload.after->size(), size_t(1));
    QVERIFY(change.payload.after->front().value == Value(u"Admiral"_s));
}

void TestJournalPages::peopleAreFoundByWords()
{
    const auto all = candidateRows(m_workspace->connection(), {}, 10);
    QVERIFY_RESULT(all);
    QCOMPARE(all->all, 2);
    QCOMPARE(all->rows.size(), size_t(2));
    QCOMPARE(all->rows.front().name, u"Ada Lovelace"_s);
    QVERIFY2(all->rows.front().applications.startsWith(u"Baker: "_s), qPrintable(all->rows.front().applications));
    const auto some = candidateRows(m_workspace->connection(), u"hop"_s, 10);
    QVERIFY_RESULT(some);
    QCOMPARE(some->rows.size(), size_t(1));
    const auto cut = candidateRows(m_workspace->connection(), {}, 1);
    QVERIFY_RESULT(cut);
    QVERIFY(cut->isCut && cut->rows.size() == 1);
}

QTEST_GUILESS_MAIN(TestJournalPages)
#include "tst_journal_pages.moc"
