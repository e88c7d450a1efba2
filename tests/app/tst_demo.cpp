#include "check.h"
#include "connection.h"
#include "jobs/demo/demo.h"
#include "program_runner.h"
#include "queries/applications.h"
#include "queries/journal.h"
#include "queries/people.h"
#include "queries/postings.h"
#include "queries/scorecards.h"
#include "queries/summary.h"
#include "result_check.h"
#include "workspace.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;
using namespace shortlist::test;

/// The workspace to look around in is one as real people would have made it.
class DemoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsThreePostingsWithWeightsMustHavesAndAnchors();
    void holdsSixtyInventedPeople();
    void speaksManyScripts();
    void everyStatusIsThereWithItsReason();
    void scorecardsDisagree();
    void theHistoryIsEightWeeksLongAndEndsToday();
    void nobodyWorksAtNightOrOnWeekends();
    void passesItsOwnCheckAndOpensAsAnyOther();
    void isTheSameStoryOnTheSameDay();
    void everyStepCanBeTakenBack();
    void beginsAtAnyHourOfAnyDay_data();
    void beginsAtAnyHourOfAnyDay();
    void anExistingFileIsRefusedAndNothingIsLeftOfAFailure();

private:
    Connection &connection() { return m_workspace->connection(); }
    std::vector<JournalLine> journal(Connection &from);
    QString make(const QString &name, const char *now);

    QTemporaryDir m_folder;
    QTimeZone m_zone{"Europe/Berlin"};
    Moment m_now;
    std::unique_ptr<Workspace> m_workspace;
};

namespace {

Member mei()
{
    Member first;
    first.id = MemberId(-1);
    first.uuid = QStringLiteral("0190a000-0000-7000-8000-000000000001");
    first.name = QStringLiteral("Mei Tanaka");
    return first;
}

Moment moment(const char *iso)
{
    return Moment::fromIso(QString::fromLatin1(iso)).value_or(Moment{});
}

QString storyOf(Connection &connection)
{
    QString story;
    const auto done = visitApplications(connection, {}, [&story](const ApplicationLine &line) {
        for (const QByteArrayView text : {line.candidate, line.stage, line.status, line.reason, line.appliedAt})
            story += QString::fromUtf8(text) + u'|';
        return true;
    });
    return done ? story : QString();
}

} // namespace

QString DemoTest::make(const QString &name, const char *now)
{
    const QString path = m_folder.filePath(name);
    const auto made = makeDemo(path, mei(), m_zone, moment(now));
    return made ? path : made.error().message;
}

std::vector<JournalLine> DemoTest::journal(Connection &from)
{
    std::vector<JournalLine> lines;
    const auto done = visitJournal(from, [&lines](const JournalLine &line) {
        lines.push_back(line);
        return true;
    });
    return done ? lines : std::vector<JournalLine>();
}

void DemoTest::initTestCase()
{
    m_now = moment("2026-03-18T15:20:00Z"); // a Wednesday
    const QString path = m_folder.filePath(QStringLiteral("demo.shortlist"));
    QVERIFY_RESULT(makeDemo(path, mei(), m_zone, m_now));
    auto opened = Workspace::open(path, Workspace::Access::Write, m_now);
    QVERIFY_RESULT(opened);
    m_workspace = std::move(*opened);
}

void DemoTest::holdsThreePostingsWithWeightsMustHavesAndAnchors()
{
    const auto all = postings(connection());
    QVERIFY_RESULT(all);
    QCOMPARE(all->size(), size_t(3));
    for (const Posting &posting : *all) {
        QCOMPARE(posting.status, PostingStatus::Open);
        QVERIFY(!posting.organization.isEmpty() && !posting.requisition.isEmpty() && !posting.owner.isNull());
        const auto lines = criteria(connection(), posting.id);
        QVERIFY_RESULT(lines);
        const auto count = [&lines](auto of) { return std::count_if(lines->begin(), lines->end(), of); };
        const auto rated = count([](const Criterion &one) { return one.assess == Assess::Rate; });
        QVERIFY2(rated >= 5 && rated <= 6, qPrintable(posting.title));
        QVERIFY(count([](const Criterion &one) { return one.mustHave; }) >= 3);
        QVERIFY(count([](const Criterion &one) { return !one.anchor5.isEmpty(); }) >= 3);
        QVERIFY(count([](const Criterion &one) { return one.weight != 1; }) >= 3);
        for (const CriterionKind kind :
             {CriterionKind::Responsibility, CriterionKind::Required, CriterionKind::Preferred})
            QVERIFY(count([kind](const Criterion &one) { return one.kind == kind; }) >= 4);
        const auto columns = stages(connection(), posting.id);
        QVERIFY_RESULT(columns);
        QVERIFY(
            std::any_of(columns->begin(), columns->end(), [](const Stage &one) { return one.wipLimit.has_value(); }));
        QVERIFY(columns->front().targetDays.has_value());
    }
}

