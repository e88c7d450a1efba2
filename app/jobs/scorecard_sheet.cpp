#include "jobs/scorecard_sheet.h"

#include "queries/applications.h"
#include "queries/interviews.h"
#include "queries/people.h"
#include "queries/plans.h"
#include "queries/postings.h"
#include "queries/scorecard_lines.h"
#include "queries/scorecard_standing.h"
#include "text.h"

namespace shortlist {

namespace {

/// `isNext`: the card is what the next one begins with.
void takeOwn(ScorecardSheet &sheet, const ScorecardRows &rows, bool isNext)
{
    const Scorecard &card = rows.scorecard;
    sheet.recommendation = card.recommendation;
    sheet.notes = card.notes;
    if (!isNext) {
        sheet.revision = card.revision;
        sheet.isSubmitted = card.status == ScorecardStatus::Submitted;
        sheet.submittedAt = card.submittedAt;
        sheet.startedAt = card.startedAt;
        sheet.afterReveal = card.afterReveal;
    }
    for (SheetLine &line : sheet.lines) {
        if (sheet.isSubmitted)
            line.state = AnswerState::NotObserved;
        for (const Rating &rating : rows.ratings) {
            if (!(rating.criterion == line.criterion.id))
                continue;
            line.mark = rating.mark;
            line.notes = rating.notes;
            // Notes come before the mark: a draft with notes alone is still open.
            line.state = rating.mark         ? AnswerState::Rated
                         : rating.unanswered ? AnswerState::Open
                                             : AnswerState::NotObserved;
        }
    }
}

/// What is asked and what marks look like, as it was when the scorecard was begun. Criteria that came later have what
/// the posting says of them now.
void takePlan(ScorecardSheet &sheet, const PlanSnapshot &plan)
{
    for (SheetLine &line : sheet.lines) {
        for (const PlanSnapshot::Asked &asked : plan.questions) {
            if (asked.criteria.contains(line.criterion.uuid))
                line.questions += asked.text;
        }
        if (const PlanSnapshot::Line *then = plan.lineOf(line.criterion.uuid); then && then->anchors.size() == 5) {
            QString *anchors[]{&line.criterion.anchor1, &line.criterion.anchor2, &line.criterion.anchor3,
                               &line.criterion.anchor4, &line.criterion.anchor5};
            for (int i = 0; i < 5; ++i)
                *anchors[i] = then->anchors[i];
        }
    }
}

void takeAnswers(ScorecardSheet &sheet, const ScorecardLine &line)
{
    sheet.others.push_back({line.member, line.scorecard.recommendation, line.scorecard.notes});
    for (const RatingLine &rating : line.ratings) {
        for (SheetLine &own : sheet.lines) {
            if (own.criterion.id == rating.rating.criterion)
                own.others.push_back({line.member, rating.rating.mark, rating.rating.notes});
        }
    }
}

} // namespace

Result<std::optional<InterviewPlan>> interviewPlan(Connection &connection, InterviewId id)
{
    const auto rows = interviewRows(connection, id);
    if (!rows)
        return rows.error();
    if (!*rows)
        return std::optional<InterviewPlan>();
    const auto planned = plannedInterview(connection, (*rows)->interview.planned);
    if (!planned)
        return planned.error();
    return std::optional(InterviewPlan{(*rows)->interview, *planned});
}

namespace {

/// What a sheet is made of.
struct SheetSource {
    ScorecardStanding standing;
    std::optional<InterviewPlan> interview;
    std::optional<PlanSnapshot> kept = {}; ///< absent: as it is planned now
    bool hasSubmitted = false;
    bool isScoredBefore = false; ///< the interview, by a card that is submitted

