#include "ranking.h"

#include "close_to.h"
#include "distributions.h"
#include "result_check.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace shortlist;

namespace {

using Candidates = std::vector<CandidateMarks>;

/// 4 candidates, 3 raters, one criterion.
Candidates fourByThree()
{
    const std::vector<std::vector<int>> rows{{4, 5, 4}, {3, 3, 4}, {2, 1, 2}, {5, 4, 4}};
    Candidates candidates;
    for (const std::vector<int> &row : rows) {
        CandidateMarks marks;
        for (size_t rater = 0; rater < row.size(); ++rater)
            marks.push_back({0, rater, row[rater]});
        candidates.push_back(marks);
    }
    return candidates;
}

Candidates randomCandidates(QRandomGenerator &random, size_t criteria)
{
    Candidates candidates(2 + random.bounded(6u));
    for (CandidateMarks &marks : candidates) {
        for (size_t criterion = 0; criterion < criteria; ++criterion) {
            for (size_t rater = 0; rater < 4; ++rater) {
                if (random.bounded(3) > 0)
                    marks.push_back({criterion, rater, 1 + random.bounded(5)});
            }
        }
    }
    return candidates;
}

bool areApart(const Ranking &ranking, size_t a, size_t b)
{
    return areDistinguishable(ranking.standings[a], ranking.standings[b], ranking.error);
}

bool same(const Standing &a, const Standing &b)
{
    const auto near = [](std::optional<double> x, std::optional<double> y) {
        return x.has_value() == y.has_value() && (!x || std::abs(*x - *y) < 1e-9);
    };
    return near(a.composite.score, b.composite.score) && near(a.error, b.error)
           && std::abs(a.composite.coverage - b.composite.coverage) < 1e-9 && a.isIncomplete == b.isIncomplete;
}

} // namespace

class TestRanking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void poolsTheErrorOfAll();
    void tellsApartWhatDiffersByMoreThanChance();
    void weighsRatersWhoAreKindThroughout();
    void putsIncompleteOnesApart();
    void ranksNobodyOnAnUnratedMustHave();
    void keepsEqualScoresInOrder();
    void hasNoIntervalWithOneInterviewer();
    void hasAnIntervalOfNothingWhereAllAgree();
    void takesNobodyAndNothing();
    void refusesImpossibleInput();
    void holdsItsProperties();
};

void TestRanking::poolsTheErrorOfAll()
{
    const auto ranking = rankCandidates({{}}, fourByThree());
    QVERIFY_RESULT(ranking);
    QVERIFY(ranking->error);
    QCOMPARE(ranking->error->degreesOfFreedom, 8);
    QCLOSE(ranking->error->variance, .33333, 5);
    const Standing &first = ranking->standings[0];
    QCLOSE(*first.error, .33333, 5);
    QCLOSE(first.interval->high - *first.composite.score, .769, 3);
    QCLOSE(first.interval->low, 13.0 / 3 - .769, 3);
    QCOMPARE(ranking->order, (std::vector<size_t>{0, 3, 1, 2}));
}

void TestRanking::tellsApartWhatDiffersByMoreThanChance()
{
    const auto ranking = rankCandidates({{}}, fourByThree());
    QCLOSE(tQuantile(.975, 8) * std::hypot(*ranking->standings[0].error, *ranking->standings[1].error), 1.087, 3);
    QVERIFY(!areApart(*ranking, 0, 1)); // 4.33 and 3.33
    QVERIFY(areApart(*ranking, 0, 2));  // 4.33 and 1.67
    QVERIFY(areApart(*ranking, 2, 0));
    QVERIFY(!areApart(*ranking, 0, 3));
}

void TestRanking::weighsRatersWhoAreKindThroughout()
{
    // Rater 1 is a point kinder than rater 0 on both criteria: two criteria say no more than one. The raters' own
    // composites are 3, 4 and 2, 3: WMS = .5, k = 2, so the standard error is sqrt(.5 / 2).
    const Candidates candidates{{{0, 0, 3}, {0, 1, 4}, {1, 0, 3}, {1, 1, 4}},
                                {{0, 0, 2}, {0, 1, 3}, {1, 0, 2}, {1, 1, 3}}};
    const auto ranking = rankCandidates({{1, false}, {2, false}}, candidates);
    QVERIFY_RESULT(ranking);
    QSAME(ranking->error->variance, .5);
    QSAME(ranking->error->covariance, .5);
    QCOMPARE(ranking->error->degreesOfFreedom, 2);
    QSAME(*ranking->standings[0].error, .5);
    // Where they differ at random, errors cancel out.
    const auto mixed = rankCandidates(
        {{}, {}}, {{{0, 0, 3}, {0, 1, 4}, {1, 0, 4}, {1, 1, 3}}, {{0, 0, 2}, {0, 1, 3}, {1, 0, 2}, {1, 1, 3}}});
    QSAME(mixed->error->covariance, 0.0);
    QSAME(*mixed->standings[0].error, .5 / std::sqrt(2.0));
}

