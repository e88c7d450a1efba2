#include "rules/application_transition.h"

#include "uuid.h"

namespace shortlist {

Transition transitionBetween(NewIds &ids, const Application &before, const Application &after, Authorship who)
{
    Transition transition;
    transition.id = ids.next<Transition>();
    transition.uuid = newUuid(who.at);
    transition.application = before.id;
    transition.at = who.at;
    transition.by = who.author;
    transition.fromStage = before.stage;
    transition.toStage = after.stage;
    transition.fromStatus = before.status;
    transition.toStatus = after.status;
    transition.reason = after.reason;
    return transition;
}

} // namespace shortlist
