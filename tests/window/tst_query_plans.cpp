#include "check.h"
#include "program_runner.h"
#include "queries/journal.h"
#include "result_check.h"
#include "shell/palette_view.h"
#include "shell/sidebar_view.h"
#include "statement_watch.h"
#include "window/main_window.h"
#include "window/tour/tour.h"
#include "workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;
using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What reads from one end to the other and may: it shows all that there is of few, or it stops early.
struct Allowed {
    const char *beginning;
    const char *because;
};

constexpr Allowed allowed[] = {
    {"select count(*) from candidate", "the sidebar says how many there are; the smallest index tells"},
    {"select id, verb, undoes, standing, undoable, stood_at, detail from journal_entry where standing = 1",
     "reads back from the newest until one can be undone"},
    {"select digest from journal_entry order by id desc limit 1", "the last entry alone"},
    {"select 1 from journal_entry limit 1", "the first entry alone"},
    {"select c.id, substr(c.name, 1, 500), substr(coalesce(c.headline, ''), 1, 500), substr(coalesce(c.location, ''), "
     "1, 500), coalesce(c.tags, '') from candidate c where c.id in (select id from candidate order by id desc limit "
     "?1)",
     "the newest ones alone"},
    {"select a.id, a.id from journal_change c join reason r on r.id = c.row_id join application a on a.reason_id = "
     "r.id",
     "only where the step changed a reason: whose it is by then"},
    {"select 1 from transition where at >= ? limit 1", "an export, which reads every transition anyway"},
    {"with latest as (select application_id, max(id) as id from transition", "an export as of a day that is over"},
};

/// Of these there is a row, or a handful, or a list in the window shows every one.
constexpr const char *smallTables[] = {"member", "reason", "posting", "workspace", "sqlite_sequence", "sqlite_schema"};

bool mayScan(const Scan &scan, const QByteArray &sql)
{
    // What a `with` made, or a list of values: rows that were found by then.
    const QRegularExpression made(u"\\b%1( \\([a-z_, ]+\\))? as \\("_s.arg(scan.table));
    // An index of the runs alone that bulk steps created: a row for each such step, not for each change.
    if (scan.step.contains("journal_change_runs"_L1))
        return true;
    if (scan.step.contains("CONSTANT ROW"_L1) || scan.step.contains("SUBQUERY"_L1)
        || made.match(QString::fromUtf8(sql)).hasMatch())
        return true;
    const auto isSmall = [&](const char *table) { return scan.table == QLatin1String(table); };
    const auto isAllowed = [&](const Allowed &one) { return sql.startsWith(one.beginning); };
    return std::any_of(std::begin(smallTables), std::end(smallTables), isSmall)
           || std::any_of(std::begin(allowed), std::end(allowed), isAllowed);
}

/// FTS5 keeps its index in tables of its own, and asks them itself.
bool isOfSearchIndex(const QByteArray &sql)
{
    return sql.contains("'main'.'search_") || sql.contains("'temp'.") || sql.contains("temp.search_");
}

} // namespace

/// What the windows ask of the workspace, by what SQLite runs while they work: nothing in their own thread, and nothing
/// that reads a table from end to end.
class QueryPlansTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aScanIsSeen();
    void theThreadOfTheWindowsAsksNothing();
    void noQueryReadsATableFromEndToEnd();

private:
    void walk();
    void settle(MainWindow &window);

    QTemporaryDir m_folder;
    SystemClock m_clock;
    QString m_file;
    QByteArrayList m_made;    ///< ran in this thread to make a workspace
    QByteArrayList m_checked; ///< ran for what the tour checks
    QByteArrayList m_inWindowThread;
    QByteArrayList m_elsewhere;
};

