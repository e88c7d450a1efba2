#include "jobs/scorecard_sheet.h"

#include "queries/applications.h"
#include "queries/interviews.h"
#include "queries/people.h"
#include "queries/plans.h"
#include "queries/postings.h"
#include "queries/scorecard_lines.h"
#include "text.h"

namespace shortlist {

namespace {

void takeOwn(ScorecardSheet &sheet, const ScorecardRows &rows)
{
    const Scorecard &card = rows.scorecard;
    sheet.revision = card.revision;
    sheet.isSubmitted = card.status == ScorecardStatus::Submitted;
    sheet.submittedAt = card.submittedAt;
    sheet.recommendation = card.recommendation;
    sheet.notes = card.notes;
    sheet.startedAt = card.startedAt;
    sheet.afterReveal = card.afterReveal;
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

void takeOthers(ScorecardSheet &sheet, const ScorecardLine &line)
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

Result<std::optional<InterviewPlan>> interviewToScore(Connection &connection, ApplicationId application,
                                                      MemberId member, Moment now)
{
    const auto all = interviewsOf(connection, application); // by start
    if (!all)
        return all.error();
    InterviewId chosen;
    for (const InterviewRows &one : *all) {
        const Interview &interview = one.interview;
        const bool isMine = std::any_of(one.interviewers.begin(), one.interviewers.end(),
                                        [member](const Interviewer &who) { return who.member == member; });
        if (!isMine || !isScored(interview.kind) || interview.status == InterviewStatus::Cancelled)
            continue;
        if (chosen.isNull() || interview.startsAt < now)
            chosen = interview.id;
    }
    return chosen.isNull() ? Result<std::optional<InterviewPlan>>(std::optional<InterviewPlan>())
                           : interviewPlan(connection, chosen);
}

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
    const auto own = latestScorecard(connection, application, member);
    if (!person || !all || !own)
        return !person ? person.error() : !all ? all.error() : own.error();
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
    if (*own)
        takeOwn(sheet, **own);
    std::optional<InterviewPlan> plan = interview;
    if (*own) {
        auto stored = interviewPlan(connection, (*own)->scorecard.interview);
        if (!stored)
            return stored.error();
        plan = std::move(*stored);
    }
    if (plan)
        sheet.interview = plan->interview;
    const auto kept = *own ? readPlanBody((*own)->scorecard.plan) : std::nullopt;
    takePlan(sheet, kept ? *kept : planSnapshot(plan, *all));
    std::vector<ScorecardLine> others; // of each other member the latest submitted one
    bool hasSubmitted = false;
    const auto visited = visitScorecards(connection, {}, application, [&](const ScorecardLine &line) {
        if (line.scorecard.status != ScorecardStatus::Submitted)
            return true;
        if (line.scorecard.member == member)
            hasSubmitted = true;
        else if (!others.empty() && others.back().scorecard.member == line.scorecard.member)
            others.back() = line;
        else
            others.push_back(line);
        return true;
    });
    if (!visited)
        return visited.error();
    sheet.othersSubmitted = static_cast<qint64>(others.size());
    for (const ScorecardLine &line : others) {
        if (hasSubmitted)
            takeOthers(sheet, line);
    }
    return sheet;
}

} // namespace shortlist
