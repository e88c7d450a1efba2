#include "rules/scorecard_rules.h"
#include "sample_plan.h"

using namespace shortlist;

namespace {

const MemberId scorer{7};

std::vector<Criterion> criteria()
{
    return {sampleCriterion(1), sampleCriterion(2), sampleCriterion(3, Assess::Screen)};
}

Scoring marks(std::initializer_list<std::pair<qint64, std::optional<qint64>>> list)
{
    Scoring scoring;
    for (const auto &[criterion, mark] : list)
        scoring.marks.insert(CriterionId(criterion), mark);
    return scoring;
}

ScorecardRows standing(ScorecardStatus status)
{
    ScorecardRows rows;
    Scorecard &card = rows.scorecard;
    card.id = ScorecardId(61);
    card.uuid = QStringLiteral("0195511c-0000-7000-8000-000000000061");
    card.application = ApplicationId(1);
    card.member = scorer;
    card.revision = 2;
    card.status = status;
    card.notes = QStringLiteral("Clear answers");
    card.recommendation = Recommendation::Yes;
    if (status == ScorecardStatus::Submitted)
        card.submittedAt = Moment{noon.milliseconds - 1};
    Rating rating;
    rating.id = RatingId(71);
    rating.uuid = QStringLiteral("0195511c-0000-7000-8000-000000000071");
    rating.scorecard = card.id;
    rating.criterion = CriterionId(1);
    rating.mark = 3;
    rating.notes = QStringLiteral("Drew a diagram");
    rows.ratings = {rating};
    return rows;
}

Result<Edit> scoreAda(const std::optional<ScorecardRows> &latest, const Scoring &scoring)
{
    return score(sampleFacts(1), criteria(), {latest}, scoring, who, scorer);
}

} // namespace

class TestScorecardRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstScoreBeginsADraft()
    {
        Scoring scoring = marks({{1, 5}, {2, std::nullopt}});
        scoring.recommendation = Recommendation::StrongYes;
        scoring.notes = QStringLiteral("Built it before");
        const auto edit = scoreAda({}, scoring);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::Score);
        QCOMPARE(edit->subjects.front(), (Subject{Kind::Scorecard, -1}));
        QVERIFY(hasSubject(*edit, Kind::Application, 1));
        const auto cards = created<Scorecard>(*edit);
        QCOMPARE(cards.size(), size_t(1));
        QVERIFY(cards[0].application == ApplicationId(1) && cards[0].member == scorer);
        QCOMPARE(cards[0].revision, 1);
        QCOMPARE(cards[0].status, ScorecardStatus::Draft);
        QVERIFY(cards[0].recommendation == Recommendation::StrongYes);
        QCOMPARE(cards[0].notes, *scoring.notes);
        QCOMPARE(cards[0].startedAt, noon);
        QVERIFY(!cards[0].submittedAt);
        const auto ratings = created<Rating>(*edit);
        QCOMPARE(ratings.size(), size_t(2));
        QVERIFY(ratings[0].scorecard == ScorecardId(-1) && ratings[0].criterion == CriterionId(1));
        QVERIFY(ratings[0].mark == 5);
        QVERIFY(!ratings[1].mark);
        QVERIFY(expects(*edit, sampleCriterion(1), {"posting_id", "assess"}));
        for (const Change &change : edit->changes) {
            if (change.operation() == Change::Operation::Create)
                QVERIFY(change.concerns == CandidateId(101));
        }
    }

    void aDraftIsUpdated()
    {
        const ScorecardRows draft = standing(ScorecardStatus::Draft);
        const auto edit = scoreAda(draft, marks({{1, 4}, {2, 2}}));
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::Score);
        QVERIFY(created<Scorecard>(*edit).empty());
        Rating expected = draft.ratings[0];
        expected.mark = 4;
        QCOMPARE(updated(*edit, draft.ratings[0]), expected);
        const auto ratings = created<Rating>(*edit);
        QCOMPARE(ratings.size(), size_t(1));
        QVERIFY(ratings[0].scorecard == ScorecardId(61) && ratings[0].criterion == CriterionId(2));
        QCOMPARE(updated(*edit, draft.scorecard), draft.scorecard);
        QVERIFY(expects(*edit, draft.scorecard, {"status"}));
        VERIFY_NO(scoreAda(draft, marks({{1, 3}})), ErrorKind::Refused, "Nothing new");
    }

    void notesAloneAreNoAnswerYet()
    {
        Scoring scoring;
        scoring.ratingNotes = {{CriterionId(1), QStringLiteral("Asked")}};
        Rating begun = created<Rating>(*scoreAda({}, scoring)).front();
        QVERIFY(begun.unanswered && !begun.mark);
        ScorecardRows draft = standing(ScorecardStatus::Draft);
        begun.id = RatingId(71);
        draft.ratings = {begun};
        const auto said = scoreAda(draft, marks({{1, std::nullopt}}));
        VERIFY_EDIT(said); // not observed is something new
        QVERIFY(!updated(*said, begun).unanswered);
        QVERIFY(!updated(*scoreAda(draft, marks({{1, 4}})), begun).unanswered);
        Scoring submit;
        submit.submit = true;
        QVERIFY(!updated(*scoreAda(draft, submit), begun).unanswered); // what is left open is not observed
        scoring.ratingNotes = {{CriterionId(1), QStringLiteral("Asked twice")}};
        QVERIFY(updated(*scoreAda(draft, scoring), begun).unanswered);
    }

    void aScorecardKeepsWhatItWasMadeFrom()
    {
        const PlanFacts plan = samplePlan();
        Scoring scoring = marks({{1, 5}});
        scoring.interview = InterviewPlan{sampleInterview(plan.plan[0]).interview, plan.plan[0]};
        const auto edit = score(sampleFacts(1), plan.criteria, {}, scoring, who, scorer);
        VERIFY_EDIT(edit);
        ScorecardRows draft{created<Scorecard>(*edit).front(), created<Rating>(*edit)};
        QVERIFY(draft.scorecard.interview == InterviewId(71));
        QVERIFY(!draft.scorecard.afterReveal);
        const auto kept = readPlanBody(draft.scorecard.plan);
        QVERIFY(kept.has_value());
        QCOMPARE(kept->interview, QStringLiteral("Technical interview"));
        QVERIFY(kept->kind == InterviewKind::Interview);
        QCOMPARE(kept->criteria.size(), size_t(2)); // screened ones are not rated
        QVERIFY(kept->criteria[0].inFocus && !kept->criteria[1].inFocus);
        QCOMPARE(kept->questions.size(), size_t(2));
        QCOMPARE(kept->questions[0].criteria, QStringList{plan.criteria[0].uuid});
        QVERIFY(kept->lineOf(plan.criteria[1].uuid) && !kept->lineOf(plan.criteria[2].uuid));

        // The plan changes in mid-interview: the draft stays as it was begun, and what came since can be rated.
        std::vector<Criterion> later = plan.criteria;
        later[0].anchor1 = QStringLiteral("Quite different");
        later.push_back(sampleCriterion(4));
        draft.scorecard.id = ScorecardId(61);
        draft.ratings[0].id = RatingId(71);
        const auto more = score(sampleFacts(1), later, {draft}, marks({{4, 2}}), who, scorer);
        VERIFY_EDIT(more);
        QCOMPARE(updated(*more, draft.scorecard).plan, draft.scorecard.plan);
        QVERIFY(created<Rating>(*more).front().criterion == CriterionId(4));

        // A revision is begun after the reveal, and from the plan as it is then.
        draft.scorecard.status = ScorecardStatus::Submitted;
        draft.scorecard.submittedAt = noon;
        const auto revised = score(sampleFacts(1), later, {draft, true}, marks({{1, 2}}), who, scorer);
        VERIFY_EDIT(revised);
        const Scorecard second = created<Scorecard>(*revised).front();
        QVERIFY(second.afterReveal);
        QVERIFY(second.interview == InterviewId(71));
        QCOMPARE(readPlanBody(second.plan)->criteria.size(), size_t(3));
    }

    void aDraftOfNoInterviewBecomesThatOfTheInterview()
    {
        const PlanFacts plan = samplePlan();
        ScorecardRows draft = standing(ScorecardStatus::Draft);
        Scoring scoring = marks({{2, 5}});
        scoring.interview = InterviewPlan{sampleInterview(plan.plan[0]).interview, plan.plan[0]};
        const auto rated = score(sampleFacts(1), plan.criteria, {draft}, scoring, who, scorer);
        VERIFY_EDIT(rated);
        QVERIFY(updated(*rated, draft.scorecard).interview == InterviewId(71));
        QCOMPARE(updated(*rated, draft.scorecard).plan, draft.scorecard.plan); // its ratings were made from that
        draft.ratings.clear();
        const auto notes = score(sampleFacts(1), plan.criteria, {draft}, scoring, who, scorer);
        VERIFY_EDIT(notes);
        QCOMPARE(readPlanBody(updated(*notes, draft.scorecard).plan)->questions.size(), size_t(2));
    }

    void aDraftThatMayHaveSeenOthersIsAfterTheReveal()
    {
        const ScorecardRows draft = standing(ScorecardStatus::Draft);
        Scoring submit;
        submit.submit = true;
        const auto edit = score(sampleFacts(1), criteria(), {draft, true}, submit, who, scorer);
        VERIFY_EDIT(edit);
        QVERIFY(updated(*edit, draft.scorecard).afterReveal);
        QVERIFY(!updated(*scoreAda(draft, submit), draft.scorecard).afterReveal);
    }

    void whatIsOwedIsSubmittedWithoutAnotherMark()
    {
        const PlanFacts plan = samplePlan();
        const ScorecardRows submitted = standing(ScorecardStatus::Submitted);
        Scoring submit;
        submit.submit = true;
        submit.interview = InterviewPlan{sampleInterview(plan.plan[0]).interview, plan.plan[0]};
        VERIFY_NO(score(sampleFacts(1), plan.criteria, {submitted}, submit, who, scorer), ErrorKind::Refused,
                  "Nothing new");
        const auto edit = score(sampleFacts(1), plan.criteria, {submitted, false, true}, submit, who, scorer);
        VERIFY_EDIT(edit);
        QCOMPARE(created<Scorecard>(*edit).front().revision, 3);
        QVERIFY(created<Scorecard>(*edit).front().interview == InterviewId(71));
        QCOMPARE(created<Rating>(*edit).front().mark, submitted.ratings[0].mark);
    }

    void aReferenceIsNotScored()
    {
        const PlanFacts plan = samplePlan();
        Scoring scoring = marks({{1, 5}});
        scoring.interview = InterviewPlan{sampleInterview(plan.plan[1]).interview, plan.plan[1]};
        VERIFY_NO(score(sampleFacts(1), plan.criteria, {}, scoring, who, scorer), ErrorKind::Refused, "is a reference");
        scoring.interview = InterviewPlan{sampleInterview(plan.plan[0]).interview, plan.plan[0]};
        VERIFY_NO(score(sampleFacts(2), plan.criteria, {}, scoring, who, scorer), ErrorKind::Refused,
                  "no interview of");
    }

    void aClockSetBackHindersNobody()
    {
        ScorecardRows draft = standing(ScorecardStatus::Draft);
        draft.scorecard.startedAt = Moment{noon.milliseconds + 3'600'000};
        Scoring submit;
        submit.submit = true;
        const auto edit = scoreAda(draft, submit);
        VERIFY_EDIT(edit);
        Scorecard after = updated(*edit, draft.scorecard);
        QVERIFY(after.submittedAt == noon);
        QVERIFY(!minutesTaken(after));
        after.startedAt = Moment{noon.milliseconds - 1'800'000};
        QVERIFY(minutesTaken(after) == 30);
        QVERIFY(!minutesTaken(draft.scorecard));
    }

    void notesOnACriterionStandByTheirRating()
    {
        const ScorecardRows draft = standing(ScorecardStatus::Draft);
        Scoring scoring;
        scoring.ratingNotes = {{CriterionId(1), QStringLiteral("Drew two")}, {CriterionId(2), QStringLiteral("Asked")}};
        const auto edit = scoreAda(draft, scoring);
        VERIFY_EDIT(edit);
        Rating expected = draft.ratings[0];
        expected.notes = QStringLiteral("Drew two");
        QCOMPARE(updated(*edit, draft.ratings[0]), expected);
        const auto fresh = created<Rating>(*edit);
        QCOMPARE(fresh.size(), size_t(1));
        QVERIFY(fresh[0].criterion == CriterionId(2) && !fresh[0].mark);
        QCOMPARE(fresh[0].notes, QStringLiteral("Asked"));
        QVERIFY(expects(*edit, sampleCriterion(2), {"posting_id", "assess"}));

        scoring.ratingNotes = {{CriterionId(3), QStringLiteral("x")}};
        VERIFY_NO(scoreAda(draft, scoring), ErrorKind::Refused, "assessed by screen");
        scoring.ratingNotes = {{CriterionId(9), QStringLiteral("x")}};
        VERIFY_NO(scoreAda(draft, scoring), ErrorKind::Refused, "none of");
        scoring.ratingNotes = {{CriterionId(1), QString(20'001, u'x')}};
        VERIFY_NO(scoreAda(draft, scoring), ErrorKind::BadInput, "notes");
    }

    void submittingDatesTheCard()
    {
        const ScorecardRows draft = standing(ScorecardStatus::Draft);
        Scoring scoring;
        scoring.submit = true;
        const auto edit = scoreAda(draft, scoring);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::SubmitScorecard);
        Scorecard expected = draft.scorecard;
        expected.status = ScorecardStatus::Submitted;
        expected.submittedAt = noon;
        QCOMPARE(updated(*edit, draft.scorecard), expected);

        scoring = marks({{1, 1}});
        scoring.submit = true;
        const auto atOnce = scoreAda({}, scoring);
        VERIFY_EDIT(atOnce);
        QCOMPARE(created<Scorecard>(*atOnce)[0].status, ScorecardStatus::Submitted);
        QVERIFY(created<Scorecard>(*atOnce)[0].submittedAt == noon);
    }

    void aSubmittedCardIsRevisedNeverEdited()
    {
        const ScorecardRows submitted = standing(ScorecardStatus::Submitted);
        const auto edit = scoreAda(submitted, marks({{2, 4}}));
        VERIFY_EDIT(edit);
        QCOMPARE(countOf(*edit, Change::Operation::Update), 0);
        QCOMPARE(countOf(*edit, Change::Operation::Delete), 0);
        const auto cards = created<Scorecard>(*edit);
        QCOMPARE(cards.size(), size_t(1));
        QCOMPARE(cards[0].revision, 3);
        QCOMPARE(cards[0].status, ScorecardStatus::Draft);
        QVERIFY(!cards[0].submittedAt);
        QCOMPARE(cards[0].notes, submitted.scorecard.notes);
        QVERIFY(cards[0].recommendation == Recommendation::Yes);
        QCOMPARE(cards[0].startedAt, noon);
        const auto ratings = created<Rating>(*edit);
        QCOMPARE(ratings.size(), size_t(2));
        QVERIFY(ratings[0].criterion == CriterionId(1) && ratings[0].mark == 3);
        QCOMPARE(ratings[0].notes, submitted.ratings[0].notes);
        QVERIFY(ratings[0].scorecard == ScorecardId(-1));
        QVERIFY(ratings[1].criterion == CriterionId(2) && ratings[1].mark == 4);
        QVERIFY(expects(*edit, submitted.scorecard, {"status"}));

        const auto changed = scoreAda(submitted, marks({{1, 5}}));
        VERIFY_EDIT(changed);
        QCOMPARE(created<Rating>(*changed).size(), size_t(1));
        QVERIFY(created<Rating>(*changed)[0].mark == 5);
    }

    void nothingNewMakesNoRevision()
    {
        const ScorecardRows submitted = standing(ScorecardStatus::Submitted);
        Scoring same = marks({{1, 3}});
        same.submit = true;
        VERIFY_NO(scoreAda(submitted, same), ErrorKind::Refused, "Nothing new");
        VERIFY_NO(scoreAda({}, {}), ErrorKind::Refused, "Nothing new");
    }

    void wrongMarksAreRefused_data()
    {
        QTest::addColumn<qint64>("criterion");
        QTest::addColumn<qint64>("mark");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("0") << qint64(1) << qint64(0) << ErrorKind::BadInput << QStringLiteral("0 is no rating");
        QTest::newRow("6") << qint64(1) << qint64(6) << ErrorKind::BadInput << QStringLiteral("Give 1 to 5");
        QTest::newRow("screened") << qint64(3) << qint64(3) << ErrorKind::Refused
                                  << QStringLiteral("assessed by screen");
        QTest::newRow("unknown") << qint64(9) << qint64(3) << ErrorKind::Refused
                                 << QStringLiteral("none of “Engineer”");
    }
    void wrongMarksAreRefused()
    {
        QFETCH(qint64, criterion);
        QFETCH(qint64, mark);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, words);
        VERIFY_NO(scoreAda({}, marks({{1, 3}, {criterion, mark}})), kind, words.toUtf8().constData());
    }

    void criteriaOfAnotherPostingAreRefused()
    {
        auto foreign = criteria();
        foreign[0].posting = PostingId(2);
        VERIFY_NO(score(sampleFacts(1), foreign, {}, marks({{1, 3}}), who, scorer), ErrorKind::Refused, "none of");
    }

    void aCardWithoutRatingsIsNotSubmitted()
    {
        Scoring scoring;
        scoring.notes = QStringLiteral("We only talked");
        VERIFY_EDIT(scoreAda({}, scoring));
        scoring.submit = true;
        VERIFY_NO(scoreAda({}, scoring), ErrorKind::Refused, "no rating");
        scoring.notes = QString(20'001, u'x');
        VERIFY_NO(scoreAda({}, scoring), ErrorKind::BadInput, "notes");
    }

    void onlyDraftsAreDeleted()
    {
        const auto edit = deleteScorecard(sampleFacts(1), standing(ScorecardStatus::Draft), who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::DeleteScorecard);
        QCOMPARE(deleted(*edit, Kind::Scorecard), std::vector<qint64>{61});
        QCOMPARE(deleted(*edit, Kind::Rating), std::vector<qint64>{71});
        for (const Change &change : edit->changes)
            QVERIFY(change.concerns == CandidateId(101));
        VERIFY_NO(deleteScorecard(sampleFacts(1), standing(ScorecardStatus::Submitted), who), ErrorKind::Refused,
                  "submitted and stays");
    }
};

QTEST_GUILESS_MAIN(TestScorecardRules)
#include "tst_scorecard_rules.moc"
