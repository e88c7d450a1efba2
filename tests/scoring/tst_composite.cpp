#include "composite.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace shortlist;

class TestComposite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheWorkedExample_data();
    void agreesWithTheWorkedExample();
    void saysTheMeanOfEachCriterion();
    void hasNoScoreWhereNothingCounts_data();
    void hasNoScoreWhereNothingCounts();
    void refusesImpossibleMarksAndWeights_data();
    void refusesImpossibleMarksAndWeights();
    void staysFiniteWithHugeWeights();
    void holdsItsProperties();
};

Q_DECLARE_METATYPE(std::vector<CriterionMarks>)

namespace {

constexpr double tolerance = 1e-12;
const std::optional<int> none;

bool same(std::optional<double> a, std::optional<double> b)
{
    return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) < tolerance);
}

bool same(const Composite &a, const Composite &b)
{
    return same(a.score, b.score) && std::abs(a.coverage - b.coverage) < tolerance && a.means.size() == b.means.size()
           && std::equal(a.means.begin(), a.means.end(), b.means.begin(),
                         [](const auto &left, const auto &right) { return same(left, right); });
}

std::vector<CriterionMarks> randomMarks(QRandomGenerator &random)
{
    std::vector<CriterionMarks> criteria(1 + random.bounded(6u));
    for (CriterionMarks &criterion : criteria) {
        criterion.weight = random.bounded(5);
        criterion.marks.resize(random.bounded(5u));
        for (std::optional<int> &mark : criterion.marks)
            mark = random.bounded(4) == 0 ? none : std::optional(1 + random.bounded(5));
    }
    return criteria;
}

} // namespace

void TestComposite::agreesWithTheWorkedExample_data()
{
    QTest::addColumn<std::vector<CriterionMarks>>("criteria");
    QTest::addColumn<double>("score");
    QTest::addColumn<double>("coverage");
    // Means 4.5, 3 and 4; pooled it would be 4.0, with nulls as 0 it would be 3.1667.
    QTest::newRow("unit weights") << std::vector<CriterionMarks>{{1, {4, 5}}, {1, {3}}, {1, {none, 4}}} << 23.0 / 6
                                  << 1.0;
    QTest::newRow("weights 3, 2, 1") << std::vector<CriterionMarks>{{3, {4, 5}}, {2, {3}}, {1, {none, 4}}} << 23.5 / 6
                                     << 1.0;
    // As zero it would be 3.25.
    QTest::newRow("one not observed") << std::vector<CriterionMarks>{{3, {4, 5}}, {2, {3}}, {1, {none, none}}} << 3.9
                                      << 5.0 / 6;
    QTest::newRow("one without raters") << std::vector<CriterionMarks>{{3, {4, 5}}, {2, {3}}, {1, {}}} << 3.9
                                        << 5.0 / 6;
    QTest::newRow("one rater only") << std::vector<CriterionMarks>{{1, {2}}} << 2.0 << 1.0;
    QTest::newRow("more raters do not weigh more")
        << std::vector<CriterionMarks>{{1, {5, 5, 5, 5}}, {1, {1}}} << 3.0 << 1.0;
    QTest::newRow("all equal") << std::vector<CriterionMarks>{{1, {3, 3}}, {2, {3, 3, 3}}} << 3.0 << 1.0;
    QTest::newRow("a weight of 0 does not count") << std::vector<CriterionMarks>{{1, {5}}, {0, {1}}} << 5.0 << 1.0;
    QTest::newRow("a weight of 0 leaves no gap") << std::vector<CriterionMarks>{{1, {5}}, {0, {}}} << 5.0 << 1.0;
}

void TestComposite::agreesWithTheWorkedExample()
{
    QFETCH(std::vector<CriterionMarks>, criteria);
    QFETCH(double, score);
    QFETCH(double, coverage);
    const auto result = composite(criteria);
    QVERIFY(result.ok());
    QVERIFY(result->score);
    QVERIFY2(std::abs(*result->score - score) < tolerance, qPrintable(QString::number(*result->score)));
    QVERIFY2(std::abs(result->coverage - coverage) < tolerance, qPrintable(QString::number(result->coverage)));
}

void TestComposite::saysTheMeanOfEachCriterion()
{
    const auto result = composite({{1, {4, 5}}, {1, {none}}, {0, {none, 2}}});
    QVERIFY(result.ok());
    QVERIFY(result->means == (std::vector<std::optional<double>>{4.5, std::nullopt, 2.0}));
}

