#include "comparison_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace shortlist;
using namespace Qt::Literals::StringLiterals;

namespace {

Criterion criterion(qint64 id, const QString &heading, Assess assess, bool mustHave = false, double weight = 1)
{
    Criterion one;
    one.id = CriterionId(id);
    one.heading = heading;
    one.assess = assess;
    one.mustHave = mustHave;
    one.weight = weight;
    return one;
}

/// Somebody with the marks of Ivo and Lea on two criteria; absent: not observed.
ComparedCandidate candidate(qint64 id, const QString &name, std::array<std::optional<qint64>, 4> marks)
{
    ComparedCandidate one;
    one.application = ApplicationId(id);
    one.candidate = CandidateId(id);
    one.name = name;
    one.stage = u"Interview"_s;
    one.submitted = one.begun = 2;
    one.screened.push_back({ScreeningResult::Met, u"Wrote it"_s});
    for (size_t i = 0; i < 2; ++i) {
        ComparedRating rating;
        double sum = 0;
        int count = 0;
        for (size_t rater = 0; rater < 2; ++rater) {
            const auto mark = marks.at(2 * i + rater);
            rating.marks.push_back({rater == 0 ? u"Ivo"_s : u"Lea"_s, mark, {}});
            sum += mark ? double(*mark) : 0;
            count += mark ? 1 : 0;
        }
        if (count > 0)
            rating.mean = sum / count;
        one.rated.push_back(rating);
    }
    one.score = 3.5;
    one.coverage = 1;
    one.isIncomplete = false;
    one.recommendations = {{u"Ivo"_s, Recommendation::Yes, {}}, {u"Lea"_s, Recommendation::Yes, {}}};
    return one;
}

Comparison comparisonOf(std::vector<ComparedCandidate> candidates)
{
    Comparison all;
    all.posting = PostingId(1);
    all.screened = {criterion(3, u"SQL"_s, Assess::Screen, true)};
    all.rated = {criterion(1, u"Coding"_s, Assess::Rate), criterion(2, u"Talking"_s, Assess::Rate)};
    all.candidates = std::move(candidates);
    return all;
}

QStringList printed(const ComparisonModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells{model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString()};
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            const QString detail = index.data(ComparisonModel::DetailRole).toString();
            cells += index.data().toString() + (detail.isEmpty() ? QString() : u" ("_s + detail + u')');
        }
        lines += cells.join(u" | "_s);
    }
    return lines;
}

} // namespace

class TestComparisonModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mustHavesRatingsAndRecommendationsStandUnderTheScore();
    void whatStaysKeepsItsColumn();
    void whoIsWithheldSaysNothingOfAMark();
    void aCellSaysWhatIsBehindIt();
    void headingsAreNoCells();
    void weightsAreNamedWhereTheyDiffer();
};

void TestComparisonModel::mustHavesRatingsAndRecommendationsStandUnderTheScore()
{
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.setComparison(comparisonOf({candidate(1, u"Ada"_s, {5, 4, std::nullopt, std::nullopt}),
                                      candidate(2, u"Grace"_s, {2, 4, 3, std::nullopt})}));
    QCOMPARE(printed(model),
             (QStringList{u"Score | 3.5 (1 of 2) | 3.5 (2 of 2)"_s, u"Must-haves |  | "_s, u"SQL | met | met"_s,
                          u"Ratings |  | "_s, u"Coding | 4.5 | 3.0 (split)"_s, u"Talking | not observed | 3.0"_s,
                          u"Recommendations |  | "_s, u"Interviewers | yes ×2 | yes ×2"_s}));
}

void TestComparisonModel::whatStaysKeepsItsColumn()
{
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model);
    const ComparedCandidate ada = candidate(1, u"Ada"_s, {5, 4, 3, 3});
    const ComparedCandidate grace = candidate(2, u"Grace"_s, {2, 4, 3, 3});
    model.setComparison(comparisonOf({ada, grace}));
    const QPersistentModelIndex place(model.index(4, 1));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setComparison(comparisonOf({grace}));
    QCOMPARE(place.column(), 0);
    model.setComparison(comparisonOf({candidate(3, u"Alan"_s, {1, 1, 1, 1}), grace}));
    QCOMPARE(place.column(), 1);
    QCOMPARE(changes.size(), 0);
    ComparedCandidate better = grace;
    better.score = 4;
    model.setComparison(comparisonOf({candidate(3, u"Alan"_s, {1, 1, 1, 1}), better}));
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.front().front().toModelIndex().column(), 1);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.index(0, 1).data().toString(), u"4.0"_s);
}

void TestComparisonModel::whoIsWithheldSaysNothingOfAMark()
{
    ComparisonModel model;
    ComparedCandidate hidden = candidate(1, u"Ada"_s, {5, 4, 3, 3}); // even if there were marks
    hidden.isWithheld = true;
    model.setComparison(comparisonOf({hidden}));
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const auto line = model.lineAt(row);
        if (line == ComparisonModel::Line::Heading || line == ComparisonModel::Line::Screening)
            continue;
        QCOMPARE(index.data().toString(), u"after you submit"_s);
        QCOMPARE(index.data(ComparisonModel::DetailRole).toString(), QString());
        QVERIFY(model.behind(index).lines.empty());
        QVERIFY(!index.data(Qt::AccessibleTextRole).toString().contains(u"Ivo"_s));
    }
}

void TestComparisonModel::aCellSaysWhatIsBehindIt()
{
    ComparisonModel model;
    model.setComparison(comparisonOf({candidate(1, u"Ada"_s, {5, 3, 3, std::nullopt})}));
    const Behind coding = model.behind(model.index(4, 0));
    QCOMPARE(coding.title, u"Coding"_s);
    QCOMPARE(coding.lines.size(), size_t(2));
    QCOMPARE(coding.lines[1], (BehindLine{u"Lea"_s, u"3"_s, {}}));
    QCOMPARE(model.index(4, 0).data(Qt::AccessibleTextRole).toString(), u"Coding, Ada: 4.0, split. Ivo 5, Lea 3"_s);
    QCOMPARE(model.behind(model.index(5, 0)).lines[1].said, u"not observed"_s);
    QVERIFY(model.behind(model.index(0, 0)).text.contains(u"100 %"_s));
    QVERIFY(model.behind(model.index(1, 0)).isEmpty());
}

void TestComparisonModel::headingsAreNoCells()
{
    ComparisonModel model;
    model.setComparison(comparisonOf({candidate(1, u"Ada"_s, {5, 3, 3, 3})}));
    QCOMPARE(model.flags(model.index(1, 0)), Qt::NoItemFlags);
    QVERIFY(model.flags(model.index(2, 0)) & Qt::ItemIsSelectable);
}

void TestComparisonModel::weightsAreNamedWhereTheyDiffer()
{
    ComparisonModel model;
    Comparison all = comparisonOf({candidate(1, u"Ada"_s, {5, 3, 3, 3})});
    all.rated[0].weight = 2.5;
    all.rated[0].mustHave = true;
    model.setComparison(all);
    QCOMPARE(model.headerData(4, Qt::Vertical, Qt::DisplayRole).toString(), u"Coding · weight 2.5 · must-have"_s);
}

QTEST_MAIN(TestComparisonModel)
#include "tst_comparison_model.moc"
