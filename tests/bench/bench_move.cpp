// One durable move among 100,000 applications, with journal and index, against the bare two statements in one
// transaction on a copy of the same file.

#include "big_board.h"
#include "measure.h"
#include "queries/applications.h"
#include "queries/postings.h"
#include "rules/move_rules.h"
#include "transaction.h"
#include "workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace shortlist;
using namespace shortlist::bench;

namespace {

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// Reads what the rule needs, asks it, commits: all that a drop of a card costs.
double move(Workspace &workspace, ApplicationId id, const Stage &target, Moment at)
{
    QElapsedTimer timer;
    timer.start();
    Connection &connection = workspace.connection();
    const auto facts = applicationFacts(connection, id);
    const auto gap = gapIn(connection, target.id, 0, {id});
    const auto openings = openingsOf(connection, target.posting);
    const auto stored = workspace.commit(*moveApplications({**facts}, target, *gap, *openings, {MemberId(1), at}));
    if (!stored)
        std::printf("a move failed: %s\n", qPrintable(stored.error().message));
    return seconds(timer);
}

double bareMove(Connection &connection, qint64 id, qint64 stage, Moment at)
{
    QElapsedTimer timer;
    timer.start();
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    connection.statement("update application set stage_id = ?, rank = ?, stage_entered_at = ? where id = ?")
        .bind(0, stage)
        .bind(1, QStringLiteral("a%1").arg(id))
        .bind(2, at.toIso())
        .bind(3, id)
        .run();
    connection
        .statement("insert into transition (uuid, application_id, at, by_id, from_stage_id, to_stage_id, from_status, "
                   "to_status)"
                   " values (?, ?, ?, 1, 1, ?, 'active', 'active')")
        .bind(0, QStringLiteral("bare-%1").arg(id))
        .bind(1, id)
        .bind(2, at.toIso())
        .bind(3, stage)
        .run();
    const auto stored = transaction->commit();
    if (!stored)
        std::printf("a bare move failed: %s\n", qPrintable(stored.error().message));
    return seconds(timer);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    qputenv("XDG_DATA_HOME", folder.path().toLocal8Bit());
    const QString file = folder.filePath(QStringLiteral("move.shortlist"));
    const QString copy = folder.filePath(QStringLiteral("bare.shortlist"));
    if (!makeBoard(file, 100'000, {QStringLiteral("Applied")}))
        return 1;
    QFile::copy(file, copy);
    const Moment at{1'800'000'000'000};
    auto workspace = Workspace::open(file, Workspace::Access::Write, at);
    auto bare = Connection::open(copy, Connection::Mode::Write);
    if (!workspace || !bare)
        return 1;
    const Stage target = stages((*workspace)->connection(), PostingId(1))->at(1);
    qint64 next = 0;
    qint64 nextBare = 0;
    std::printf("%-52s %13s %13s\n", "", "A", "B");
    report("A one durable move of 100,000, B two bare statements",
           measurePairs(
               401, [&] { return move(**workspace, ApplicationId((++next) * 97), target, at); },
               [&] { return bareMove(**bare, (++nextBare) * 97, target.id.value, at); }),
           3);
    return 0;
}
