#include "window/board/board_steps.h"

#include "queries/applications.h"
#include "queries/board.h"
#include "queries/people.h"
#include "queries/postings.h"
#include "rank.h"
#include "rules/application_rules.h"
#include "rules/move_rules.h"
#include "rules/posting_rules.h"
#include "text.h"
#include "verbs/still_there.h"

#include <algorithm>

namespace shortlist {

namespace {

Result<std::vector<ApplicationFacts>> factsOf(Connection &connection, const std::vector<ApplicationId> &applications)
{
    std::vector<ApplicationFacts> all;
    for (const ApplicationId id : applications) {
        auto one = stillThere(applicationFacts(connection, id), Kind::Application, id.value);
        if (!one)
            return one.error();
        all.push_back(std::move(*one));
    }
    return all;
}

Result<Edit> moveTo(Connection &connection, const std::vector<ApplicationId> &applications, const Stage &target,
                    const BoardPlace &place, Authorship who)
{
    const auto facts = factsOf(connection, applications);
    if (!facts)
        return facts.error();
    const auto gap = gapAt(connection, place, applications);
    if (!gap)
        return gap.error();
    const auto openings = openingsOf(connection, target.posting);
    if (!openings)
        return openings.error();
    return moveApplications(*facts, target, *gap, *openings, who);
}

} // namespace

WorkspaceClient::Step moveStep(std::vector<ApplicationId> applications, BoardPlace place)
{
    return [applications = std::move(applications), place](Connection &connection, Authorship who) -> Result<Edit> {
        const auto target = stillThere(stage(connection, place.stage), Kind::Stage, place.stage.value);
        if (!target)
            return target.error();
        return moveTo(connection, applications, *target, place, who);
    };
}

WorkspaceClient::Step hireStep(std::vector<ApplicationId> applications, PostingId posting)
{
    return [applications = std::move(applications), posting](Connection &connection, Authorship who) -> Result<Edit> {
        const auto all = stages(connection, posting);
        if (!all)
            return all.error();
        for (const Stage &stage : *all) {
            if (stage.kind == StageKind::Hired)
                return moveTo(connection, applications, stage, {stage.id, std::nullopt}, who);
        }
        return Error{ErrorKind::Refused, Text::tr("This posting has no stage of kind hired. Add one, and then hire.")};
    };
}

WorkspaceClient::Step endStep(std::vector<ApplicationId> applications, ApplicationStatus to, ReasonId reason)
{
    return
        [applications = std::move(applications), to, reason](Connection &connection, Authorship who) -> Result<Edit> {
            const auto facts = factsOf(connection, applications);
            if (!facts)
                return facts.error();
            const auto why = stillThere(reasons(connection), reason.value);
            if (!why)
                return why.error();
            return endApplications(*facts, to, *why, who);
        };
}

WorkspaceClient::Step reopenStep(std::vector<ApplicationId> applications)
{
    return [applications = std::move(applications)](Connection &connection, Authorship who) -> Result<Edit> {
        const auto facts = factsOf(connection, applications);
        if (!facts)
            return facts.error();
        std::vector<ReopenFacts> list;
        for (const ApplicationFacts &one : *facts) {
            auto found = reopenFacts(connection, one);
            if (!found)
                return found.error();
            list.push_back(std::move(*found));
        }
        return reopenApplications(list, who);
    };
}

WorkspaceClient::Step addPersonStep(PostingId id, CandidateDraft draft)
{
    return [id, draft = std::move(draft)](Connection &connection, Authorship who) -> Result<Edit> {
        const auto found = stillThere(posting(connection, id), Kind::Posting, id.value);
        if (!found)
            return found.error();
        const auto all = stages(connection, id);
        if (!all)
            return all.error();
        if (all->empty())
            return Error{ErrorKind::Refused,
                         Text::tr("This posting has no stage. Add one, and then people can apply.")};
        const auto applied = std::find_if(all->begin(), all->end(),
                                          [](const Stage &stage) { return stage.kind == StageKind::Applied; });
        NewApplication fresh;
        fresh.candidate.name = draft.name.trimmed();
        fresh.candidate.headline = draft.headline.trimmed();
        if (!draft.email.trimmed().isEmpty())
            fresh.candidate.emails = {draft.email.trimmed()};
        if (!draft.phone.trimmed().isEmpty())
            fresh.candidate.phones = {draft.phone.trimmed()};
        fresh.source = draft.source.trimmed();
        fresh.stage = applied == all->end() ? all->front() : *applied;
        fresh.appliedAt = who.at;
        const auto gap = gapIn(connection, fresh.stage.id, 0, {});
        if (!gap)
            return gap.error();
        fresh.rank = rankBetween(gap->before, QString());
        const auto openings = openingsOf(connection, id);
        if (!openings)
            return openings.error();
        return addCandidateWithApplication(fresh, *openings, found->title, who);
    };
}

WorkspaceClient::Step closeStep(PostingId id, std::vector<ApplicationId> listed, std::optional<ReasonId> endWith)
{
    return [id, listed = std::move(listed), endWith](Connection &connection, Authorship who) -> Result<Edit> {
        const auto found = stillThere(posting(connection, id), Kind::Posting, id.value);
        if (!found)
            return found.error();
        const auto active = activeApplications(connection, id);
        if (!active)
            return active.error();
        std::optional<Reason> reason;
        if (endWith) {
            const auto unseen = std::count_if(active->begin(), active->end(), [&listed](const ApplicationFacts &one) {
                return std::find(listed.begin(), listed.end(), one.application.id) == listed.end();
            });
            if (unseen > 0)
                return Error{ErrorKind::Conflict,
                             Text::tr("%n more application(s) came in meanwhile. Nothing was changed; look again, and "
                                      "close the posting then.",
                                      nullptr, static_cast<int>(unseen))};
            const auto why = stillThere(reasons(connection), endWith->value);
            if (!why)
                return why.error();
            reason = *why;
        }
        return setPostingStatus(*found, PostingStatus::Closed, *active, reason, !endWith, who);
    };
}

} // namespace shortlist
