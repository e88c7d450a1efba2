#include "window/debrief/debrief_steps.h"

#include "jobs/debrief_shown.h"
#include "queries/applications.h"
#include "queries/postings.h"
#include "rules/debrief_rules.h"
#include "text.h"
#include "verbs/still_there.h"

namespace shortlist {

WorkspaceClient::Step debriefNoteStep(ApplicationId application, CriterionId criterion, const QString &text)
{
    return [=](Connection &connection, Authorship who) -> Result<Edit> {
        const auto facts = stillThere(applicationFacts(connection, application), Kind::Application, application.value);
        if (!facts)
            return facts.error();
        const auto all = criteria(connection, facts->application.posting);
        if (!all)
            return all.error();
        std::optional<Criterion> about;
        for (const Criterion &one : *all) {
            if (one.id == criterion)
                about = one;
        }
        if (!about && !criterion.isNull())
            return Error{ErrorKind::NotFound, Text::tr("This criterion was deleted meanwhile.")};
        return addDebriefNote(*facts, about, text, who);
    };
}

WorkspaceClient::Step decisionStep(const ComparisonRequest &compared, ApplicationId chosen, const QString &rationale)
{
    return [=](Connection &connection, Authorship who) { return decide(connection, compared, chosen, rationale, who); };
}

} // namespace shortlist
