#include "rules/posting_rules.h"
#include "sample_facts.h"

#include <functional>

using namespace shortlist;

namespace {

Criterion line(CriterionKind kind, const QString &text)
{
    Criterion criterion;
    criterion.kind = kind;
    criterion.text = text;
    return criterion;
}

PostingDocument document(const QString &title)
{
    PostingDocument made;
    made.posting.title = title;
    made.criteria = {line(CriterionKind::Responsibility, QStringLiteral("r1")),
                     line(CriterionKind::Required, QStringLiteral("q1")),
                     line(CriterionKind::Responsibility, QStringLiteral("r2"))};
    Section benefits;
    benefits.heading = QStringLiteral("Benefits");
    made.sections = {benefits, benefits};
    return made;
}

} // namespace

using Spoil = std::function<void(PostingDocument &)>;
Q_DECLARE_METATYPE(Spoil)

class TestPostingRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void standardStagesGoFromAppliedToHired()
    {
        const auto stages = standardStages();
        QCOMPARE(stages.size(), size_t(5));
        const std::array kinds{StageKind::Applied, StageKind::Screen, StageKind::Interview, StageKind::Offer,
                               StageKind::Hired};
        for (size_t i = 0; i < stages.size(); ++i) {
            QCOMPARE(stages[i].kind, kinds[i]);
            QVERIFY(!stages[i].name.isEmpty());
            QVERIFY(i == 0 || stages[i - 1].rank < stages[i].rank);
        }
    }

    void addingCreatesThePostingWithAllItsRows()
    {
        const auto edit = addPosting(document(QStringLiteral("Engineer")), who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::AddPosting);
        QCOMPARE(edit->subjects, (std::vector<Subject>{{Kind::Posting, -1}}));
        QCOMPARE(created<Posting>(*edit).size(), size_t(1));
        QVERIFY(created<Posting>(*edit)[0].owner == who.author);
        QCOMPARE(created<Stage>(*edit).size(), size_t(5));
        QCOMPARE(created<Section>(*edit).size(), size_t(2));
        const auto criteria = created<Criterion>(*edit);
        QCOMPARE(criteria.size(), size_t(3));
        QCOMPARE(criteria[1].text, QStringLiteral("q1"));
        QCOMPARE(criteria[0].rank, criteria[1].rank); // each list is ranked by itself
        QVERIFY(criteria[0].rank < criteria[2].rank);
        for (const Criterion &criterion : criteria)
            QVERIFY(criterion.posting == PostingId(-1));
        const auto transitions = created<PostingTransition>(*edit);
        QCOMPARE(transitions.size(), size_t(1));
        QVERIFY(!transitions[0].fromStatus);
        QCOMPARE(transitions[0].toStatus, PostingStatus::Draft);
        QCOMPARE(transitions[0].at, noon);
        QVERIFY(transitions[0].by == who.author);
    }

    void givenStagesAndOwnerStay()
    {
        PostingDocument given = document(QStringLiteral("Engineer"));
        given.posting.owner = MemberId(3);
        given.stages = {applied(), interview()};
        const auto edit = addPosting(given, who);
        VERIFY_EDIT(edit);
        QVERIFY(created<Posting>(*edit)[0].owner == MemberId(3));
        const auto stages = created<Stage>(*edit);
        QCOMPARE(stages.size(), size_t(2));
        QVERIFY(stages[1].posting == PostingId(-1));
        QVERIFY(stages[1].uuid != given.stages[1].uuid);
        QVERIFY(stages[0].rank < stages[1].rank);
    }

    void importingMakesOneEditOfAll()
    {
        const auto edit = importPostings({document(QStringLiteral("A")), document(QStringLiteral("B"))}, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::ImportPostings);
        QCOMPARE(edit->subjects, (std::vector<Subject>{{Kind::Posting, -1}, {Kind::Posting, -2}}));
        const auto stages = created<Stage>(*edit);
        QCOMPARE(stages.size(), size_t(10));
        QVERIFY(stages[9].posting == PostingId(-2));
        QCOMPARE(created<PostingTransition>(*edit).size(), size_t(2));

        VERIFY_NO(importPostings({document(QStringLiteral("A")), document(QString())}, who), ErrorKind::BadInput,
                  "title is missing");
        VERIFY_NO(importPostings({}, who), ErrorKind::BadInput, "no posting");
    }

    void invalidPostingsAreRefused_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, Spoil spoil, const char *words) {
            QTest::newRow(name) << spoil << QString::fromUtf8(words);
        };
        const QString usd = QStringLiteral("USD");
        row(
            "blank title", [](auto &one) { one.posting.title = QStringLiteral(" "); }, "title is missing");
        row(
            "long title", [](auto &one) { one.posting.title = QString(501, u'x'); }, "at most 500");
        row(
            "long summary", [](auto &one) { one.posting.summary = QString(1'000'001, u'x'); }, "summary");
        row(
            "no openings", [](auto &one) { one.posting.openings = 0; }, "Give 1 or more");
        row(
            "late date", [](auto &one) { one.posting.closesOn = QDate(10000, 1, 1); }, "closing date");
        row(
            "max below min",
            [usd](auto &one) {
                one.posting.pay = {2, 1, usd, {}};
            },
            "Swap");
        row(
            "negative pay",
            [usd](auto &one) {
                one.posting.pay = {-1, {}, usd, {}};
            },
            "below 0");
        row(
            "negative max",
            [usd](auto &one) {
                one.posting.pay = {{}, -1, usd, {}};
            },
            "below 0");
        row(
            "huge pay",
            [usd](auto &one) {
                one.posting.pay = {{}, 9'100'000'000'000'000, usd, {}};
            },
            "too large");
        row(
            "no currency",
            [](auto &one) {
                one.posting.pay = {1, {}, {}, PayPeriod::Hour};
            },
            "no currency");
        row(
            "wrong currency",
            [](auto &one) {
                one.posting.pay = {1, {}, QStringLiteral("usd"), {}};
            },
            "ISO 4217");
        row(
            "criterion without text", [](auto &one) { one.criteria[1].text.clear(); }, "neither heading nor text");
        row(
            "section without text", [](auto &one) { one.sections[1].heading.clear(); }, "section has neither");
        row(
            "stage twice",
            [](auto &one) {
                one.stages = {applied(), applied()};
            },
            "named “Applied” already");
        row(
            "stage without name", [](auto &one) { (one.stages = {applied()})[0].name.clear(); }, "name is missing");
    }
    void invalidPostingsAreRefused()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QString, words);
        PostingDocument spoilt = document(QStringLiteral("Engineer"));
        spoil(spoilt);
        const auto edit = addPosting(spoilt, who);
        QVERIFY(!edit);
        QVERIFY2(edit.error().message.contains(words), qPrintable(edit.error().message));
    }

    void payMayBeOpenToOneSideOrOneFigure()
    {
        PostingDocument one = document(QStringLiteral("Engineer"));
        const QString eur = QStringLiteral("EUR");
        for (const Pay &pay :
             {Pay{1, {}, eur, {}}, Pay{{}, 1, eur, PayPeriod::Year}, Pay{1, 1, eur, {}}, Pay{}, Pay{0, 0, eur, {}}}) {
            one.posting.pay = pay;
            VERIFY_EDIT(addPosting(one, who));
        }
    }

    void editingChangesFieldsButNeverTheStatus()
    {
        const Posting before = samplePosting();
        Posting after = before;
        after.title = QStringLiteral("Senior Engineer");
        after.pay = {100, 200, QStringLiteral("JPY"), PayPeriod::Month};
        Posting asked = after;
        asked.id = PostingId(9);
        asked.uuid = QStringLiteral("another");
        const auto edit = editPosting(before, asked, {before.id, 1, 0}, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::EditPosting);
        QCOMPARE(updated(*edit, before), after);
        QCOMPARE(edit->changes.size(), size_t(1));
        after.status = PostingStatus::Open;
        VERIFY_NO(editPosting(before, after, {before.id, 1, 0}, who), ErrorKind::Refused, "status");
        VERIFY_NO(editPosting(before, before, {before.id, 1, 0}, who), ErrorKind::Refused, "Nothing changes");
        after = before;
        after.title.clear();
        VERIFY_NO(editPosting(before, after, {before.id, 1, 0}, who), ErrorKind::BadInput, "title");
    }

    void openingsNeverFallBelowTheFilledOnes()
    {
        Posting before = samplePosting();
        before.openings = 5;
        Posting after = before;
        after.openings = 3;
        const auto edit = editPosting(before, after, {before.id, 5, 3}, who);
        VERIFY_EDIT(edit);
        QVERIFY(expectsFilled(*edit, before.id, 3));
        after.openings = 2;
        VERIFY_NO(editPosting(before, after, {before.id, 5, 3}, who), ErrorKind::Refused, "3 filled openings");
    }

    void deletingTakesEveryRowAndLeavesCandidates()
    {
        PostingDocument whole = document(QStringLiteral("Engineer"));
        whole.posting = samplePosting();
        whole.stages = {applied(), interview()};
        qint64 number = 40;
        for (Criterion &criterion : whole.criteria)
            criterion.id = CriterionId(++number);
        for (Section &section : whole.sections)
            section.id = SectionId(++number);
        PostingTransition opened;
        opened.id = Id<PostingTransition>(61);
        const auto edit = deletePosting(whole, {opened}, {sampleRows(1, 71), sampleRows(2, 72)}, {}, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::DeletePosting);
        QCOMPARE(edit->subjects.front(), (Subject{Kind::Posting, 1}));
        QCOMPARE(deleted(*edit, Kind::Posting), std::vector<qint64>{1});
        QCOMPARE(deleted(*edit, Kind::Criterion), (std::vector<qint64>{41, 42, 43}));
        QCOMPARE(deleted(*edit, Kind::Section), (std::vector<qint64>{44, 45}));
        QCOMPARE(deleted(*edit, Kind::Stage), (std::vector<qint64>{11, 12}));
        QCOMPARE(deleted(*edit, Kind::PostingTransition), std::vector<qint64>{61});
        QCOMPARE(deleted(*edit, Kind::Application), (std::vector<qint64>{1, 2}));
        for (const Kind kind : {Kind::Transition, Kind::Screening, Kind::Scorecard, Kind::Rating, Kind::Note})
            QCOMPARE(deleted(*edit, kind), (std::vector<qint64>{71, 72}));
        QVERIFY(deleted(*edit, Kind::Candidate).empty());
        QCOMPARE(countOf(*edit, Change::Operation::Delete), qsizetype(edit->changes.size()));
        for (const Change &change : edit->changes) {
            const bool personal = change.kind == Kind::Application || change.id >= 71;
            QCOMPARE(!change.concerns.isNull(), personal);
        }
    }
};

QTEST_GUILESS_MAIN(TestPostingRules)
#include "tst_posting_rules.moc"
