#include "board_steps.h"
#include "jobs/board.h"
#include "new_workspace.h"
#include "queries/applications.h"
#include "queries/board.h"
#include "queries/people.h"
#include "queries/postings.h"
#include "queries/scorecards.h"
#include "result_check.h"
#include "rules/move_rules.h"
#include "rules/scorecard_rules.h"

#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;

/// What a board reads: whole, card by card, and for whom.
class BoardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theBoardIsInItsOrder();
    void daysAreThoseOfTheZone();
    void scoresCountCriteriaAndHideWhileIOweOne();
    void aPatchHoldsWhatBelongsToTheBoard();
    void aChangedPersonPatchesTheirCards();
    void aChangedStageAsksForTheWholeBoard();
    void placesAreFoundBesideCards_data();
    void placesAreFoundBesideCards();
    void noQueryReadsAWholeTableForACard_data();
    void noQueryReadsAWholeTableForACard();

private:
    [[nodiscard]] Connection &connection() { return m_workspace->connection(); }
    [[nodiscard]] BoardViewer viewer(MemberId member = MemberId(1)) const
    {
        return {m_posting, member, QTimeZone::utc(), m_at};
    }
    [[nodiscard]] QString text(const Board &board) const;
    /// Rates both criteria, or the first of them.
    [[nodiscard]] Result<Committed> rate(ApplicationId id, int criteria, bool submit);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    Moment m_at{1'772'355'600'000}; // 1 March 2026, 09:00 UTC
    PostingId m_posting;
    std::vector<ApplicationId> m_people;
};

void BoardTest::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = test::newWorkspace(m_folder->filePath(QStringLiteral("board.shortlist")), m_at);
    m_posting = test::addPostingTo(*m_workspace, QStringLiteral("Baker"), m_at);
    m_people.clear();
    for (const char *name : {"Ada", "Bo", "Cem", "Dana"})
        m_people.push_back(test::addPersonTo(*m_workspace, m_posting, QString::fromLatin1(name), m_at));
}

QString BoardTest::text(const Board &board) const
{
    QStringList cards;
    for (const BoardCard &card : board.cards)
        cards += QStringLiteral("%1 %2 %3").arg(card.name).arg(card.stage.value).arg(QString(wordOf(card.status)));
    return cards.join(QStringLiteral(", "));
}

Result<Committed> BoardTest::rate(ApplicationId id, int criteria, bool submit)
{
    const auto facts = applicationFacts(connection(), id);
    const auto all = shortlist::criteria(connection(), m_posting);
    const auto latest = latestScorecard(connection(), id, MemberId(1));
    Scoring said;
    said.submit = submit;
    for (const Criterion &one : *all) {
        if (one.assess == Assess::Rate && criteria-- > 0)
            said.marks.insert(one.id, 4);
    }
    const auto edit = score(**facts, *all, {*latest}, said, {MemberId(1), m_at}, MemberId(1));
    return edit ? m_workspace->commit(*edit) : Result<Committed>(edit.error());
}

void BoardTest::theBoardIsInItsOrder()
{
    BoardSteps steps(*m_workspace, m_at);
    QVERIFY_RESULT(steps.move(m_people[0], steps.stage(m_posting, 2)));
    QVERIFY_RESULT(steps.move(m_people[1], steps.stage(m_posting, 5)));
    QVERIFY_RESULT(steps.end(m_people[2], ReasonId(1), ApplicationStatus::Rejected));
    const auto board = loadBoard(connection(), viewer());
    QVERIFY_RESULT(board);
    QCOMPARE(board->stages.size(), size_t(5));
    QCOMPARE(text(*board), QStringLiteral("Cem 1 rejected, Dana 1 active, Ada 2 active, Bo 5 hired"));
    QVERIFY(!board->cards[0].reason.isEmpty());
    QCOMPARE(board->cards[0].endedOn, QDate(2026, 3, 1));
    QCOMPARE(loadBoard(connection(), {PostingId(99), MemberId(1), QTimeZone::utc(), m_at})->stages.size(), size_t(0));
}

void BoardTest::daysAreThoseOfTheZone()
{
    const Moment late{m_at.milliseconds + 16 * 3'600'000}; // 2 March 01:00 UTC
    const auto days = [&](const QTimeZone &zone) {
        return loadBoard(connection(), {m_posting, MemberId(1), zone, late})->cards.front().daysInStage;
    };
    QCOMPARE(days(QTimeZone::utc()), 1);
    QCOMPARE(days(QTimeZone(-5 * 3600)), 0);
}

void BoardTest::scoresCountCriteriaAndHideWhileIOweOne()
{
    QVERIFY(!loadBoard(connection(), viewer())->cards[0].score);
    QVERIFY_RESULT(rate(m_people[0], 1, true));
    BoardCard card = loadBoard(connection(), viewer())->cards[0];
    QCOMPARE(card.score, std::optional(4.0));
    QCOMPARE(card.ratedCriteria, 1);
    QCOMPARE(card.criteria, 2);
    QVERIFY(!card.isScoreHidden);
    // A draft of my first scorecard hides; a draft of a revision does not: I have said mine already.
    QVERIFY_RESULT(rate(m_people[0], 2, false));
    QVERIFY(!loadBoard(connection(), viewer())->cards[0].isScoreHidden);
    QVERIFY_RESULT(rate(m_people[1], 2, false));
    QVERIFY(loadBoard(connection(), viewer())->cards[1].isScoreHidden);
    QVERIFY(!loadBoard(connection(), viewer(MemberId(2)))->cards[1].isScoreHidden);
    QVERIFY(!loadBoard(connection(), viewer(MemberId()))->cards[1].isScoreHidden);
}

