#include "rules/criterion_rules.h"
#include "sample_facts.h"

#include <limits>

using namespace shortlist;

namespace {

std::vector<Criterion> threeLines()
{
    return {sampleCriterion(1, Assess::Rate, QStringLiteral("a0")),
            sampleCriterion(2, Assess::Rate, QStringLiteral("a1")),
            sampleCriterion(3, Assess::Rate, QStringLiteral("a2"))};
}

RatingFacts ratingOf(qint64 id, ScorecardStatus status)
{
    RatingFacts facts;
    facts.rating.id = RatingId(id);
    facts.rating.scorecard = ScorecardId(id + 100);
    facts.rating.criterion = CriterionId(1);
    facts.status = status;
    facts.candidate = CandidateId(id + 200);
    return facts;
}

} // namespace

class TestCriterionRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addingPutsItAtItsPosition_data()
    {
        QTest::addColumn<std::optional<qint64>>("position");
        QTest::addColumn<QString>("above");
        QTest::addColumn<QString>("below");
        using Position = std::optional<qint64>;
        QTest::newRow("first") << Position(1) << QString() << QStringLiteral("a0");
        QTest::newRow("second") << Position(2) << QStringLiteral("a0") << QStringLiteral("a1");
        QTest::newRow("last") << Position(4) << QStringLiteral("a2") << QStringLiteral("z");
        QTest::newRow("far behind") << Position(99) << QStringLiteral("a2") << QStringLiteral("z");
        QTest::newRow("not said") << Position() << QStringLiteral("a2") << QStringLiteral("z");
    }
    void addingPutsItAtItsPosition()
    {
        QFETCH(std::optional<qint64>, position);
        QFETCH(QString, above);
        QFETCH(QString, below);
        Criterion fresh = sampleCriterion(0);
        fresh.mustHave = true;
        const auto edit = addCriterion(fresh, threeLines(), position, who, false);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::AddCriterion);
        QVERIFY(hasSubject(*edit, Kind::Posting, 1));
        const auto rows = created<Criterion>(*edit);
        QCOMPARE(rows.size(), size_t(1));
        QVERIFY(above < rows[0].rank && rows[0].rank < below);
        QVERIFY(rows[0].mustHave);
        QCOMPARE(edit->changes.size(), size_t(1));
    }

    void equalKeysMakeRoom()
    {
        auto lines = threeLines();
        lines[1].rank = lines[0].rank; // made by two processes at once
        const auto edit = addCriterion(sampleCriterion(0), lines, 2, who, false);
        VERIFY_EDIT(edit);
        const QString fresh = created<Criterion>(*edit)[0].rank;
        const QString shifted = updated(*edit, lines[1]).rank;
        QVERIFY(lines[0].rank < fresh && fresh < shifted && shifted < lines[2].rank);
        QCOMPARE(updated(*edit, lines[0]), lines[0]);
    }

    void invalidLinesAreRefused_data()
    {
        QTest::addColumn<Criterion>("line");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, double weight, const QString &text, const char *words) {
            Criterion line = sampleCriterion(5);
            line.weight = weight;
            line.text = text;
            line.heading.clear();
            QTest::newRow(name) << line << QString::fromUtf8(words);
        };
        row("nothing said", 1, QStringLiteral(" \n"), "neither heading nor text");
        row("long", 1, QString(20'001, u'x'), "at most 20000");
        row("negative weight", -0.5, QStringLiteral("x"), "weight of “x”");
        row("heavy", 1000.5, QStringLiteral("x"), "between 0 and 1000");
        row("no number", std::numeric_limits<double>::quiet_NaN(), QStringLiteral("x"), "weight");
        row("infinite", std::numeric_limits<double>::infinity(), QStringLiteral("x"), "weight");
    }
    void invalidLinesAreRefused()
    {
        QFETCH(Criterion, line);
        QFETCH(QString, words);
        const auto added = addCriterion(line, {}, {}, who, false);
        VERIFY_NO(added, ErrorKind::BadInput, words.toUtf8().constData());
        VERIFY_NO(editCriterion(sampleCriterion(5), line, {false}, who), ErrorKind::BadInput,
                  words.toUtf8().constData());
    }

    void editingChangesOnlyWhatDiffers()
    {
        const Criterion before = sampleCriterion(1);
        Criterion after = before;
        after.weight = 0;
        after.assess = Assess::None;
        after.anchor3 = QStringLiteral("Explains it to a colleague");
        Criterion asked = after; // what is no matter of editing stays
        asked.uuid = QStringLiteral("another");
        asked.rank = QStringLiteral("b00");
        asked.posting = PostingId(9);
        const auto edit = editCriterion(before, asked, {true}, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::EditCriterion);
        QCOMPARE(updated(*edit, before), after);
        VERIFY_NO(editCriterion(before, before, {true}, who), ErrorKind::Refused, "Nothing changes");
        after.kind = CriterionKind::Preferred;
        VERIFY_NO(editCriterion(before, after, {true}, who), ErrorKind::Refused, "Move it");
    }

    void aLineWithRatingsDoesNotTurnIntoAScreenedOne_data()
    {
        QTest::addColumn<Assess>("from");
        QTest::newRow("rated") << Assess::Rate;
        QTest::newRow("assessed by none meanwhile") << Assess::None;
    }
    void aLineWithRatingsDoesNotTurnIntoAScreenedOne()
    {
        QFETCH(Assess, from);
        const Criterion before = sampleCriterion(1, from);
        Criterion after = before;
        after.assess = Assess::Screen;
        VERIFY_NO(editCriterion(before, after, {true}, who), ErrorKind::Refused, "has ratings");
        VERIFY_EDIT(editCriterion(before, after, {false}, who));
        VERIFY_EDIT(editCriterion(after, before, {true}, who));
    }

    void movingChangesPlaceAndKind()
    {
        const auto lines = threeLines();
        const auto first = moveCriterion(lines[2], CriterionKind::Responsibility, {lines[0], lines[1]}, 1, who);
        VERIFY_EDIT(first);
        QCOMPARE(first->verb, Verb::MoveCriterion);
        QVERIFY(updated(*first, lines[2]).rank < lines[0].rank);
        QVERIFY(expects(*first, lines[2], {"kind"}));

        const auto other = moveCriterion(lines[2], CriterionKind::Preferred, {}, 1, who);
        VERIFY_EDIT(other);
        QCOMPARE(updated(*other, lines[2]).kind, CriterionKind::Preferred);

        VERIFY_NO(moveCriterion(lines[2], lines[2].kind, {lines[0], lines[1]}, 3, who), ErrorKind::Refused, "already");
        VERIFY_NO(moveCriterion(lines[1], lines[1].kind, lines, 2, who), ErrorKind::Refused, "already");
        VERIFY_NO(moveCriterion(lines[1], lines[1].kind, {lines[0], lines[2]}, 0, who), ErrorKind::BadInput, "from 1");
    }

    void afterTheFirstSubmitAWeightNeedsAReason()
    {
        const Criterion before = sampleCriterion(1);
        Criterion heavier = before;
        heavier.weight = before.weight + 1;
        const CriterionStanding locked{true, true};
        VERIFY_NO(editCriterion(before, heavier, locked, who), ErrorKind::Refused, "Give a reason");
        VERIFY_NO(editCriterion(before, heavier, locked, who, QStringLiteral("  ")), ErrorKind::Refused,
                  "Give a reason");
        const auto edit = editCriterion(before, heavier, locked, who, QStringLiteral("The team asked for it"));
        VERIFY_EDIT(edit);
        QCOMPARE(edit->reason, QStringLiteral("The team asked for it"));
        Criterion unrated = before;
        unrated.assess = before.assess == Assess::Rate ? Assess::None : Assess::Rate;
        VERIFY_NO(editCriterion(before, unrated, locked, who), ErrorKind::Refused, "Give a reason");
        Criterion renamed = before;
        renamed.anchor2 = QStringLiteral("Between 1 and 3");
        VERIFY_EDIT(editCriterion(before, renamed, locked, who));
        VERIFY_EDIT(editCriterion(before, heavier, {true, false}, who));
    }

    void deletingTakesItOutOfThePlan()
    {
        CriterionUse use;
        Focus focus;
        focus.id = FocusId(41);
        QuestionCriterion link;
        link.id = QuestionCriterionId(51);
        DebriefNote note;
        note.id = DebriefNoteId(61);
        note.criterion = CriterionId(1);
        note.text = QStringLiteral("We differ");
        use.focus = {focus};
        use.questions = {link};
        use.debriefNotes = {{note, CandidateId(9)}};
        const auto edit = deleteCriterion(sampleCriterion(1), use, who, false);
        VERIFY_EDIT(edit);
        QCOMPARE(deleted(*edit, Kind::Focus), std::vector<qint64>{41});
        QCOMPARE(deleted(*edit, Kind::QuestionCriterion), std::vector<qint64>{51});
        QVERIFY(deleted(*edit, Kind::DebriefNote).empty());
        QVERIFY(updated(*edit, note).criterion.isNull());
    }

    void deletingTakesDraftRatingsAndScreenings()
    {
        const Criterion line = sampleCriterion(1);
        ScreeningFacts screening;
        screening.screening.id = ScreeningId(31);
        screening.candidate = CandidateId(231);
        const auto edit = deleteCriterion(
            line, {{ratingOf(21, ScorecardStatus::Draft), ratingOf(22, ScorecardStatus::Draft)}, {screening}}, who,
            false);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::DeleteCriterion);
        QCOMPARE(deleted(*edit, Kind::Criterion), std::vector<qint64>{1});
        QCOMPARE(deleted(*edit, Kind::Rating), (std::vector<qint64>{21, 22}));
        QCOMPARE(deleted(*edit, Kind::Screening), std::vector<qint64>{31});
        Scorecard draft;
        draft.id = ScorecardId(121);
        QVERIFY(expects(*edit, draft, {"status"}));
        for (const Change &change : edit->changes) {
            if (change.operation() == Change::Operation::Delete && change.kind != Kind::Criterion)
                QVERIFY(change.concerns == CandidateId(change.id + 200));
        }
    }

    void whatASubmittedScorecardRatesStays()
    {
        VERIFY_NO(deleteCriterion(sampleCriterion(1),
                                  {{ratingOf(21, ScorecardStatus::Draft), ratingOf(22, ScorecardStatus::Submitted)}},
                                  who, false),
                  ErrorKind::Refused, "assessed by none instead");
    }

    void onceScorecardsAreSubmittedRatedLinesComeAndGoWithAReason()
    {
        const Criterion rated = sampleCriterion(1);
        const Criterion screened = sampleCriterion(2, Assess::Screen);
        const QString why = QStringLiteral("The work is another one");
        VERIFY_NO(addCriterion(rated, {}, {}, who, true), ErrorKind::Refused, "Give a reason");
        VERIFY_NO(addCriterion(rated, {}, {}, who, true, QString(20'001, u'x')), ErrorKind::BadInput, "reason");
        VERIFY_NO(deleteCriterion(rated, {}, who, true), ErrorKind::Refused, "Give a reason");
        VERIFY_EDIT(addCriterion(screened, {}, {}, who, true));
        VERIFY_EDIT(deleteCriterion(screened, {}, who, true));
        const auto added = addCriterion(rated, {}, {}, who, true, why);
        VERIFY_EDIT(added);
        QCOMPARE(added->reason, why);
        const auto gone = deleteCriterion(rated, {}, who, true, why);
        VERIFY_EDIT(gone);
        QCOMPARE(gone->reason, why);
    }
};

QTEST_GUILESS_MAIN(TestCriterionRules)
#include "tst_criterion_rules.moc"
