#include "robustness.h"

#include "close_to.h"

#include <QRandomGenerator>
#include <QTest>

using namespace shortlist;

namespace {

const std::optional<double> none;

double scoreUnder(std::vector<double> weights, const CandidateMeans &means, const WeightFlip &flip, double change)
{
    weights[flip.criterion] = flip.weight + change;
    double sum = 0;
    double by = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        if (!means[i])
            continue;
        sum += weights[i] * *means[i];
        by += weights[i];
    }
    return by > 0 ? sum / by : 0;
}

} // namespace

class TestRobustness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isSureOfWhoIsBetterThroughout();
    void countsTheWeightingsThatKeepTheFirst();
    void saysTheSameEveryTime();
    void findsTheChangeThatFlips();
    void findsTheChangeWithGapsInTheRatings();
    void findsNoChangeWhereThereIsNone();
    void knowsThatATieIsNoLead();
    void takesNobody();
    void beyondTheFlipSomebodyElseIsFirst();
};

void TestRobustness::isSureOfWhoIsBetterThroughout()
{
    QCOMPARE(shareKeepingFirst({1, 2}, {{3.0, 4.0}, {2.0, 3.5}}), std::optional(1.0));
    // Equal throughout: nobody passes the other.
    QCOMPARE(shareKeepingFirst({1, 2}, {{3.1, 4.7}, {3.1, 4.7}}), std::optional(1.0));
}

void TestRobustness::countsTheWeightingsThatKeepTheFirst()
{
    // Ahead while the first weight is the larger one: with equal weights in half of the weightings, by symmetry.
    const auto half = shareKeepingFirst({1, 1}, {{5.0, 3.0}, {3.0, 5.0}});
    QVERIFY(half);
    QVERIFY(std::abs(*half - .5) < .03);
    // Ahead while w1 > .5 w2, that is u1 - u2 > -.5 of two even draws from -1 to 1: 1 - 1.5^2 / 8.
    const auto most = shareKeepingFirst({1, 1}, {{5.0, 3.0}, {3.0, 4.0}});
    QVERIFY(std::abs(*most - (1 - 1.0 / 8)) < .2);
    QVERIFY(*most > *half);
    QVERIFY(*most < 1);
}

void TestRobustness::saysTheSameEveryTime()
{
    const std::vector<CandidateMeans> candidates{{5.0, 3.0, 2.0}, {3.0, 4.0, 4.0}, {none, 4.0, 1.0}};
    QCOMPARE(shareKeepingFirst({1, 2, 1}, candidates), shareKeepingFirst({1, 2, 1}, candidates));
    QCOMPARE(smallestFlip({1, 2, 1}, candidates)->weight, smallestFlip({1, 2, 1}, candidates)->weight);
}

void TestRobustness::findsTheChangeThatFlips()
{
    // (5 w + 3) / (w + 1) = (3 w + 4) / (w + 1) at w = .5; with the other weight free: (5 + 3 w) = (3 + 4 w) at w = 2.
    const auto flip = smallestFlip({1, 1}, {{5.0, 3.0}, {3.0, 4.0}});
    QVERIFY(flip);
    QCOMPARE(flip->criterion, size_t(0));
    QSAME(flip->weight, .5);
    QCOMPARE(flip->candidate, size_t(1));
}

void TestRobustness::findsTheChangeWithGapsInTheRatings()
{
    // The second was not rated on the first criterion: (4 w + 4) / (w + 1) = 4 stays ahead of 3 whatever w is, but
    // (4 + 2 w) / (1 + w) = 3 at w = 1 of the second one.
    const std::vector<CandidateMeans> candidates{{4.0, 2.0}, {none, 3.0}};
    const auto flip = smallestFlip({1, .5}, candidates);
    QVERIFY(flip);
    QVERIFY(std::abs(scoreUnder({1, .5}, candidates[0], *flip, 0) - 3) < 1e-12);
    QCOMPARE(flip->criterion, size_t(0));
    QSAME(flip->weight, .5);
}

void TestRobustness::findsNoChangeWhereThereIsNone()
{
    QVERIFY(!smallestFlip({1, 2}, {{3.0, 4.0}, {2.0, 3.5}}));
    QVERIFY(!smallestFlip({1, 2}, {{3.0, 4.0}}));
    // Level at a weight of 0 only, where nothing is below.
    QVERIFY(!smallestFlip({1, 1}, {{4.0, 3.0}, {3.0, 3.0}}));
}

void TestRobustness::knowsThatATieIsNoLead()
{
    const auto flip = smallestFlip({1, 1}, {{5.0, 3.0}, {3.0, 5.0}});
    QVERIFY(flip);
    QSAME(flip->weight, 1.0);
}

void TestRobustness::takesNobody()
{
    QVERIFY(!shareKeepingFirst({1}, {}));
    QVERIFY(!smallestFlip({1}, {{none}}));
    QVERIFY(!firstPlace({0}, {{3.0}}));
    QCOMPARE(firstPlace({1}, {{none}, {3.0}, {3.0}}), std::optional(size_t(1)));
}

void TestRobustness::beyondTheFlipSomebodyElseIsFirst()
{
    QRandomGenerator random(9);
    int flips = 0;
    for (int round = 0; round < 500; ++round) {
        const std::vector<double> weights{1, 2, 1.5};
        std::vector<CandidateMeans> candidates(4);
        for (CandidateMeans &means : candidates) {
            for (int i = 0; i < 3; ++i)
                means.push_back(random.bounded(5) == 0 ? none : std::optional(1 + random.generateDouble() * 4));
        }
        const auto first = firstPlace(weights, candidates);
        const auto flip = smallestFlip(weights, candidates);
        if (!first || !flip)
            continue;
        ++flips;
        const double step = flip->weight < weights[flip->criterion] ? -1e-6 : 1e-6;
        const CandidateMeans &before = candidates[*first];
        const CandidateMeans &after = candidates[flip->candidate];
        QVERIFY(std::abs(scoreUnder(weights, before, *flip, 0) - scoreUnder(weights, after, *flip, 0)) < 1e-9);
        QVERIFY(scoreUnder(weights, after, *flip, step) > scoreUnder(weights, before, *flip, step));
        // And no smaller change does.
        const double needed = std::abs(flip->weight - weights[flip->criterion]);
        for (size_t i = 0; i < weights.size(); ++i) {
            for (const double part : {-.99, -.5, .5, .99}) {
                std::vector<double> changed = weights;
                changed[i] = std::max(1e-6, changed[i] + part * needed);
                QCOMPARE(firstPlace(changed, candidates), first);
            }
        }
    }
    QVERIFY(flips > 100);
}

QTEST_GUILESS_MAIN(TestRobustness)
#include "tst_robustness.moc"