void BoardTest::aPatchHoldsWhatBelongsToTheBoard()
{
    const PostingId other = test::addPostingTo(*m_workspace, QStringLiteral("Driver"), m_at);
    const ApplicationId elsewhere = test::addPersonTo(*m_workspace, other, QStringLiteral("Eve"), m_at);
    QVERIFY_RESULT(rate(m_people[3], 2, true));
    ChangedRows rows;
    rows.rows = {{Kind::Application, m_people[0].value},
                 {Kind::Application, elsewhere.value},
                 {Kind::Application, 99},
                 {Kind::Scorecard, 1},
                 {Kind::Rating, 1},
                 {Kind::Note, 5}};
    const auto patch = boardPatch(connection(), viewer(), rows);
    QVERIFY_RESULT(patch);
    QVERIFY(patch->has_value());
    QCOMPARE((*patch)->applications, (std::vector{m_people[0], elsewhere, ApplicationId(99), m_people[3]}));
    QCOMPARE((*patch)->cards.size(), size_t(2));
    QCOMPARE((*patch)->cards[1].name, QStringLiteral("Dana"));
    QCOMPARE((*patch)->cards[1].score, std::optional(4.0));
    // The same card as on the whole board.
    QCOMPARE((*patch)->cards[1], loadBoard(connection(), viewer())->cards[3]);
}

void BoardTest::aChangedPersonPatchesTheirCards()
{
    ChangedRows rows;
    rows.rows = {{Kind::Candidate, 2}};
    const auto patch = boardPatch(connection(), viewer(), rows);
    QVERIFY_RESULT(patch);
    QCOMPARE((*patch)->applications, std::vector{m_people[1]});
}

void BoardTest::aChangedStageAsksForTheWholeBoard()
{
    for (const Subject &row : {Subject{Kind::Stage, 1}, Subject{Kind::Criterion, 1}, Subject{Kind::Scorecard, 99}}) {
        ChangedRows rows;
        rows.rows = {row};
        QVERIFY(!boardPatch(connection(), viewer(), rows)->has_value());
    }
    ChangedRows everything;
    everything.everything = true;
    QVERIFY(!boardPatch(connection(), viewer(), everything)->has_value());
    ChangedRows many;
    for (int i = 1; i <= 300; ++i)
        many.rows.push_back({Kind::Application, i});
    QVERIFY(!boardPatch(connection(), viewer(), many)->has_value());
}

void BoardTest::placesAreFoundBesideCards_data()
{
    QTest::addColumn<int>("moving");
    QTest::addColumn<int>("below"); // -2: the end, -1: the top
    QTest::addColumn<QString>("expected");
    QTest::newRow("to the end") << 0 << -2 << "Bo, Cem, Dana, Ada";
    QTest::newRow("to the top") << 2 << -1 << "Cem, Ada, Bo, Dana";
    QTest::newRow("down below another") << 0 << 2 << "Bo, Cem, Ada, Dana";
    QTest::newRow("up below another") << 3 << 0 << "Ada, Dana, Bo, Cem";
    QTest::newRow("below one that is gone") << 0 << 77 << "Bo, Cem, Dana, Ada";
}

void BoardTest::placesAreFoundBesideCards()
{
    QFETCH(int, moving);
    QFETCH(int, below);
    const ApplicationId id = m_people[static_cast<size_t>(moving)];
    BoardPlace place{StageId(1), std::nullopt};
    if (below == -1)
        place.below = ApplicationId();
    else if (below >= 0)
        place.below = below < 4 ? m_people[static_cast<size_t>(below)] : ApplicationId(below);
    const auto facts = applicationFacts(connection(), id);
    const auto gap = gapAt(connection(), place, {id});
    QVERIFY_RESULT(gap);
    const auto edit
        = moveApplications({**facts}, (*facts)->stage, *gap, *openingsOf(connection(), m_posting), {MemberId(1), m_at});
    QVERIFY_RESULT(edit);
    QVERIFY_RESULT(m_workspace->commit(*edit));
    QStringList names;
    const auto board = loadBoard(connection(), viewer());
    for (const BoardCard &card : board->cards)
        names += card.name;
    QTEST(names.join(QStringLiteral(", ")), "expected");
}

void BoardTest::noQueryReadsAWholeTableForACard_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("the board") << boardRowsSql();
    QTest::newRow("one card") << boardRowSql();
}

void BoardTest::noQueryReadsAWholeTableForACard()
{
    QFETCH(QByteArray, sql);
    Statement plan = connection().statement((QByteArrayLiteral("explain query plan ") + sql).toStdString());
    int steps = 0;
    while (plan.next()) {
        ++steps;
        const QString step = plan.text(3);
        QVERIFY2(!step.startsWith(QStringLiteral("SCAN")) && !step.contains(QStringLiteral("TEMP B-TREE")),
                 qPrintable(step));
    }
    QVERIFY(steps >= 3);
}

QTEST_GUILESS_MAIN(BoardTest)
#include "tst_board.moc"
