#include "rules/scorecard_rules.h"

#include "rules/edit_parts.h"
#include "rules/new_ids.h"
#include "rules/text_checks.h"
#include "text.h"
#include "uuid.h"

#include <algorithm>

namespace shortlist {

namespace {

std::optional<Error> problemWithAssess(const Criterion &criterion)
{
    if (criterion.assess == Assess::Rate)
        return std::nullopt;
    return refused(Text::tr("%1 is not rated but assessed by %2. Leave it out, or set it to be assessed by rate "
                            "first.")
                       .arg(named(criterion.label()), QString(wordOf(criterion.assess))));
}

std::optional<Error> problemWithMark(const Criterion &criterion, std::optional<qint64> mark)
{
    if (mark && (*mark < 1 || *mark > 5))
        return badInput(Text::tr("%1 is no rating for %2. Give 1 to 5, or leave it as not observed.")
                            .arg(QString::number(*mark), named(criterion.label())));
    return std::nullopt;
}

std::optional<Error> problemScoring(const ApplicationFacts &facts, const std::vector<Criterion> &ofPosting,
                                    const Scoring &scoring)
{
    if (scoring.interview && !isScored(scoring.interview->interview.kind))
        return refused(Text::tr("%1 is a reference: it has answers, and no scorecard.")
                           .arg(named(scoring.interview->interview.name)));
    if (scoring.interview && scoring.interview->interview.application != facts.application.id)
        return refused(Text::tr("%1 is no interview of %2.")
                           .arg(named(scoring.interview->interview.name), named(facts.candidateName)));
    qsizetype known = 0;
    for (const Criterion &criterion : ofPosting) {
        const auto mark = scoring.marks.constFind(criterion.id);
        const auto notes = scoring.ratingNotes.constFind(criterion.id);
        const bool hasMark = mark != scoring.marks.constEnd();
        const bool hasNotes = notes != scoring.ratingNotes.constEnd();
        if ((!hasMark && !hasNotes) || criterion.posting != facts.application.posting)
            continue;
        known += (hasMark ? 1 : 0) + (hasNotes ? 1 : 0);
        auto problem = problemWithAssess(criterion);
        if (!problem && hasMark)
            problem = problemWithMark(criterion, *mark);
        if (!problem && hasNotes)
            problem = problemWithText(*notes, "notes", criterion.label(), textLimit);
        if (problem)
            return problem;
    }
    if (known < scoring.marks.size() + scoring.ratingNotes.size())
        return refused(Text::tr("A rated criterion is none of %1, which %2 applied for. Rate only its criteria.")
                           .arg(named(facts.postingTitle), named(facts.candidateName)));
    if (scoring.notes)
        return problemWithText(*scoring.notes, "notes", facts.candidateName, textLimit);
    return std::nullopt;
}

/// A scorecard as it is stored, and as it is to be. New rows have no counterpart in `before`.
struct Draft {
    std::optional<ScorecardRows> before;
    ScorecardRows after;
};

/// A draft goes on: it becomes that of the interview where it was begun for none, and keeps the plan of its ratings.
ScorecardRows taken(ScorecardRows draft, const ScorecardStanding &standing, const std::vector<Criterion> &ofPosting,
                    const Scoring &scoring)
{
    Scorecard &card = draft.scorecard;
    card.afterReveal = card.afterReveal || standing.mayHaveSeen;
    if (!card.interview.isNull() || !scoring.interview)
        return draft;
    card.interview = scoring.interview->interview.id;
    if (draft.ratings.empty())
        card.plan = planBody(planSnapshot(scoring.interview, ofPosting));
    return draft;
}

/// The scorecard to write on: the latest draft itself, or the beginning of the next revision.
Draft draftFrom(const ScorecardStanding &standing, ApplicationId application, MemberId member,
                const std::vector<Criterion> &ofPosting, const Scoring &scoring, Authorship who)
{
    const std::optional<ScorecardRows> &latest = standing.latest;
    if (latest && latest->scorecard.status == ScorecardStatus::Draft)
        return {latest, taken(*latest, standing, ofPosting, scoring)};
    ScorecardRows next = latest.value_or(ScorecardRows{});
    Scorecard &card = next.scorecard;
    card.id = ScorecardId(-1);
    card.uuid = newUuid(who.at);
    card.application = application;
    card.member = member;
    card.revision = latest ? card.revision + 1 : 1;
    card.status = ScorecardStatus::Draft;
    card.startedAt = who.at;
    card.submittedAt.reset();
    card.interview = scoring.interview ? scoring.interview->interview.id : card.interview;
    card.plan = planBody(planSnapshot(scoring.interview, ofPosting));
    card.afterReveal = standing.mayHaveSeen;
    for (Rating &rating : next.ratings)
        rating.id = {};
    return {std::nullopt, next};
}

/// The rating of a criterion on the card; a new one where there is none.
Rating &ratingOn(ScorecardRows &card, CriterionId criterion)
{
    const auto found = std::find_if(card.ratings.begin(), card.ratings.end(),
                                    [criterion](const Rating &rating) { return rating.criterion == criterion; });
    if (found != card.ratings.end())
        return *found;
    Rating rating;
    rating.criterion = criterion;
    card.ratings.push_back(rating);
    return card.ratings.back();
}

/// Puts what is said now on the card; whether that says anything new.
bool write(ScorecardRows &card, const std::vector<Criterion> &ofPosting, const Scoring &scoring)
{
    const ScorecardRows before = card;
    card.scorecard.recommendation = scoring.recommendation ? scoring.recommendation : card.scorecard.recommendation;
    card.scorecard.notes = scoring.notes.value_or(card.scorecard.notes);
    for (const Criterion &criterion : ofPosting) {
        const auto mark = scoring.marks.constFind(criterion.id);
        const auto notes = scoring.ratingNotes.constFind(criterion.id);
        if (mark == scoring.marks.constEnd() && notes == scoring.ratingNotes.constEnd())
            continue;
        Rating &rating = ratingOn(card, criterion.id);
        const bool isNew = rating.uuid.isEmpty() && rating.id.isNull() && !rating.mark;
        if (mark != scoring.marks.constEnd()) {
            rating.mark = *mark;
            rating.unanswered = false;
        } else if (isNew) {
            rating.unanswered = true;
        }
        if (notes != scoring.ratingNotes.constEnd())
            rating.notes = *notes;
    }
    return before.scorecard != card.scorecard || before.ratings != card.ratings;
}

/// The rows of the draft, created or changed. New ratings get their ids here.
std::vector<Change> draftChanges(Draft &draft, Authorship who, CandidateId concerns)
{
    NewIds ids;
    std::vector<Change> changes;
    if (draft.before)
        add(changes, difference(draft.before->scorecard, draft.after.scorecard, concerns));
    else
        changes.push_back(creation(draft.after.scorecard, concerns));
    for (size_t i = 0; i < draft.after.ratings.size(); ++i) {
        Rating &rating = draft.after.ratings[i];
        if (draft.before && i < draft.before->ratings.size()) {
            add(changes, difference(draft.before->ratings[i], rating, concerns));
            continue;
        }
        rating.id = ids.next<Rating>();
        rating.uuid = newUuid(who.at);
        rating.scorecard = draft.after.scorecard.id;
        changes.push_back(creation(rating, concerns));
    }
    return changes;
}

std::vector<Change> expectationsOf(const std::vector<Criterion> &ofPosting, const std::optional<ScorecardRows> &latest,
                                   const Scoring &scoring)
{
    std::vector<Change> changes;
    if (latest)
        changes.push_back(expectation(latest->scorecard, {"status"}));
    for (const Criterion &criterion : ofPosting) {
        if (scoring.marks.contains(criterion.id) || scoring.ratingNotes.contains(criterion.id))
            changes.push_back(expectation(criterion, {"posting_id", "assess"}));
    }
    return changes;
}

} // namespace

Result<Edit> score(const ApplicationFacts &facts, const std::vector<Criterion> &ofPosting,
                   const ScorecardStanding &standing, const Scoring &scoring, Authorship who, MemberId member)
{
    if (auto problem = problemScoring(facts, ofPosting, scoring))
        return *problem;
    const CandidateId concerns = facts.application.candidate;
    Draft draft = draftFrom(standing, facts.application.id, member, ofPosting, scoring, who);
    const bool saysMore = write(draft.after, ofPosting, scoring);
    if (!saysMore && !(scoring.submit && (draft.before || standing.owesInterview)))
        return refused(Text::tr("Nothing new was said about %1. Give a rating, a recommendation or notes.")
                           .arg(named(facts.candidateName)));
    if (scoring.submit) {
        if (draft.after.ratings.empty())
            return refused(Text::tr("The scorecard for %1 has no rating. Rate at least one criterion before you "
                                    "submit.")
                               .arg(named(facts.candidateName)));
        draft.after.scorecard.status = ScorecardStatus::Submitted;
        draft.after.scorecard.submittedAt = who.at;
        for (Rating &rating : draft.after.ratings)
            rating.unanswered = false; // what is left open is not observed
    }
    Edit edit = newEdit(scoring.submit ? Verb::SubmitScorecard : Verb::Score, who,
                        {subjectOf(draft.after.scorecard), subjectOf(facts.application), subjectOf(concerns)});
    edit.changes = expectationsOf(ofPosting, standing.latest, scoring);
    addAll(edit.changes, draftChanges(draft, who, concerns));
    return edit;
}

std::optional<qint64> minutesTaken(const Scorecard &scorecard)
{
    if (!scorecard.submittedAt || *scorecard.submittedAt < scorecard.startedAt)
        return std::nullopt;
    return (scorecard.submittedAt->milliseconds - scorecard.startedAt.milliseconds) / 60'000;
}

Result<Edit> deleteScorecard(const ApplicationFacts &facts, const ScorecardRows &rows, Authorship who)
{
    if (rows.scorecard.status == ScorecardStatus::Submitted)
        return refused(Text::tr("The scorecard for %1 is submitted and stays. Score again to make a revision.")
                           .arg(named(facts.candidateName)));
    const CandidateId concerns = facts.application.candidate;
    Edit edit = newEdit(Verb::DeleteScorecard, who,
                        {subjectOf(rows.scorecard), subjectOf(facts.application), subjectOf(concerns)});
    for (const Rating &rating : rows.ratings)
        edit.changes.push_back(deletion(rating, concerns));
    edit.changes.push_back(deletion(rows.scorecard, concerns));
    return edit;
}

} // namespace shortlist
