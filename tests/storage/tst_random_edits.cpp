#include "check.h"
#include "new_workspace.h"
#include "program_runner.h"
#include "queries/journal.h"
#include "random_edits.h"
#include "result_check.h"
#include "rules/reason_rules.h"
#include "uuid.h"
#include "workspace_dump.h"

#include <QTemporaryDir>

using namespace shortlist;

/// Many Edits of every kind, taken back one by one and brought back one by one, across restarts and with two
/// connections taking turns: what is stored is the same as it was at each end. And entries taken back in any order.
class RandomEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsTakenBackAndBroughtBack_data();
    void everythingIsTakenBackAndBroughtBack();
    void anyEntryThatIsTakenBackLeavesEveryRuleWhole_data();
    void anyEntryThatIsTakenBackLeavesEveryRuleWhole();
};

void RandomEditsTest::everythingIsTakenBackAndBroughtBack_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("edits");
    QTest::newRow("many") << quint32(20260301) << 1200;
    QTest::newRow("another seed") << quint32(7) << 300;
}

void RandomEditsTest::everythingIsTakenBackAndBroughtBack()
{
    QFETCH(quint32, seed);
    QFETCH(int, edits);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("random.shortlist"));
    test::FixedClock clock(Moment{1'772'355'600'000});
    Member first;
    first.id = MemberId(-1);
    first.uuid = newUuid(clock.now());
    first.name = QStringLiteral("Ada");
    auto made = Workspace::create(path, first, standardReasons(clock.now()), QTimeZone::utc(), clock.now());
    QVERIFY_RESULT(made);
    // Two connections to the file, as two processes have, and each is closed and opened again now and then.
    std::unique_ptr<Workspace> turns[2];
    turns[0] = std::move(*made);
    int turn = 0;
    const auto next = [&](int step) -> Workspace & {
        turn = 1 - turn;
        if (step % 97 == 0)
            turns[turn].reset();
        if (!turns[turn]) {
            auto opened = Workspace::open(path, Workspace::Access::Write, clock.now());
            if (!opened)
                qFatal("%s", qPrintable(opened.error().message));
            turns[turn] = std::move(*opened);
        }
        return *turns[turn];
    };
    const QString start = dumpWorkspace(turns[0]->connection());

    RandomEdits random(seed, MemberId(1));
    QHash<int, int> counts;
    const std::vector<Verb> verbs = RandomEdits::verbs();
    int stored = 0;
    int refused = 0;
    while (stored < edits) {
        clock.advance(60'000);
        const Verb verb = stored < int(verbs.size()) * 3 && random.number(0, 1)
                              ? verbs[static_cast<size_t>(stored) % verbs.size()]
                              : verbs[static_cast<size_t>(random.number(0, int(verbs.size()) - 1))];
        // Deleting whole postings and people at random would leave nothing to work on.
        if ((verb == Verb::DeletePosting || verb == Verb::DeleteCandidate) && random.number(0, 3))
            continue;
        const auto done = random.attempt(next(stored), verb, clock.now());
        if (!done) {
            QVERIFY2(++refused < edits * 20, qPrintable(done.error().message));
            QVERIFY2(done.error().kind == ErrorKind::Refused || done.error().kind == ErrorKind::NotFound
                         || done.error().kind == ErrorKind::BadInput,
                     qPrintable(done.error().message));
            continue;
        }
        QVERIFY(done->edit.verb == verb || verb == Verb::Score || verb == Verb::MoveApplications
                || verb == Verb::AnswerQuestion);
        ++counts[int(done->edit.verb)];
        ++stored;
    }
    for (const Verb verb : verbs) {
        qInfo("%-20s %d", wordOf(verb).data(), counts.value(int(verb)));
        if (edits >= 1000)
            QVERIFY2(counts.value(int(verb)) > 0, wordOf(verb).data());
    }
    const QString end = dumpWorkspace(next(1).connection());
    const auto sound = checkWorkspace(next(1).connection());
    QVERIFY_RESULT(sound);
    QVERIFY2(sound->isEmpty(), qPrintable(sound->join(u'\n')));

    const Authorship who{MemberId(1), clock.now()};
    for (int i = 0; i < edits; ++i)
        QVERIFY_RESULT(next(i).undo(who, {}, {}));
    QCOMPARE_ERROR(next(1).undo(who, {}, {}), ErrorKind::Refused, "nothing to undo");
    QCOMPARE(dumpWorkspace(next(1).connection()), start);
    for (int i = 0; i < edits; ++i)
        QVERIFY_RESULT(next(i).redo(who, {}));
    QCOMPARE_ERROR(next(1).redo(who, {}), ErrorKind::Refused, "nothing to redo");
    QCOMPARE(dumpWorkspace(next(1).connection()), end);
    const auto still = checkWorkspace(next(1).connection());
    QVERIFY_RESULT(still);
    QVERIFY2(still->isEmpty(), qPrintable(still->join(u'\n')));
}

void RandomEditsTest::anyEntryThatIsTakenBackLeavesEveryRuleWhole_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {11U, 12U, 13U, 14U, 15U})
        QTest::addRow("seed %u", seed) << seed;
}

/// Not only the newest: an older entry is taken back too, or an undo, wherever nothing that is seen stands in its way.
void RandomEditsTest::anyEntryThatIsTakenBackLeavesEveryRuleWhole()
{
    QFETCH(quint32, seed);
    QTemporaryDir folder;
    Moment at{1'772'355'600'000};
    auto workspace = test::newWorkspace(folder.filePath(QStringLiteral("random.shortlist")), at);
    for (const char *title : {"Baker", "Miller"})
        QVERIFY(!test::addPostingTo(*workspace, QString::fromLatin1(title), at).isNull());
    RandomEdits random(seed, MemberId(1));
    const std::vector<Verb> verbs = RandomEdits::verbs();
    int accepted = 0;
    int refused = 0;
    while (accepted < 150) {
        at.milliseconds += 60'000;
        for (int i = 0; i < 2; ++i) {
            const Verb verb = verbs[static_cast<size_t>(random.number(0, int(verbs.size()) - 1))];
            if (verb != Verb::DeletePosting && verb != Verb::DeleteCandidate)
                static_cast<void>(random.attempt(*workspace, verb, at));
        }
        const qint64 last = lastEntry(workspace->connection())->value;
        const EntryId entry(last - random.number(0, int(std::min<qint64>(last - 1, 40))));
        const auto undone = workspace->undo({MemberId(1), at}, {}, {entry, {}});
        if (!undone) {
            QVERIFY2(undone.error().kind == ErrorKind::Refused || undone.error().kind == ErrorKind::Conflict,
                     qPrintable(undone.error().message));
            QVERIFY2(++refused < 5'000, qPrintable(undone.error().message));
            continue;
        }
        ++accepted;
        const auto problems = checkWorkspace(workspace->connection());
        QVERIFY_RESULT(problems);
        QVERIFY2(problems->isEmpty(),
                 qPrintable(QStringLiteral("after undoing %1: %2").arg(entry.value).arg(problems->join(u'\n'))));
    }
    qInfo("%d taken back, %d refused", accepted, refused);
}

QTEST_GUILESS_MAIN(RandomEditsTest)
#include "tst_random_edits.moc"
