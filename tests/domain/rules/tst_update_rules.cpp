#include "edit_checks.h"
#include "rules/text_likeness.h"
#include "rules/update_rules.h"
#include "sample_facts.h"

#include <QTest>

using namespace shortlist;
using namespace Qt::Literals::StringLiterals;

namespace {

Criterion line(qint64 id, CriterionKind kind, const QString &text, const QString &rank = {})
{
    Criterion one;
    one.id = CriterionId(id);
    one.uuid = id ? QString::number(id) : QString();
    one.posting = PostingId(id ? 1 : 0);
    one.kind = kind;
    one.text = text;
    one.rank = rank;
    return one;
}

PostingDocument stored()
{
    PostingDocument document;
    document.posting.id = PostingId(1);
    document.posting.uuid = u"p"_s;
    document.posting.title = u"Baker"_s;
    document.criteria = {line(1, CriterionKind::Responsibility, u"Bake bread"_s, u"a1"_s),
                         line(2, CriterionKind::Responsibility, u"Keep the oven log in order"_s, u"a2"_s),
                         line(3, CriterionKind::Required, u"Three years at the oven"_s, u"a1"_s)};
    return document;
}

std::vector<Fate> fatesOf(const PostingUpdate &update)
{
    std::vector<Fate> fates;
    for (const auto &one : update.criteria)
        fates.push_back(one.fate);
    return fates;
}

} // namespace

class TestUpdateRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameTextIsKeptAsAWhole()
    {
        const PostingUpdate update = comparePosting(stored(), stored());
        QVERIFY(update.facts.empty());
        QCOMPARE(fatesOf(update), (std::vector<Fate>{Fate::Kept, Fate::Kept, Fate::Kept}));
        QVERIFY(!updatePosting(stored(), update, {}, {}, "x", Authorship(), false));
    }

    void theLikestLinesFindEachOther()
    {
        PostingDocument newer;
        newer.criteria = {line(0, CriterionKind::Responsibility, u"Keep the oven log in perfect order"_s),
                          line(0, CriterionKind::Responsibility, u"Sell cakes"_s),
                          line(0, CriterionKind::Required, u"Three years at the oven"_s)};
        const PostingUpdate update = comparePosting(stored(), newer);
        QCOMPARE(fatesOf(update), (std::vector<Fate>{Fate::Changed, Fate::New, Fate::Kept, Fate::Gone}));
        QCOMPARE(update.criteria[0].after->id, CriterionId(2));
        QCOMPARE(update.criteria[3].before->id, CriterionId(1));
    }

    void whatIsNotStatedIsKept()
    {
        PostingDocument before = stored();
        before.posting.location = u"Porto"_s;
        before.posting.summary = u"We bake."_s;
        PostingDocument newer = before;
        newer.posting.location.clear();
        newer.posting.summary.clear();
        newer.posting.department = u"Bread"_s;
        const PostingUpdate update = comparePosting(before, newer);
        QCOMPARE(update.facts.size(), size_t(1));
        QCOMPARE(update.facts[0].after, Value(u"Bread"_s));
    }

    void aChangeThatIsNotTakenIsNotMade()
    {
        PostingDocument newer = stored();
        newer.posting.title = u"Senior baker"_s;
        newer.criteria[0].text = u"Bake bread and rolls"_s;
        newer.criteria.erase(newer.criteria.begin() + 1);
        PostingUpdate update = comparePosting(stored(), newer);
        for (FactUpdate &fact : update.facts)
            fact.taken = false;
        for (auto &one : update.criteria)
            one.taken = one.fate != Fate::Gone;
        const auto edit = updatePosting(stored(), update, {}, {}, "x", Authorship(), false);
        QVERIFY(edit.ok());
        QCOMPARE(edit->changes.size(), size_t(3)); // one line's words, how many files there were, and the file
        QCOMPARE(edit->changes[0].kind, Kind::Criterion);
        QCOMPARE(edit->changes[0].id, 1);
        QCOMPARE(edit->changes[1].operation(), Change::Operation::Expect);
        QCOMPARE(edit->changes[2].kind, Kind::PostingFile);
        QCOMPARE(edit->contents, (std::vector<QByteArray>{"x"}));
    }

    void newLinesGetPlacesBetweenTheOthers()
    {
        PostingDocument newer = stored();
        newer.criteria.insert(newer.criteria.begin() + 1, line(0, CriterionKind::Responsibility, u"Order flour"_s));
        const auto edit = updatePosting(stored(), comparePosting(stored(), newer), {}, {}, "x", Authorship(), false);
        QVERIFY(edit.ok());
        QCOMPARE(edit->changes.size(), size_t(3));
        const Criterion added = fromFields<Criterion>(-1, *edit->changes[0].after);
        QVERIFY(u"a1"_s < added.rank && added.rank < u"a2"_s);
    }

    void anotherOrderGivesNewPlaces()
    {
        PostingDocument newer = stored();
        std::swap(newer.criteria[0], newer.criteria[1]);
        const auto edit = updatePosting(stored(), comparePosting(stored(), newer), {}, {}, "x", Authorship(), false);
        QVERIFY(edit.ok());
        for (const Change &change : edit->changes)
            QVERIFY(change.kind == Kind::PostingFile || change.operation() == Change::Operation::Update
                    || change.operation() == Change::Operation::Expect);
    }

    void likenessCountsWords_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<double>("likeness");
        QTest::newRow("same") << u"Bake bread"_s << u"BAKE  bréad!"_s << 1.0;
        QTest::newRow("half") << u"bake bread"_s << u"bake rolls"_s << 0.5;
        QTest::newRow("each once") << u"bake bake"_s << u"bake"_s << 2.0 / 3;
        QTest::newRow("nothing shared") << u"bake"_s << u"sell"_s << 0.0;
        QTest::newRow("nothing") << QString() << QString() << 0.0;
        QTest::newRow("by character") << u"面包"_s << u"面粉"_s << 0.5;
    }

    void likenessCountsWords()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(double, likeness);
        QCOMPARE(WordBag(a).likeness(WordBag(b)), likeness);
        QCOMPARE(WordBag(b).likeness(WordBag(a)), likeness);
    }

    void ofEqualTextsTheFirstFindEachOther()
    {
        QCOMPARE(matchTexts({u"a"_s, u"a"_s}, {0, 0}, {u"a"_s, u"a"_s}, {0, 0}), (std::vector<int>{0, 1}));
        QCOMPARE(matchTexts({u"a"_s}, {1}, {u"a"_s, u"a"_s}, {0, 1}), std::vector<int>{1});
        QCOMPARE(matchTexts({u"a"_s}, {1}, {}, {}), std::vector<int>{-1});
    }
};

QTEST_GUILESS_MAIN(TestUpdateRules)
#include "tst_update_rules.moc"