void DemoTest::holdsSixtyInventedPeople()
{
    QSet<QString> emails;
    QSet<QString> sources;
    int count = 0;
    QVERIFY_RESULT(visitCandidates(connection(), [&](const Candidate &one) {
        ++count;
        for (const QString &email : one.emails)
            emails.insert(email);
        return true;
    }));
    QCOMPARE(count, 60);
    QCOMPARE(emails.size(), 60);
    for (const QString &email : std::as_const(emails))
        QVERIFY2(email.endsWith(QLatin1String("@example.org")), qPrintable(email));
    const auto all = members(connection());
    QVERIFY_RESULT(all);
    QCOMPARE(all->size(), size_t(5));
    for (const Member &member : *all)
        QVERIFY(member.email.isEmpty() || member.email.endsWith(QLatin1String("@example.org")));
}

void DemoTest::speaksManyScripts()
{
    QSet<QChar::Script> scripts;
    QVERIFY_RESULT(visitCandidates(connection(), [&](const Candidate &one) {
        for (const char32_t c : one.name.toUcs4())
            scripts.insert(QChar::script(c));
        return true;
    }));
    scripts.remove(QChar::Script_Common);
    scripts.remove(QChar::Script_Inherited);
    QVERIFY2(scripts.size() >= 9, qPrintable(QString::number(scripts.size())));
    QVERIFY(scripts.contains(QChar::Script_Arabic)); // from right to left
}

void DemoTest::everyStatusIsThereWithItsReason()
{
    QMap<QByteArray, int> statuses;
    QMap<QByteArray, int> stagesOfActive;
    int late = 0;
    QVERIFY_RESULT(visitApplications(connection(), {}, [&](const ApplicationLine &line) {
        ++statuses[line.status.toByteArray()];
        const bool ended = line.status == "rejected" || line.status == "withdrawn";
        if (line.status == "active")
            ++stagesOfActive[line.stage.toByteArray()];
        if (ended == line.reason.isEmpty())
            statuses["wrong"] += 1;
        const auto entered = Moment::fromIso(QString::fromUtf8(line.stageEnteredAt));
        if (line.status == "active" && entered->dayIn(m_zone).daysTo(m_now.dayIn(m_zone)) > 10)
            ++late;
        return true;
    }));
    QCOMPARE(statuses.value("wrong"), 0);
    QCOMPARE(statuses.value("hired"), 1);
    QVERIFY(statuses.value("rejected") >= 8);
    QVERIFY(statuses.value("withdrawn") >= 4);
    QVERIFY(statuses.value("active") >= 40);
    QCOMPARE(stagesOfActive.size(), 4); // Applied to Offer
    QVERIFY(late >= 4 && late <= 15);
}

void DemoTest::scorecardsDisagree()
{
    struct Range {
        int low = 9;
        int high = 0;
    };
    std::map<std::pair<qint64, qint64>, Range> ranges;
    QSet<qint64> raters;
    QVERIFY_RESULT(visitCountedMarks(connection(), {}, [&](const CountedMark &mark) {
        raters.insert(mark.member.value);
        if (!mark.mark)
            return;
        Range &range = ranges[{mark.application.value, mark.criterion.value}];
        range.low = std::min(range.low, *mark.mark);
        range.high = std::max(range.high, *mark.mark);
    }));
    QVERIFY(raters.size() >= 4);
    const auto far = std::count_if(ranges.begin(), ranges.end(),
                                   [](const auto &one) { return one.second.high - one.second.low >= 2; });
    QVERIFY2(far >= 5, qPrintable(QString::number(far)));
    const auto cards = scorecards(connection(), {});
    QVERIFY_RESULT(cards);
    const auto has = [&cards](auto of) { return std::any_of(cards->begin(), cards->end(), of); };
    QVERIFY(has([](const Scorecard &card) { return card.status == ScorecardStatus::Draft; }));
    QVERIFY(has([](const Scorecard &card) { return card.revision == 2; }));
}

void DemoTest::theHistoryIsEightWeeksLongAndEndsToday()
{
    const auto lines = journal(connection());
    QVERIFY(lines.size() > 300);
    const auto dayOf = [this](const JournalLine &line) { return Moment::fromIso(line.at)->dayIn(m_zone); };
    QCOMPARE(dayOf(lines.front()).daysTo(m_now.dayIn(m_zone)), 56);
    QCOMPARE(dayOf(lines.back()), m_now.dayIn(m_zone));
    QSet<int> weeks;
    QSet<QString> authors;
    for (size_t i = 0; i < lines.size(); ++i) {
        QVERIFY(*Moment::fromIso(lines[i].at) <= m_now);
        if (i > 0)
            QVERIFY(lines[i - 1].at <= lines[i].at);
        weeks.insert(dayOf(lines[i]).weekNumber());
        authors.insert(lines[i].author);
    }
    QVERIFY(weeks.size() >= 8);
    QCOMPARE(authors.size(), 5);
}

