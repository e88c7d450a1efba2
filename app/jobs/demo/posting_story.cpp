#include "jobs/demo/demo_steps.h"

#include "queries/postings.h"
#include "rules/criterion_rules.h"
#include "rules/posting_rules.h"
#include "rules/stage_rules.h"
#include "verbs/still_there.h"

namespace shortlist {

namespace {

Result<Edit> giveFacts(Connection &connection, const DemoCast &cast, const DemoPosting &from, PostingId id,
                       QDate closesOn, Authorship who)
{
    const auto before = stillThere(posting(connection, id), Kind::Posting, id.value);
    const auto openings = openingsOf(connection, id);
    if (!before || !openings)
        return !before ? before.error() : openings.error();
    Posting after = *before;
    const auto give = [](QString &field, const QString &value) {
        if (!value.isEmpty())
            field = value;
    };
    give(after.organization, from.facts.organization);
    give(after.department, from.facts.department);
    give(after.location, from.facts.location);
    give(after.employmentType, from.facts.employmentType);
    after.requisition = from.facts.requisition;
    after.openings = from.facts.openings;
    after.closesOn = closesOn;
    after.owner = cast.members.at(from.owner);
    return editPosting(*before, after, *openings, who);
}

Result<Edit> setUpCriterion(Connection &connection, PostingId id, const DemoCriterion &as, Authorship who)
{
    const auto all = criteria(connection, id);
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(),
                                    [&as](const Criterion &one) { return one.label().startsWith(as.begins); });
    if (found == all->end())
        return goneError(Kind::Criterion, 0);
    Criterion after = *found;
    after.weight = as.weight;
    after.mustHave = as.mustHave;
    after.assess = as.assess.value_or(after.assess);
    after.anchor1 = as.anchors.value(0);
    after.anchor3 = as.anchors.value(1);
    after.anchor5 = as.anchors.value(2);
    return editCriterion(*found, after, {}, who);
}

Result<Edit> setUpStage(Connection &connection, PostingId id, StageKind kind, const DemoStage &as, Authorship who)
{
    const auto all = stages(connection, id);
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [kind](const Stage &one) { return one.kind == kind; });
    if (found == all->end())
        return goneError(Kind::Stage, 0);
    Stage after = *found;
    after.targetDays = as.targetDays;
    after.wipLimit = as.wipLimit;
    return editStage(*found, after, *all, false, who);
}

Result<Edit> openPosting(Connection &connection, PostingId id, Authorship who)
{
    const auto before = stillThere(posting(connection, id), Kind::Posting, id.value);
    if (!before)
        return before.error();
    return setPostingStatus(*before, PostingStatus::Open, {}, std::nullopt, false, who);
}

} // namespace

void tellPosting(DemoScript &script, const DemoPosting &from, size_t place)
{
    DemoClock clock(script.calendar);
    const int day = from.opened;
    const auto tell = [&](int minute, auto edit) {
        script.steps.push_back(
            {clock.at(day, minute), from.owner,
             [edit, place](Connection &connection, const DemoCast &cast, Authorship who) -> Result<Edit> {
                 return edit(connection, cast, cast.postings.at(place), who);
             }});
    };
    script.steps.push_back({clock.at(day, 40), from.owner,
                            [document = from.document](Connection &, const DemoCast &, Authorship who) {
                                return importPostings({document}, who);
                            },
                            [place](DemoCast &cast, const Committed &what) {
                                cast.postings.resize(std::max(cast.postings.size(), place + 1));
                                cast.postings[place] = PostingId(createdIn(what, Kind::Posting));
                            }});
    const QDate closesOn = script.calendar.today().addDays(from.closesIn);
    tell(50, [from, closesOn](Connection &connection, const DemoCast &cast, PostingId id, Authorship who) {
        return giveFacts(connection, cast, from, id, closesOn, who);
    });
    for (const DemoCriterion &as : from.criteria) {
        tell(60, [as](Connection &connection, const DemoCast &, PostingId id, Authorship who) {
            return setUpCriterion(connection, id, as, who);
        });
    }
    for (const auto &[kind, as] : from.stages) {
        tell(130, [kind = kind, as = as](Connection &connection, const DemoCast &, PostingId id, Authorship who) {
            return setUpStage(connection, id, kind, as, who);
        });
    }
    tell(170, [](Connection &connection, const DemoCast &, PostingId id, Authorship who) {
        return openPosting(connection, id, who);
    });
}

} // namespace shortlist
