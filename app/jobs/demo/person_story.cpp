#include "jobs/demo/demo_steps.h"

#include "queries/applications.h"
#include "queries/postings.h"
#include "rank.h"
#include "rules/application_rules.h"
#include "rules/end_rules.h"
#include "rules/move_rules.h"
#include "rules/note_rules.h"
#include "verbs/still_there.h"

namespace shortlist {

namespace {

Result<Stage> stageOfKind(Connection &connection, PostingId posting, StageKind kind)
{
    const auto all = stages(connection, posting);
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [kind](const Stage &one) { return one.kind == kind; });
    return found == all->end() ? Result<Stage>(goneError(Kind::Stage, 0)) : Result<Stage>(*found);
}

Result<Edit> applyAs(Connection &connection, PostingId id, const DemoPerson &person, MemberId creditedTo,
                     Authorship who)
{
    const auto job = stillThere(posting(connection, id), Kind::Posting, id.value);
    const auto stage = stageOfKind(connection, id, StageKind::Applied);
    const auto openings = openingsOf(connection, id);
    if (!job || !stage || !openings)
        return !job ? job.error() : !stage ? stage.error() : openings.error();
    const auto gap = gapIn(connection, stage->id, 0, {});
    if (!gap)
        return gap.error();
    NewApplication fresh;
    fresh.candidate = person.candidate;
    fresh.stage = *stage;
    fresh.rank = rankBetween(gap->before, QString());
    fresh.source = person.source;
    fresh.creditedTo = creditedTo;
    fresh.appliedAt = who.at;
    return addCandidateWithApplication(fresh, *openings, job->title, who);
}

Result<Edit> moveOn(Connection &connection, ApplicationId id, StageKind to, Authorship who)
{
    const auto facts = stillThere(applicationFacts(connection, id), Kind::Application, id.value);
    if (!facts)
        return facts.error();
    const auto stage = stageOfKind(connection, facts->application.posting, to);
    const auto openings = openingsOf(connection, facts->application.posting);
    if (!stage || !openings)
        return !stage ? stage.error() : openings.error();
    const auto gap = gapIn(connection, stage->id, 0, {id});
    if (!gap)
        return gap.error();
    return moveApplications({*facts}, *stage, *gap, *openings, who);
}

void tellApplying(DemoScript &script, DemoClock &clock, size_t place, const DemoPerson &person)
{
    const bool referred = person.source == QLatin1String("Referral");
    const auto by = static_cast<size_t>(script.random.bounded(2, 5));
    script.steps.push_back(
        {clock.at(person.applied, script.random.bounded(180)), demoRecruiter,
         [place, person, referred, by](Connection &connection, const DemoCast &cast, Authorship who) {
             return applyAs(connection, cast.postings.at(place), person, referred ? cast.members.at(by) : MemberId(),
                            who);
         },
         [email = person.candidate.emails.front()](DemoCast &cast, const Committed &what) {
             cast.applications.insert(email, ApplicationId(createdIn(what, Kind::Application)));
         }});
}

void tellMove(DemoScript &script, DemoClock &clock, const DemoPerson &person, StageKind to, int day, size_t by)
{
    script.steps.push_back(
        {clock.at(day, script.random.bounded(120, 400)), by,
         [email = person.candidate.emails.front(), to](Connection &connection, const DemoCast &cast, Authorship who) {
             return moveOn(connection, cast.applications.value(email), to, who);
         }});
}

void tellEnd(DemoScript &script, DemoClock &clock, const DemoPerson &person, size_t by)
{
    script.steps.push_back(
        {clock.at(person.ended, script.random.bounded(200, 460)), by,
         [email = person.candidate.emails.front(), to = person.outcome, reason = person.reason.value_or(0)](
             Connection &connection, const DemoCast &cast, Authorship who) -> Result<Edit> {
             const ApplicationId id = cast.applications.value(email);
             const auto facts = stillThere(applicationFacts(connection, id), Kind::Application, id.value);
             return facts ? endApplications({*facts}, to, cast.reasons.at(reason), who) : Result<Edit>(facts.error());
         }});
}

} // namespace

void tellPerson(DemoScript &script, const DemoPosting &posting, size_t place, const DemoPerson &person)
{
    DemoClock clock(script.calendar);
    tellApplying(script, clock, place, person);
    const bool ends = person.outcome == ApplicationStatus::Rejected || person.outcome == ApplicationStatus::Withdrawn;
    const int moves = int(person.reached) - int(StageKind::Applied);
    const auto dayOf = [&](int move) { return person.applied - (person.applied - person.entered) * move / moves; };
    for (int move = 1; move <= moves; ++move) {
        const auto kind = StageKind(int(StageKind::Applied) + move);
        const bool isLast = move == moves;
        const DemoStay stay{dayOf(move), isLast ? (ends ? person.ended : 0) : dayOf(move + 1), !isLast || ends};
        tellMove(script, clock, person, kind, stay.from, kind == StageKind::Screen ? demoRecruiter : posting.owner);
        if (kind == StageKind::Screen)
            tellScreening(script, clock, posting, person, stay);
        if (kind == StageKind::Interview) {
            tellInterview(script, clock, posting, person, stay);
            tellScorecards(script, clock, posting, person, stay);
        }
    }
    if (ends)
        tellEnd(script, clock, person, person.outcome == ApplicationStatus::Rejected ? posting.owner : demoRecruiter);
}

void tellNote(DemoScript &script, const DemoNote &note)
{
    script.steps.push_back({script.calendar.at(note.days, script.random.bounded(420, 530)), note.by,
                            [note](Connection &connection, const DemoCast &cast, Authorship who) -> Result<Edit> {
                                const ApplicationId id = cast.applications.value(note.email);
                                const auto facts
                                    = stillThere(applicationFacts(connection, id), Kind::Application, id.value);
                                if (!facts)
                                    return facts.error();
                                Note fresh;
                                fresh.candidate = facts->application.candidate;
                                fresh.application = id;
                                fresh.text = note.text;
                                return addNote(fresh, who);
                            }});
}

} // namespace shortlist