void TestRanking::putsIncompleteOnesApart()
{
    // The third has the best score but of too little, the fourth nothing at all.
    const Candidates candidates{{{0, 0, 3}, {1, 0, 3}}, {{0, 0, 4}, {1, 0, 4}}, {{0, 0, 5}}, {}, {{1, 0, 2}}};
    const auto ranking = rankCandidates({{3, false}, {1, false}}, candidates);
    QVERIFY_RESULT(ranking);
    QCOMPARE(ranking->order, (std::vector<size_t>{1, 0, 2, 4, 3}));
    QVERIFY(!ranking->standings[0].isIncomplete);
    QVERIFY(ranking->standings[2].isIncomplete);
    QSAME(ranking->standings[2].composite.coverage, .75);
    QVERIFY(ranking->standings[3].isIncomplete);
    QVERIFY(!ranking->standings[3].composite.score);
    // At the floor itself it is complete.
    QVERIFY(!rankCandidates({{4, false}, {1, false}}, {{{0, 0, 3}}})->standings[0].isIncomplete);
}

void TestRanking::ranksNobodyOnAnUnratedMustHave()
{
    const auto ranking = rankCandidates({{9, false}, {1, true}}, {{{0, 0, 5}}, {{0, 0, 2}, {1, 0, 2}}});
    QVERIFY_RESULT(ranking);
    QVERIFY(ranking->standings[0].isIncomplete);
    QCOMPARE(ranking->order, (std::vector<size_t>{1, 0}));
}

void TestRanking::keepsEqualScoresInOrder()
{
    const auto ranking = rankCandidates({{}}, {{{0, 0, 3}}, {{0, 1, 4}}, {{0, 0, 3}}, {{0, 0, 4}}});
    QCOMPARE(ranking->order, (std::vector<size_t>{1, 3, 0, 2}));
}

void TestRanking::hasNoIntervalWithOneInterviewer()
{
    const auto ranking = rankCandidates({{}, {}}, {{{0, 0, 3}, {1, 0, 4}}, {{0, 0, 5}, {1, 0, 5}}});
    QVERIFY_RESULT(ranking);
    QVERIFY(!ranking->error);
    QVERIFY(!ranking->standings[0].interval);
    QVERIFY(!areApart(*ranking, 0, 1));
    QCOMPARE(ranking->order, (std::vector<size_t>{1, 0}));
    // Two who never rated the same say nothing about each other either.
    QVERIFY(!rankCandidates({{}, {}}, {{{0, 0, 3}, {1, 1, 4}}})->error);
}

void TestRanking::hasAnIntervalOfNothingWhereAllAgree()
{
    const auto ranking = rankCandidates({{}}, {{{0, 0, 3}, {0, 1, 3}}, {{0, 0, 3}, {0, 1, 3}}});
    QVERIFY_RESULT(ranking);
    QVERIFY((ranking->standings[0].interval == Interval{3, 3}));
    QVERIFY(!areApart(*ranking, 0, 1));
}

void TestRanking::takesNobodyAndNothing()
{
    QVERIFY(rankCandidates({{}}, {})->order.empty());
    const auto none = rankCandidates({}, {{}});
    QVERIFY(none->standings[0].isIncomplete);
    const auto weightless = rankCandidates({{0, false}}, {{{0, 0, 3}, {0, 1, 4}}});
    QVERIFY(!weightless->standings[0].composite.score);
    QVERIFY(!weightless->standings[0].interval);
}

void TestRanking::refusesImpossibleInput()
{
    QCOMPARE_ERROR(rankCandidates({{}}, {{{0, 0, 6}}}), ErrorKind::BadInput, "is rated 6");
    QCOMPARE_ERROR(rankCandidates({{}}, {{{0, 0, 0}}}), ErrorKind::BadInput, "is rated 0");
    QCOMPARE_ERROR(rankCandidates({{}}, {{{1, 0, 3}}}), ErrorKind::BadInput, "no criterion 2");
    QCOMPARE_ERROR(rankCandidates({{-1, false}}, {{{0, 0, 3}}}), ErrorKind::BadInput, "weight");
}

void TestRanking::holdsItsProperties()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 300; ++round) {
        const std::vector<RankedCriterion> criteria{{1, false}, {2, false}, {.5, true}};
        const Candidates candidates = randomCandidates(random, criteria.size());
        const auto before = rankCandidates(criteria, candidates);
        QVERIFY_RESULT(before);

        Candidates shuffled = candidates; // the order of raters does not matter, nor who is called the first
        for (CandidateMarks &marks : shuffled) {
            std::shuffle(marks.begin(), marks.end(), random);
            for (ObservedMark &one : marks)
                one.rater = 3 - one.rater;
        }
        std::vector<RankedCriterion> scaled = criteria; // nor the unit of the weights
        for (RankedCriterion &criterion : scaled)
            criterion.weight *= 7;
        const auto withOtherRaters = rankCandidates(criteria, shuffled);
        const auto withOtherUnit = rankCandidates(scaled, candidates);
        for (size_t i = 0; i < candidates.size(); ++i) {
            QVERIFY(same(withOtherRaters->standings[i], before->standings[i]));
            QVERIFY(same(withOtherUnit->standings[i], before->standings[i]));
        }
        QCOMPARE(withOtherUnit->order, before->order);

        Candidates without = candidates; // a missing rating changes no other candidate's score
        if (without[0].empty())
            continue;
        without[0].pop_back();
        const auto after = rankCandidates(criteria, without);
        for (size_t i = 1; i < candidates.size(); ++i) {
            QVERIFY(after->standings[i].composite == before->standings[i].composite);
            QCOMPARE(after->standings[i].isIncomplete, before->standings[i].isIncomplete);
        }
    }
}

QTEST_GUILESS_MAIN(TestRanking)
#include "tst_ranking.moc"
