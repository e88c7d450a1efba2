#include "severity.h"

#include "close_to.h"
#include "result_check.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace shortlist;

class TestSeverity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void untiesTheThreeWayTie();
    void refusesWhatIsNotConnected();
    void connectsThroughThirdRaters();
    void findsWhatTheMarksWereMadeOf();
    void leavesTheSmallestSumOfSquares();
    void needsTwoRatersAndAMarkOfEach();
    void shrinksByHowFewMarksThereAre();
};

void TestSeverity::untiesTheThreeWayTie()
{
    // X rates A 4, B 3; Y rates B 5, C 4. Raw means are all 4.
    const auto found = raterSeverity({{0, 0, 4}, {1, 0, 3}, {1, 1, 5}, {2, 1, 4}}, 3, 2);
    QVERIFY_RESULT(found);
    QSAME(found->raters[0], -1.0);
    QSAME(found->raters[1], 1.0);
    QSAME(found->units[0], 5.0);
    QSAME(found->units[1], 4.0);
    QSAME(found->units[2], 3.0);
    QCOMPARE(found->counts, (std::vector<qint64>{2, 2}));
}

void TestSeverity::refusesWhatIsNotConnected()
{
    // X rates A 4, B 3; Y rates C 5, D 4.
    QCOMPARE_ERROR(raterSeverity({{0, 0, 4}, {1, 0, 3}, {2, 1, 5}, {3, 1, 4}}, 4, 2), ErrorKind::Refused,
                   "nothing in common");
}

void TestSeverity::connectsThroughThirdRaters()
{
    const auto found = raterSeverity({{0, 0, 2}, {0, 1, 3}, {1, 1, 3}, {1, 2, 4}}, 2, 3);
    QVERIFY_RESULT(found);
    QSAME(found->raters[0], -1.0);
    QSAME(found->raters[1], 0.0);
    QSAME(found->raters[2], 1.0);
}

void TestSeverity::findsWhatTheMarksWereMadeOf()
{
    const std::vector<double> raters{.5, -.75, .25, 0};
    QRandomGenerator random(3);
    std::vector<RaterMark> marks;
    for (size_t unit = 0; unit < 40; ++unit) {
        for (size_t rater = 0; rater < raters.size(); ++rater) {
            if (rater == unit % 4 || random.bounded(2) == 0)
                marks.push_back({unit, rater, 1 + double(unit) / 10 + raters[rater]});
        }
    }
    std::shuffle(marks.begin(), marks.end(), random);
    const auto found = raterSeverity(marks, 40, raters.size());
    QVERIFY_RESULT(found);
    for (size_t i = 0; i < raters.size(); ++i)
        QSAME(found->raters[i], raters[i]);
    QSAME(found->units[30], 4.0);
}

void TestSeverity::leavesTheSmallestSumOfSquares()
{
    const std::vector<RaterMark> marks{{0, 0, 4}, {0, 1, 2}, {0, 2, 5}, {1, 0, 3}, {1, 1, 3}, {2, 1, 1}, {2, 2, 5}};
    const auto found = raterSeverity(marks, 3, 3);
    QVERIFY_RESULT(found);
    QVERIFY(std::abs(std::accumulate(found->raters.begin(), found->raters.end(), 0.0)) < 1e-12);
    const auto squares = [&marks](const Severity &severity) {
        double sum = 0;
        for (const RaterMark &one : marks) {
            const double error = one.mark - severity.units[one.unit] - severity.raters[one.rater];
            sum += error * error;
        }
        return sum;
    };
    const double least = squares(*found);
    for (size_t i = 0; i < 3; ++i) {
        for (const double step : {-.01, .01}) {
            Severity other = *found;
            other.raters[i] += step;
            QVERIFY(squares(other) > least);
            other = *found;
            other.units[i] += step;
            QVERIFY(squares(other) > least);
        }
    }
}

void TestSeverity::needsTwoRatersAndAMarkOfEach()
{
    QCOMPARE_ERROR(raterSeverity({{0, 0, 4}}, 1, 1), ErrorKind::Refused, "Not enough data");
    QCOMPARE_ERROR(raterSeverity({{0, 0, 4}}, 1, 2), ErrorKind::BadInput, "needs a rating");
    QCOMPARE_ERROR(raterSeverity({{0, 0, 4}, {0, 1, 4}}, 2, 2), ErrorKind::BadInput, "needs a rating");
    QCOMPARE_ERROR(raterSeverity({{0, 7, 4}}, 1, 2), ErrorKind::BadInput, "no interviewer 8");
}

void TestSeverity::shrinksByHowFewMarksThereAre()
{
    QSAME(shrunken(-1, 3), -.5);
    QSAME(shrunken(-1, 9, 1), -.9);
    QCOMPARE(shrunken(1, 0), 0.0);
}

QTEST_GUILESS_MAIN(TestSeverity)
#include "tst_severity.moc"
