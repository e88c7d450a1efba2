// Composite, ranking and comparison of 1,000 candidates x 20 criteria x 5 interviewers against the bare query that
// loads their ratings, and how the time of a calibration grows up to 100,000 ratings: the exponent of a line through
// the logarithms.

#include "jobs/calibration.h"
#include "jobs/comparison.h"
#include "jobs/posting_ranking.h"
#include "measure.h"
#include "new_workspace.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace shortlist;
using namespace shortlist::bench;

namespace {

constexpr Moment at{1'800'000'000'000};

double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/// A posting with 20 rated criteria and that many candidates, each with a submitted scorecard of 5 interviewers.
void fill(Connection &connection, int candidates)
{
    const QByteArray count = QByteArray::number(candidates);
    const QByteArray script
        = "begin;"
          "create temp table numbers as with recursive n (i) as (select 1 union all select i + 1 from n where i < "
          "100000)"
          " select i from n;"
          "insert into posting (uuid, title, status, openings) values ('p', 'Baker', 'open', 1);"
          "insert into stage (uuid, posting_id, rank, name, kind) values ('s', 1, 'm', 'Interview', 'interview');"
          "insert into member (uuid, name, active) select 'm' || i, 'Member ' || i, 1 from numbers where i <= 5;"
          "insert into criterion (uuid, posting_id, kind, rank, heading, weight, must_have, assess)"
          " select 'k' || i, 1, 'responsibility', char(96 + i), 'Criterion ' || i, 1 + i % 3, 0, 'rate' from numbers"
          " where i <= 20;"
          "insert into candidate (uuid, name, name_folded) select 'c' || i, 'Person ' || i, 'person ' || i from numbers"
          " where i <= "
          + count
          + ";"
            "insert into application (uuid, candidate_id, posting_id, stage_id, rank, status, applied_at,"
            " stage_entered_at) select 'a' || id, id, 1, 1, printf('%06d', id), 'active', '2026-03-01T00:00:00.000Z',"
            " '2026-03-01T00:00:00.000Z' from candidate;"
            "insert into scorecard (uuid, application_id, member_id, revision, status, started_at, submitted_at)"
            " select 'r' || a.id || '-' || m.id, a.id, m.id, 1, 'submitted', '2026-03-02T00:00:00.000Z',"
            " '2026-03-02T00:00:00.000Z' from application a join member m on m.uuid like 'm_';"
            "insert into rating (uuid, scorecard_id, criterion_id, mark)"
            " select s.id || '-' || k.id, s.id, k.id,"
            " 1 + (s.application_id * 7 + k.id * 5 + s.member_id * 3 + s.application_id * k.id * s.member_id % 11) % 5"
            " from scorecard s join criterion k;"
            "drop table numbers; commit;";
    connection.execute(script.constData());
}

std::unique_ptr<Connection> filled(const QTemporaryDir &folder, int candidates)
{
    const QString file = folder.filePath(QString::number(candidates));
    test::newWorkspace(file, at).reset();
    auto connection = Connection::open(file, Connection::Mode::Write);
    if (!connection)
        return nullptr;
    fill(**connection, candidates);
    if ((*connection)->failed())
        std::printf("the ratings cannot be stored: %s\n", qPrintable((*connection)->failure()->message));
    return std::move(*connection);
}

double bareQuery(Connection &connection)
{
    QElapsedTimer timer;
    timer.start();
    Statement query = connection.statement(
        "with latest as (select application_id, member_id, max(revision) as revision from scorecard"
        " where status = 'submitted' group by application_id, member_id)"
        " select s.application_id, r.criterion_id, s.member_id, r.mark from latest l"
        " join scorecard s on s.application_id = l.application_id and s.member_id = l.member_id"
        " and s.revision = l.revision join rating r on r.scorecard_id = s.id join criterion c on c.id = r.criterion_id"
        " where c.assess = 'rate' and c.posting_id = 1 order by s.application_id, r.criterion_id, s.member_id");
    qint64 sum = 0;
    while (query.next())
        sum += query.integer(0) + query.integer(1) + query.integer(2) + query.integer(3);
    if (sum == 0)
        std::printf("there are no ratings\n");
    return seconds(timer);
}

double ranking(Connection &connection)
{
    QElapsedTimer timer;
    timer.start();
    const auto rankings = postingRankings(connection, {PostingId(1), {}, {}});
    if (!rankings || rankings->front().rows.size() != 1000 || !rankings->front().error)
        std::printf("the ranking failed\n");
    return seconds(timer);
}

double comparing(Connection &connection)
{
    QElapsedTimer timer;
    timer.start();
    const auto found = comparison(connection, {PostingId(1), {}, {}});
    if (!found || found->candidates.empty() || found->candidates.front().rated.size() != 20
        || found->candidates.front().submitted != 5)
        std::printf("the comparison failed\n");
    return seconds(timer);
}

/// Of the processor: how a time grows must not depend on who else waits for one.
double calibrationTime(Connection &connection, qint64 ratings)
{
    double shortest = 0; // what else the machine does only adds to it
    for (int i = 0; i < 9; ++i) {
        const std::clock_t begin = std::clock();
        const auto found = calibration(connection, {PostingId(1), {}, {}});
        if (!found || found->ratings != ratings || !found->alpha)
            std::printf("the calibration failed\n");
        const double time = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        shortest = i == 0 ? time : std::min(shortest, time);
    }
    return shortest;
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    std::vector<std::pair<double, double>> points;
    std::unique_ptr<Connection> connection;
    for (const int candidates : {125, 250, 500, 1000}) {
        connection = filled(folder, candidates);
        if (!connection)
            return 1;
        const qint64 ratings = qint64(candidates) * 100;
        points.emplace_back(static_cast<double>(ratings), calibrationTime(*connection, ratings));
        std::printf("calibration of %6lld ratings %10.2f ms\n", static_cast<long long>(ratings),
                    points.back().second * 1e3);
    }
    reportGrowth("calibration", points, 1.1);
    std::printf("%-52s %13s %13s\n", "", "A", "B");
    report("A ranking of 1,000 x 20 x 5, B the bare query",
           measurePairs(
               15, [&] { return ranking(*connection); }, [&] { return bareQuery(*connection); }),
           3);
    report("A comparison among 1,000 x 20 x 5, B the bare query",
           measurePairs(
               15, [&] { return comparing(*connection); }, [&] { return bareQuery(*connection); }),
           3);
    return 0;
}