void QueryPlansTest::initTestCase()
{
    StatementWatch watch;
    QVERIFY(run(QStringList{u"new"_s, m_folder.filePath(u"other.shortlist"_s)}).status == 0);
    m_made = watch.inWindowThread();

    watch.restart();
    QVERIFY_RESULT(playTour(m_folder.filePath(u"tour"_s), m_clock));
    m_file = m_folder.filePath(u"tour/tour.shortlist"_s);
    walk();
    m_inWindowThread = watch.inWindowThread();
    m_elsewhere = watch.elsewhere();

    watch.restart();
    const auto workspace = Workspace::open(m_file, Workspace::Access::Read, m_clock.now());
    QVERIFY_RESULT(workspace);
    QVERIFY_RESULT(checkWorkspace((*workspace)->connection()));
    QVERIFY_RESULT(visitJournal((*workspace)->connection(), [](const JournalLine &) { return true; }));
    m_checked = watch.inWindowThread();
}

void QueryPlansTest::settle(MainWindow &window)
{
    for (int round = 0; round < 4; ++round) {
        window.client().waitForAll();
        QApplication::processEvents();
    }
}

/// Where the tour does not go.
void QueryPlansTest::walk()
{
    MainWindow window(m_file, u"Mei Tanaka"_s, m_clock);
    window.show();
    settle(window);
    auto *sidebar = window.findChild<SidebarView *>();
    Q_EMIT sidebar->candidatesChosen();
    settle(window);
    QTest::keyClicks(window.findChild<QLineEdit *>(u"candidates_search"_s), u"a"_s);
    settle(window);
    window.actionTable().action("view.compare"_L1)->trigger();
    settle(window);
    Q_EMIT sidebar->reportsChosen();
    settle(window);
    Q_EMIT sidebar->historyChosen();
    settle(window);
    QTest::keyClicks(window.findChild<QLineEdit *>(u"history_person"_s), u"a"_s);
    settle(window);
    for (const QString &name : {u"history_kind"_s, u"history_member"_s, u"history_posting"_s}) {
        auto *choice = window.findChild<QComboBox *>(name);
        choice->setCurrentIndex(choice->count() - 1);
        settle(window);
    }
    window.actionTable().action("edit.find"_L1)->trigger();
    QTest::keyClicks(window.findChild<PaletteView *>()->findChild<QLineEdit *>(), u"e"_s);
    settle(window);
    window.findChild<PaletteView *>()->close();
    window.desk().selection.select(CandidateId(1), {});
    settle(window);
    // Another process stores something.
    const QSignalSpy changed(&window.client(), &WorkspaceClient::changed);
    QCOMPARE(QProcess::execute(QStringLiteral(SHORTLIST_PROGRAM),
                               {u"edit"_s, m_file, u"candidate"_s, u"1"_s, u"headline=Countess"_s}),
             0);
    QTRY_VERIFY(!changed.isEmpty());
    window.client().undo();
    window.client().redo();
    settle(window);
}

void QueryPlansTest::aScanIsSeen()
{
    const QList<Scan> scans = scansOf(m_file, "select c.id from candidate c where c.company = 'Bramble'");
    QCOMPARE(scans.size(), 1);
    QCOMPARE(scans.front().table, u"candidate"_s);
    QVERIFY(!mayScan(scans.front(), "select c.id from candidate c where c.company = 'Bramble'"));
    QVERIFY(scansOf(m_file, "select id from candidate where id = 5").isEmpty());
    QVERIFY(m_elsewhere.size() > 100);
}

void QueryPlansTest::theThreadOfTheWindowsAsksNothing()
{
    QVERIFY(m_made.contains("commit")); // what is asked in this thread would be seen
    for (const QByteArray &sql : m_inWindowThread)
        QVERIFY2(m_made.contains(sql), sql.constData());
}

void QueryPlansTest::noQueryReadsATableFromEndToEnd()
{
    QStringList found;
    for (const QByteArray &sql : m_elsewhere) {
        if (m_checked.contains(sql) || isOfSearchIndex(sql))
            continue;
        for (const Scan &scan : scansOf(m_file, sql)) {
            if (!mayScan(scan, sql))
                found += scan.step + u": "_s + QString::fromUtf8(sql.left(1200));
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u"\n\n"_s)));
}

QTEST_MAIN(QueryPlansTest)
#include "tst_query_plans.moc"
