#include "jobs/plan_facts.h"

#include "queries/interviews.h"
#include "queries/people.h"
#include "queries/plans.h"
#include "queries/postings.h"
#include "verbs/still_there.h"

namespace shortlist {

Result<PlanFacts> planFactsOf(Connection &connection, PostingId id)
{
    auto document = stillThere(postingDocument(connection, id), Kind::Posting, id.value);
    auto everybody = members(connection);
    if (!document || !everybody)
        return document ? everybody.error() : document.error();
    return PlanFacts{std::move(document->posting), std::move(document->stages), std::move(document->criteria),
                     std::move(document->plan), std::move(*everybody)};
}

Result<Edit> withoutPlanned(Connection &connection, PlannedInterviewId id, Authorship who)
{
    const auto rows = stillThere(plannedInterview(connection, id), Kind::PlannedInterview, id.value);
    const auto made = interviewsMadeOf(connection, id);
    const auto answers = countAnswers(connection, id);
    if (!rows)
        return rows.error();
    if (!made || !answers)
        return made ? answers.error() : made.error();
    return deletePlannedInterview(*rows, *made, *answers, who);
}

} // namespace shortlist
