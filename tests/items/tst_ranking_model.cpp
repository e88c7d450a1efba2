#include "calibration_model.h"
#include "compared_choice_model.h"
#include "ranking_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace shortlist;
using namespace Qt::Literals::StringLiterals;

namespace {

RankedRow ranked(qint64 id, const QString &name, std::optional<double> score, RankedRow::Group group, qint64 place = 0)
{
    RankedRow row;
    row.application = ApplicationId(id);
    row.name = name;
    row.score = score;
    row.group = group;
    row.place = place;
    row.coverage = score ? 1 : 0;
    return row;
}

QStringList printed(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data().toString();
        lines += cells.join(u'|');
    }
    return lines;
}

} // namespace

class TestRankingModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachGroupHasItsHeading()
    {
        RankingModel model;
        const QAbstractItemModelTester tester(&model);
        RankedRow first = ranked(1, u"Ada"_s, 4.5, RankedRow::Group::Ranked, 1);
        first.low = 4;
        first.high = 5;
        RankedRow second = ranked(2, u"Grace"_s, 4.25, RankedRow::Group::Ranked, 2);
        second.isLikeFirst = true;
        RankedRow partly = ranked(3, u"Alan"_s, 3, RankedRow::Group::Incomplete);
        partly.coverage = .5;
        partly.mustHaves = ScreeningResult::Unknown;
        model.setRanking({PostingId(1),
                          {first, second, partly, ranked(4, u"Edsger"_s, {}, RankedRow::Group::Unrated),
                           ranked(5, u"Barbara"_s, {}, RankedRow::Group::Withheld)},
                          {}});
        const QStringList lines = printed(model);
        QCOMPARE(lines.size(), 8);
        QCOMPARE(lines[0], u"1|Ada|4.50|4.00 to 5.00|100 %|met|"_s);
        QCOMPARE(lines[1], u"2|Grace|4.25||100 %|met|not distinguishable from the first"_s);
        QVERIFY2(lines[2].startsWith(u"Incomplete, so not ranked"_s), qPrintable(lines[2]));
        QCOMPARE(lines[3], u"|Alan|3.00||50 %|unknown|"_s);
        QVERIFY(lines[4].startsWith(u"Not rated yet"_s));
        QCOMPARE(lines[7], u"|Barbara|after you submit|||met|"_s);
        QCOMPARE(model.flags(model.index(2, 0)), Qt::NoItemFlags);
        QVERIFY(!model.rowAt(2));
    }

    void onlyRowsThatDifferAreAnnounced()
    {
        RankingModel model;
        const QAbstractItemModelTester tester(&model);
        RankingShown ranking{PostingId(1),
                             {ranked(1, u"Ada"_s, 4.5, RankedRow::Group::Ranked, 1),
                              ranked(2, u"Grace"_s, 4, RankedRow::Group::Ranked, 2)},
                             {}};
        model.setRanking(ranking);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        ranking.rows[1].score = 3;
        model.setRanking(ranking);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.front().front().toModelIndex().row(), 1);
        std::swap(ranking.rows[0], ranking.rows[1]);
        model.setRanking(ranking);
        QCOMPARE(resets.size(), 1);
    }

    void severityIsSaidBesideTheMeanOrRefused()
    {
        CalibrationModel model;
        const QAbstractItemModelTester tester(&model);
        model.setMembers({{MemberId(1), u"Ivo"_s, 3, 4, .5, .25, {0, 0, 1, 1, 1}},
                          {MemberId(2), u"Lea"_s, 1, 2, {}, -.25, {0, 1, 0, 0, 0}},
                          {MemberId(3), u"Mia"_s, 1, 2, {}, {}, {0, 1, 0, 0, 0}}});
        QCOMPARE(printed(model), (QStringList{u"Ivo|3|4.00|0.50|1: 0, 2: 0, 3: 1, 4: 1, 5: 1|kinder by 0.25"_s,
                                              u"Lea|1|2.00|–|1: 0, 2: 1, 3: 0, 4: 0, 5: 0|stricter by 0.25"_s,
                                              u"Mia|1|2.00|–|1: 0, 2: 1, 3: 0, 4: 0, 5: 0|cannot be told"_s}));
        AgreementModel agreement;
        const QAbstractItemModelTester other(&agreement);
        agreement.setCriteria({{CriterionId(1), u"Coding"_s, 4, u"well"_s, .875}});
        QCOMPARE(printed(agreement), QStringList{u"Coding|4|well|0.88"_s});
    }

    void atMostTwelveAreChosen()
    {
        std::vector<ComparedChoice> all;
        for (int i = 1; i <= mostCompared + 1; ++i)
            all.push_back({ApplicationId(i), QString::number(i), i <= mostCompared});
        ComparedChoiceModel model(all);
        const QAbstractItemModelTester tester(&model);
        const QModelIndex last = model.index(mostCompared);
        QVERIFY(!model.setData(last, Qt::Checked, Qt::CheckStateRole));
        QVERIFY(model.setData(model.index(0), Qt::Unchecked, Qt::CheckStateRole));
        QVERIFY(model.setData(last, Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(model.chosen().size(), size_t(mostCompared));
        QCOMPARE(model.chosen().front(), ApplicationId(2));
    }
};

QTEST_MAIN(TestRankingModel)
#include "tst_ranking_model.moc"
