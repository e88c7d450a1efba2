#include "rules/application_checks.h"

#include "rules/edit_parts.h"
#include "shown/answer_words.h"
#include "text.h"

#include <QSet>

namespace shortlist {

std::optional<Error> problemNotActive(const ApplicationFacts &facts, const QString &advice)
{
    if (facts.application.status == ApplicationStatus::Active)
        return std::nullopt;
    return refused(
        Text::tr("The application of %1 for %2 is %3. %4")
            .arg(named(facts.candidateName), named(facts.postingTitle), shownWord(facts.application.status), advice));
}

std::vector<ApplicationFacts> eachOnce(const std::vector<ApplicationFacts> &list)
{
    QSet<ApplicationId> seen;
    std::vector<ApplicationFacts> once;
    once.reserve(list.size());
    for (const ApplicationFacts &facts : list) {
        if (seen.contains(facts.application.id))
            continue;
        seen.insert(facts.application.id);
        once.push_back(facts);
    }
    return once;
}

std::vector<Change> reranked(const std::vector<Application> &tied, const std::vector<QString> &ranks)
{
    std::vector<Change> changes;
    for (size_t i = 0; i < tied.size(); ++i) {
        Application after = tied[i];
        after.rank = ranks[i];
        if (auto change = difference(tied[i], after, after.candidate))
            changes.push_back(std::move(*change));
    }
    return changes;
}

Error noApplicationNamed()
{
    return badInput(Text::tr("No application was named. Name at least one."));
}

} // namespace shortlist
