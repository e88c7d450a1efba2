#include "rules/placing.h"
#include "sample_facts.h"

using namespace shortlist;

namespace {

std::vector<Stage> stages(std::initializer_list<const char *> ranks)
{
    std::vector<Stage> list;
    for (const char *rank : ranks)
        list.push_back(
            sampleStage(static_cast<qint64>(list.size()) + 1, StageKind::Applied, {}, QString::fromLatin1(rank)));
    return list;
}

} // namespace

class TestPlacing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void manyRanksKeepTheirOrder()
    {
        const PlaceRanks ranks = placeRanks(QStringLiteral("a0"), QStringLiteral("a1"), 3, 2);
        QCOMPARE(ranks.inserted.size(), size_t(3));
        QCOMPARE(ranks.tied.size(), size_t(2));
        QString last = QStringLiteral("a0");
        for (const auto *list : {&ranks.inserted, &ranks.tied}) {
            for (const QString &rank : *list) {
                QVERIFY(last < rank);
                last = rank;
            }
        }
        QVERIFY(last < QStringLiteral("a1"));
    }

    void theRowItselfIsNoNeighbour()
    {
        const auto list = stages({"a0", "a1", "a2"});
        const ListPlace place = placeAmong(list, 2, list[1].id);
        QCOMPARE(place.before, QStringLiteral("a0"));
        QCOMPARE(place.after, QStringLiteral("a2"));
        QVERIFY(place.holds(list[1].rank));
        QVERIFY(!place.holds(list[0].rank) && !place.holds(list[2].rank));
    }

    void rowsWithTheSameKeyBelowGetNewOnes()
    {
        const auto list = stages({"a0", "a0", "a0", "a2"});
        const ListPlace place = placeAmong(list, 2);
        QCOMPARE(place.shifted.size(), size_t(2));
        QVERIFY(!place.holds(QStringLiteral("a1")));
        QCOMPARE(place.shifted[0].id, 2);
        const auto rankOf = [](const Change &change) { return std::get<QString>(change.after->front().value); };
        QVERIFY(QStringLiteral("a0") < place.rank && place.rank < rankOf(place.shifted[0]));
        QVERIFY(rankOf(place.shifted[0]) < rankOf(place.shifted[1]));
        QVERIFY(rankOf(place.shifted[1]) < QStringLiteral("a2"));
        QVERIFY(placeAmong(list, 1).shifted.empty());
        QVERIFY(placeAmong(list, 4).shifted.empty());
        QVERIFY(placeAmong(list, {}).rank > QStringLiteral("a2"));
    }

    void anEmptyListHasAPlace()
    {
        const ListPlace place = placeAmong(std::vector<Stage>(), 5);
        QVERIFY(!place.rank.isEmpty());
        QVERIFY(place.before.isEmpty() && place.after.isEmpty());
    }

    void positionsCountFromOne()
    {
        QVERIFY(!problemWithPosition({}));
        QVERIFY(!problemWithPosition(1));
        QVERIFY(!problemWithPosition(1'000'000));
        QVERIFY(problemWithPosition(0).has_value());
        QVERIFY(problemWithPosition(-3)->message.contains(QStringLiteral("-3")));
    }
};

QTEST_GUILESS_MAIN(TestPlacing)
#include "tst_placing.moc"