void TestComposite::hasNoScoreWhereNothingCounts_data()
{
    QTest::addColumn<std::vector<CriterionMarks>>("criteria");
    QTest::newRow("no criteria") << std::vector<CriterionMarks>{};
    QTest::newRow("all weights 0") << std::vector<CriterionMarks>{{0, {5}}, {0, {1}}};
    QTest::newRow("nothing observed") << std::vector<CriterionMarks>{{1, {none}}, {2, {}}};
    QTest::newRow("only what does not count") << std::vector<CriterionMarks>{{0, {5}}, {2, {none}}};
}

void TestComposite::hasNoScoreWhereNothingCounts()
{
    QFETCH(std::vector<CriterionMarks>, criteria);
    const auto result = composite(criteria);
    QVERIFY(result.ok());
    QVERIFY(!result->score);
    QCOMPARE(result->coverage, 0.0);
    QCOMPARE(result->means.size(), criteria.size());
}

void TestComposite::refusesImpossibleMarksAndWeights_data()
{
    QTest::addColumn<std::vector<CriterionMarks>>("criteria");
    QTest::addColumn<QString>("inMessage");
    const QString second = QStringLiteral("riterion 2");
    QTest::newRow("rating 0") << std::vector<CriterionMarks>{{1, {3}}, {1, {4, 0}}} << second;
    QTest::newRow("rating 6") << std::vector<CriterionMarks>{{1, {3}}, {1, {6}}} << second;
    QTest::newRow("rating below 0") << std::vector<CriterionMarks>{{1, {3}}, {1, {-1}}} << second;
    QTest::newRow("rating where the weight is 0") << std::vector<CriterionMarks>{{1, {3}}, {0, {6}}} << second;
    QTest::newRow("weight below 0") << std::vector<CriterionMarks>{{1, {3}}, {-0.5, {3}}} << second;
    QTest::newRow("no weight") << std::vector<CriterionMarks>{{1, {3}}, {std::nan(""), {3}}} << second;
    QTest::newRow("endless weight") << std::vector<CriterionMarks>{{1, {3}},
                                                                   {std::numeric_limits<double>::infinity(), {3}}}
                                    << second;
}

void TestComposite::refusesImpossibleMarksAndWeights()
{
    QFETCH(std::vector<CriterionMarks>, criteria);
    QFETCH(QString, inMessage);
    const auto result = composite(criteria);
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, ErrorKind::BadInput);
    QVERIFY2(result.error().message.contains(inMessage), qPrintable(result.error().message));
}

void TestComposite::staysFiniteWithHugeWeights()
{
    const double huge = std::numeric_limits<double>::max();
    const auto result = composite({{huge, {5}}, {huge, {3}}, {huge, {none}}});
    QVERIFY(result.ok());
    QVERIFY(same(result->score, 4.0));
    QVERIFY(same(result->coverage, 2.0 / 3));
    const double tiny = std::numeric_limits<double>::denorm_min();
    QVERIFY(same(composite({{tiny, {5}}, {tiny, {3}}})->score, 4.0));
}

void TestComposite::holdsItsProperties()
{
    QRandomGenerator random(42);
    for (int i = 0; i < 2000; ++i) {
        const std::vector<CriterionMarks> criteria = randomMarks(random);
        const auto before = composite(criteria);
        QVERIFY(before.ok());
        if (before->score)
            QVERIFY(*before->score >= 1 - tolerance && *before->score <= 5 + tolerance);
        QVERIFY(before->coverage >= 0 && before->coverage <= 1);
        QCOMPARE(before->score.has_value(), before->coverage > 0);

        std::vector<CriterionMarks> shuffled = criteria;
        std::vector<CriterionMarks> scaled = criteria;
        std::vector<CriterionMarks> withGaps = criteria;
        for (CriterionMarks &criterion : shuffled)
            std::shuffle(criterion.marks.begin(), criterion.marks.end(), random);
        for (CriterionMarks &criterion : scaled)
            criterion.weight *= 0.37;
        for (CriterionMarks &criterion : withGaps)
            criterion.marks.push_back(none);
        QVERIFY(same(*composite(shuffled), *before));
        QVERIFY(same(*composite(scaled), *before));
        QVERIFY(same(*composite(withGaps), *before));

        // A criterion that nobody rated changes how much is covered and nothing else.
        std::vector<CriterionMarks> withOneMore = criteria;
        withOneMore.push_back({2, {none}});
        const auto after = composite(withOneMore);
        QVERIFY(same(after->score, before->score));
        QVERIFY(before->coverage == 0 ? after->coverage == 0 : after->coverage < before->coverage);
    }
}

QTEST_GUILESS_MAIN(TestComposite)
#include "tst_composite.moc"