    /// The latest one is submitted, and one for this interview is to be begun.
    [[nodiscard]] bool isNext() const
    {
        return standing.owesInterview && standing.latest
               && standing.latest->scorecard.status == ScorecardStatus::Submitted;
    }
};

/// Whose plan is shown: of the cards that are there, that which was made for the interview, else the latest one.
const Scorecard *cardShown(const SheetSource &source, const std::vector<Scorecard> &own)
{
    if (own.empty() || source.isNext())
        return nullptr;
    const Scorecard *shown = &own.back();
    if (shown->status == ScorecardStatus::Draft || !source.interview)
        return shown;
    for (const Scorecard &one : own)
        shown = one.interview == source.interview->interview.id ? &one : shown;
    return shown;
}

Result<SheetSource> sourceOf(Connection &connection, ApplicationId application, MemberId member,
                             const std::optional<InterviewPlan> &interview)
{
    auto standing = scorecardStanding(connection, application, member, interview);
    const auto own = scorecardsBy(connection, application, member);
    if (!standing || !own)
        return !standing ? standing.error() : own.error();
    SheetSource source{std::move(*standing), interview};
    if (const Scorecard *shown = cardShown(source, *own)) {
        const bool isTaken = shown->status == ScorecardStatus::Draft && shown->interview.isNull() && interview;
        if (!isTaken) {
            auto stored = interviewPlan(connection, shown->interview);
            if (!stored)
                return stored.error();
            source.interview = std::move(*stored);
        }
        if (!isTaken || !source.standing.latest->ratings.empty())
            source.kept = readPlanBody(shown->plan);
    }
    for (const Scorecard &one : *own) {
        if (one.status != ScorecardStatus::Submitted)
            continue;
        source.hasSubmitted = true;
        if (source.interview && one.interview == source.interview->interview.id)
            source.isScoredBefore = true;
    }
    return source;
}

Result<> takeOthers(Connection &connection, MemberId member, const SheetSource &source, ScorecardSheet &sheet)
{
    const auto counting = countingScorecards(connection, sheet.application);
    const auto owed = applicationsOwed(connection, member);
    if (!counting || !owed)
        return !counting ? counting.error() : owed.error();
    const bool isShown = source.hasSubmitted && !owed->contains(sheet.application);
    for (const ScorecardLine &line : *counting) {
        if (line.scorecard.member == member || line.scorecard.status != ScorecardStatus::Submitted)
            continue;
        ++sheet.othersSubmitted;
        if (isShown)
            takeAnswers(sheet, line);
    }
    return {};
}

} // namespace

Result<ScorecardSheet> scorecardSheet(Connection &connection, ApplicationId application, MemberId member,
                                      const QString &name, const std::optional<InterviewPlan> &interview)
{
    const auto facts = applicationFacts(connection, application);
    if (!facts)
        return facts.error();
    if (!*facts)
        return Error{ErrorKind::NotFound, Text::tr("This application is not in the workspace any more.")};
    const auto person = candidate(connection, (*facts)->application.candidate);
    const auto all = criteria(connection, (*facts)->application.posting);
    const auto source = sourceOf(connection, application, member, interview);
    if (!person || !all || !source)
        return !person ? person.error() : !all ? all.error() : source.error();
    ScorecardSheet sheet;
    sheet.application = application;
    sheet.candidate = (*facts)->candidateName;
    sheet.posting = (*facts)->postingTitle;
    sheet.stage = (*facts)->stage.name;
    sheet.member = name;
    if (*person) {
        sheet.headline = (*person)->headline;
        sheet.location = (*person)->location;
    }
    for (const Criterion &criterion : *all) {
        if (criterion.assess == Assess::Rate)
            sheet.lines.push_back({criterion, AnswerState::Open, {}, {}, {}});
    }
    if (source->standing.latest)
        takeOwn(sheet, *source->standing.latest, source->isNext());
    sheet.nextAfterReveal = source->standing.mayHaveSeen;
    sheet.isScoredBefore = source->isScoredBefore;
    if (source->interview)
        sheet.interview = source->interview->interview;
    takePlan(sheet, source->kept ? *source->kept : planSnapshot(source->interview, *all));
    if (auto taken = takeOthers(connection, member, *source, sheet); !taken)
        return taken.error();
    return sheet;
}

} // namespace shortlist
