#include "check.h"
#include "new_workspace.h"
#include "queries/postings.h"
#include "result_check.h"
#include "sentence.h"
#include "window/review/create_rest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;
using namespace Qt::Literals::StringLiterals;

namespace {

const Moment at = *Moment::fromIso(u"2026-03-02T09:00:00.000Z"_s);

QByteArray boardJson(int count)
{
    QByteArray json = "[";
    for (int i = 1; i <= count; ++i) {
        json += i > 1 ? "," : "";
        json += R"({"@type":"JobPosting","title":"Clerk )" + QByteArray::number(i)
                + R"(","responsibilities":"<ul><li>Keep ledger )" + QByteArray::number(i) + R"(</li></ul>"})";
    }
    return json + "]";
}

} // namespace

/// All the rest of a review, read and stored one after the other in one Edit.
class TestCreateRest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_workspace = test::newWorkspace(m_dir->filePath(u"team.shortlist"_s), at);
        m_reader = {};
        QFile file(m_dir->filePath(u"board.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(boardJson(30)) > 0);
        file.close();
        m_reader.add({{file.fileName(), {}}, {u"Pasted text"_s, QByteArray("Baker\n\nTasks\n- Bake\n")}});
        m_rest.all.clear();
        for (;;) {
            const QueueReader::Step step = m_reader.next([] { return true; });
            for (const QueuedPosting &one : step.found)
                m_rest.all.push_back({static_cast<int>(m_rest.all.size()), one, {}});
            if (step.isLast())
                break;
        }
        QCOMPARE(m_rest.all.size(), size_t(31));
    }

    void allAreStoredInOneEntryWithEachSourceOnce()
    {
        const auto made = create([](qint64) { return true; });
        QVERIFY(made.ok() && made->committed);
        QCOMPARE(made->rows.size(), size_t(31));
        const auto stored = postings(m_workspace->connection());
        QVERIFY(stored.ok());
        QCOMPARE(stored->size(), size_t(31));
        QCOMPARE(stored->at(29).title, u"Clerk 30"_s);
        QCOMPARE(made->committed->edit.subjects.back(), (Subject{Kind::Posting, stored->back().id.value}));
        const QString sentence
            = sentenceOf(m_workspace->connection(), Verb::ImportPostings, made->committed->edit.subjects);
        QCOMPARE(sentence, u"Import posting Clerk 1, Clerk 2, Clerk 3, 28 more"_s);
        QCOMPARE(countContents(), 2);
        const auto source = postingFiles(m_workspace->connection(), stored->at(12).id);
        QVERIFY(source.ok() && source->size() == 1);
        const auto bytes = contentOf(m_workspace->connection(), source->front().hash);
        QVERIFY_RESULT(bytes);
        QCOMPARE(*bytes, boardJson(30));
        const auto problems = checkWorkspace(m_workspace->connection());
        QVERIFY_RESULT(problems);
        QVERIFY2(problems->isEmpty(), qPrintable(problems->join(u'\n')));
        QVERIFY_RESULT(m_workspace->undo({MemberId(1), at}, {}, {}));
        QVERIFY(postings(m_workspace->connection())->empty());
        QVERIFY_RESULT(m_workspace->redo({MemberId(1), at}, {}));
        QCOMPARE(postings(m_workspace->connection())->size(), size_t(31));
    }

    void aCancelledOneLeavesNothing()
    {
        const auto made = create([](qint64 done) { return done < 20; });
        QCOMPARE_ERROR(made, ErrorKind::Cancelled, "");
        QVERIFY(postings(m_workspace->connection())->empty());
        QCOMPARE(countContents(), 0);
    }

    void whatCannotBeReadOrStoredIsLeftOutAndNamed()
    {
        m_rest.all[3].corrected = PostingDocument(); // without a title
        m_rest.all[4].corrected = PostingDocument();
        m_rest.all[4].corrected->posting.title = u"Head clerk"_s;
        QVERIFY(QFile::remove(m_dir->filePath(u"board.json"_s)));
        m_reader = {}; // forgets what it kept
        m_reader.add(
            {{m_dir->filePath(u"board.json"_s), {}}, {u"Pasted text"_s, QByteArray("Baker\n\nTasks\n- Bake\n")}});
        const auto made = create([](qint64) { return true; });
        QVERIFY(made.ok() && made->committed);
        QCOMPARE(made->rows, (std::vector<int>{4, 30}));
        QCOMPARE(made->problems.size(), size_t(1));
        QVERIFY(made->problems.front().second.contains(u"title"_s));
        QCOMPARE(made->unread.size(), size_t(28));
        QVERIFY(made->unread.front().second.contains(u"board.json"_s));
        QCOMPARE(postings(m_workspace->connection())->size(), size_t(2));
    }

    void nothingGoodIsNoEntry()
    {
        for (QueueRest::One &one : m_rest.all)
            one.corrected = PostingDocument();
        const auto made = create([](qint64) { return true; });
        QVERIFY(made.ok() && !made->committed);
        QCOMPARE(made->problems.size(), size_t(31));
    }

private:
    Result<CreatedRest> create(const std::function<bool(qint64)> &goOn)
    {
        return createRest(*m_workspace, {MemberId(1), at}, {}, m_reader, m_rest, goOn);
    }

    /// How many files the workspace keeps.
    qint64 countContents()
    {
        Statement contents = m_workspace->connection().statement("select count(*) from file_content");
        return contents.next() ? contents.integer(0) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Workspace> m_workspace;
    QueueReader m_reader;
    QueueRest m_rest;
};

QTEST_GUILESS_MAIN(TestCreateRest)
#include "tst_create_rest.moc"