void DemoTest::nobodyWorksAtNightOrOnWeekends()
{
    const auto lines = journal(connection());
    for (const JournalLine &line : lines) {
        const auto at = QDateTime::fromMSecsSinceEpoch(Moment::fromIso(line.at)->milliseconds, m_zone);
        QVERIFY2(at.date().dayOfWeek() <= 5, qPrintable(line.at));
        QVERIFY2(at.time() >= QTime(9, 0) && at.time() < QTime(19, 0), qPrintable(line.at));
    }
}

void DemoTest::passesItsOwnCheckAndOpensAsAnyOther()
{
    const auto problems = checkWorkspace(connection());
    QVERIFY_RESULT(problems);
    QCOMPARE(*problems, QStringList());
    QCOMPARE(m_workspace->notices(), QStringList());
    QCOMPARE(m_workspace->timeZone().id(), QByteArray("Europe/Berlin"));
}

void DemoTest::isTheSameStoryOnTheSameDay()
{
    const QString path = make(QStringLiteral("again.shortlist"), "2026-03-18T15:20:00Z");
    auto again = Workspace::open(path, Workspace::Access::Read, m_now);
    QVERIFY_RESULT(again);
    QCOMPARE(storyOf((*again)->connection()), storyOf(connection()));
    QCOMPARE(journal((*again)->connection()).size(), journal(connection()).size());
}

void DemoTest::everyStepCanBeTakenBack()
{
    const QString path = make(QStringLiteral("back.shortlist"), "2026-03-18T15:20:00Z");
    auto opened = Workspace::open(path, Workspace::Access::Write, m_now);
    QVERIFY_RESULT(opened);
    Workspace &workspace = **opened;
    workspace.connection().waitForDisk(false);
    // But the four who joined: they have signed what stands in the journal.
    for (qsizetype left = qsizetype(journal(workspace.connection()).size()); left > 4; --left)
        QVERIFY_RESULT(workspace.undo({MemberId(1), m_now}, {}, {}));
    const auto summary = workspaceSummary(workspace.connection());
    QVERIFY_RESULT(summary);
    QVERIFY(summary->postings.empty());
    const auto problems = checkWorkspace(workspace.connection());
    QVERIFY_RESULT(problems);
    QCOMPARE(*problems, QStringList());
}

void DemoTest::beginsAtAnyHourOfAnyDay_data()
{
    QTest::addColumn<QByteArray>("now");
    QTest::newRow("midnight") << QByteArray("2026-03-18T23:00:00Z");
    QTest::newRow("early") << QByteArray("2026-03-19T04:10:00Z");
    QTest::newRow("nine") << QByteArray("2026-03-19T08:00:00Z");
    QTest::newRow("late") << QByteArray("2026-03-19T22:59:00Z");
    QTest::newRow("Saturday") << QByteArray("2026-03-21T12:00:00Z");
    QTest::newRow("Sunday") << QByteArray("2026-03-22T12:00:00Z");
    QTest::newRow("Monday") << QByteArray("2026-03-23T12:00:00Z");
    QTest::newRow("the clocks go forward") << QByteArray("2026-03-29T10:00:00Z");
}

void DemoTest::beginsAtAnyHourOfAnyDay()
{
    QFETCH(QByteArray, now);
    const QString path = make(QString::fromLatin1(QTest::currentDataTag()), now.constData());
    auto opened = Workspace::open(path, Workspace::Access::Read, moment(now.constData()));
    QVERIFY_RESULT(opened);
    const auto lines = journal((*opened)->connection());
    QCOMPARE(Moment::fromIso(lines.back().at)->dayIn(m_zone), moment(now.constData()).dayIn(m_zone));
    QVERIFY(*Moment::fromIso(lines.back().at) <= moment(now.constData()));
    const auto problems = checkWorkspace((*opened)->connection());
    QVERIFY_RESULT(problems);
    QCOMPARE(*problems, QStringList());
}

void DemoTest::anExistingFileIsRefusedAndNothingIsLeftOfAFailure()
{
    const QString path = m_folder.filePath(QStringLiteral("mine.txt"));
    QFile mine(path);
    QVERIFY(mine.open(QIODevice::WriteOnly) && mine.write("mine") == 4);
    mine.close();
    const Run refused = run({QStringLiteral("new"), path, QStringLiteral("--demo")});
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.error.contains("mine.txt"), refused.error.constData());
    QCOMPARE(mine.size(), 4);
    const QString nowhere = m_folder.filePath(QStringLiteral("no/such/folder.shortlist"));
    QCOMPARE(run({QStringLiteral("new"), nowhere, QStringLiteral("--demo")}).status, 1);
    const QStringList left = QDir(m_folder.path()).entryList({QStringLiteral("*.new-*")});
    QCOMPARE(left, QStringList());
    const Run made
        = run({QStringLiteral("new"), m_folder.filePath(QStringLiteral("verb.shortlist")), QStringLiteral("--demo"),
               QStringLiteral("--as"), QStringLiteral("Hanna Berg")}); // called as one of ours
    QVERIFY2(made.status == 0, made.error.constData());
    QVERIFY(made.error.contains("sixty invented people"));
}

QTEST_GUILESS_MAIN(DemoTest)
#include "tst_demo.moc"
