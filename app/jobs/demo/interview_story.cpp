#include "jobs/demo/demo_steps.h"

#include "jobs/plan_facts.h"
#include "queries/applications.h"
#include "queries/interviews.h"
#include "queries/people.h"
#include "queries/plans.h"
#include "queries/postings.h"
#include "rules/answer_rules.h"
#include "rules/library_rules.h"
#include "rules/question_rules.h"
#include "rules/schedule_rules.h"
#include "verbs/still_there.h"

namespace shortlist {

namespace {

std::vector<MemberId> membersAt(const DemoCast &cast, const std::vector<size_t> &places)
{
    std::vector<MemberId> found;
    found.reserve(places.size());
    for (const size_t place : places)
        found.push_back(cast.members.at(place));
    return found;
}

std::vector<CriterionId> linesThatBegin(const std::vector<Criterion> &all, const QStringList &begins)
{
    std::vector<CriterionId> found;
    for (const QString &begin : begins) {
        for (const Criterion &one : all) {
            if (one.label().startsWith(begin))
                found.push_back(one.id);
        }
    }
    return found;
}

Result<Edit> planInterview(Connection &connection, const DemoCast &cast, PostingId id, const DemoPlanned &planned,
                           Authorship who)
{
    const auto facts = planFactsOf(connection, id);
    if (!facts)
        return facts.error();
    PlannedInterviewDraft draft;
    draft.interview = planned.interview;
    for (const Stage &one : facts->stages) {
        if (one.kind == StageKind::Interview)
            draft.interview.stage = one.id;
    }
    draft.interviewers = membersAt(cast, planned.interviewers);
    draft.focus = linesThatBegin(facts->criteria, planned.focus);
    return addPlannedInterview(draft, *facts, std::nullopt, who);
}

Result<Edit> askIn(Connection &connection, PostingId id, size_t interview, const std::pair<QString, QStringList> &asked,
                   Authorship who)
{
    const auto plan = planOf(connection, id);
    const auto all = criteria(connection, id);
    if (!plan || !all)
        return plan ? all.error() : plan.error();
    return addQuestion(plan->at(interview), {asked.first, linesThatBegin(*all, asked.second)}, *all, std::nullopt, who);
}

/// When and with whom the n-th interview of a posting's plan is held; nobody named: with those who are planned.
struct DemoAppointment {
    QString email;
    size_t interview = 0;
    Moment at;
    QString zone;
    QString place;
    std::vector<size_t> interviewers;
};

Result<Edit> schedule(Connection &connection, const DemoCast &cast, const DemoAppointment &as, Authorship who)
{
    const ApplicationId id = cast.applications.value(as.email);
    const auto facts = stillThere(applicationFacts(connection, id), Kind::Application, id.value);
    const auto everybody = members(connection);
    if (!facts || !everybody)
        return facts ? everybody.error() : facts.error();
    const auto plan = planOf(connection, facts->application.posting);
    if (!plan)
        return plan.error();
    InterviewDraft draft = interviewAsPlanned(plan->at(as.interview));
    draft.startsAt = as.at;
    draft.timeZone = as.zone;
    draft.place = as.place;
    if (!as.interviewers.empty())
        draft.interviewers = membersAt(cast, as.interviewers);
    return scheduleInterview(*facts, draft, *everybody, who);
}

/// The last interview that an application has, for what is to be done with it.
template <class Make>
Result<Edit> withLastInterview(Connection &connection, ApplicationId id, const Make &make)
{
    const auto facts = stillThere(applicationFacts(connection, id), Kind::Application, id.value);
    const auto all = interviewsOf(connection, id);
    if (!facts || !all)
        return facts ? all.error() : facts.error();
    return all->empty() ? Result<Edit>(goneError(Kind::Interview, 0)) : make(*facts, all->back());
}

Result<Edit> answerOf(Connection &connection, ApplicationId id, const QString &text, Authorship who)
{
    return withLastInterview(
        connection, id, [&](const ApplicationFacts &facts, const InterviewRows &rows) -> Result<Edit> {
            const PlannedInterviewId of = rows.interview.planned;
            const auto planned = stillThere(plannedInterview(connection, of), Kind::PlannedInterview, of.value);
            return planned ? answerQuestion(facts, rows, planned->questions.front().question, text, who)
                           : Result<Edit>(planned.error());
        });
}

void tellAppointment(DemoScript &script, Moment told, const DemoAppointment &as)
{
    script.steps.push_back({told, demoRecruiter, [as](Connection &connection, const DemoCast &cast, Authorship who) {
                                return schedule(connection, cast, as, who);
                            }});
}

} // namespace

void tellPlan(DemoScript &script, const DemoPosting &posting, size_t place)
{
    DemoClock clock(script.calendar);
    for (size_t i = 0; i < posting.plan.size(); ++i) {
        const DemoPlanned &planned = posting.plan[i];
        script.steps.push_back({clock.at(posting.opened, 180 + 20 * int(i)), posting.owner,
                                [planned, place](Connection &connection, const DemoCast &cast, Authorship who) {
                                    return planInterview(connection, cast, cast.postings.at(place), planned, who);
                                }});
        for (const auto &asked : planned.questions)
            script.steps.push_back({clock.at(posting.opened, 182 + 20 * int(i)), posting.owner,
                                    [asked, place, i](Connection &connection, const DemoCast &cast, Authorship who) {
                                        return askIn(connection, cast.postings.at(place), i, asked, who);
                                    }});
    }
}

void tellInterview(DemoScript &script, DemoClock &clock, const DemoPosting &posting, const DemoPerson &person,
                   DemoStay stay)
{
    const std::vector<size_t> raters(posting.raters.begin(), posting.raters.begin() + std::ptrdiff_t(demoRaters(stay)));
    const int day = std::max(stay.until, stay.from - 1);
    tellAppointment(script, clock.at(stay.from, 20),
                    {person.candidate.emails.front(), 0, script.calendar.at(day, 120),
                     QString::fromLatin1(script.calendar.zone().id()), QStringLiteral("Room 2"), raters});
}

void tellInterviewsAhead(DemoScript &script, const DemoPosting &posting)
{
    const QString zone = QString::fromLatin1(script.calendar.zone().id());
    int ahead = 0;
    for (const DemoPerson &person : posting.people) {
        const QString email = person.candidate.emails.front();
        const bool isScreened = person.reached == StageKind::Screen && person.outcome == ApplicationStatus::Active;
        if (isScreened && person.entered > 0 && ahead < 3) {
            tellAppointment(script, script.calendar.at(0, 300),
                            {email,
                             0,
                             script.calendar.ahead(1 + ahead, 60 + 90 * ahead),
                             zone,
                             QStringLiteral("https://meet.example.org/%1").arg(posting.facts.requisition.toLower()),
                             {}});
            if (++ahead == 3)
                script.steps.push_back({script.calendar.at(0, 310), demoRecruiter,
                                        [email](Connection &connection, const DemoCast &cast, Authorship who) {
                                            return withLastInterview(
                                                connection, cast.applications.value(email),
                                                [&](const ApplicationFacts &facts, const InterviewRows &rows) {
                                                    return cancelInterview(facts, rows.interview, who);
                                                });
                                        }});
        }
        const auto reference = std::find_if(posting.plan.begin(), posting.plan.end(), [](const DemoPlanned &one) {
            return one.interview.kind == InterviewKind::Reference;
        });
        if (person.reached != StageKind::Offer || person.outcome != ApplicationStatus::Active
            || reference == posting.plan.end())
            continue;
        tellAppointment(script, script.calendar.at(0, 320),
                        {email,
                         size_t(reference - posting.plan.begin()),
                         script.calendar.at(1, 300),
                         zone,
                         QStringLiteral("By telephone"),
                         {}});
        script.steps.push_back({script.calendar.at(0, 330), demoRecruiter,
                                [email](Connection &connection, const DemoCast &cast, Authorship who) {
                                    return answerOf(connection, cast.applications.value(email),
                                                    QStringLiteral("The good ones, and they wrote down why."), who);
                                }});
    }
}

void tellLibrary(DemoScript &script, const std::vector<LibraryEntry> &library)
{
    DemoClock clock(script.calendar);
    for (const LibraryEntry &one : library)
        script.steps.push_back(
            {clock.at(50, 300), demoRecruiter,
             [one](Connection &, const DemoCast &, Authorship who) { return addLibraryEntry(one, who); }});
}

} // namespace shortlist
