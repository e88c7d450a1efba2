#include "jobs/decisions.h"

#include "jobs/withholding.h"
#include "queries/people.h"
#include "text.h"
#include "verbs/still_there.h"

#include <QLocale>

#include <algorithm>

namespace shortlist {

namespace {

QString decisionSentence(const NamedDecision &one, bool isWithheld, const QTimeZone &zone)
{
    const QString day = QLocale().toString(one.decision.at.dayIn(zone), QLocale::ShortFormat);
    if (isWithheld)
        return Text::tr("Decided by %1 on %2; for whom is shown after you submit your scorecard.").arg(one.by, day);
    return one.candidate.isEmpty() ? Text::tr("Decided for nobody, by %1 on %2.").arg(one.by, day)
                                   : Text::tr("Decided for %1, by %2 on %3.").arg(one.candidate, one.by, day);
}

} // namespace

Result<std::vector<DecisionLine>> decisionLines(Connection &connection, PostingId posting, MemberId viewer,
                                                const QTimeZone &zone)
{
    const auto all = decisionsFor(connection, posting);
    if (!all || all->empty())
        return all ? Result<std::vector<DecisionLine>>(std::vector<DecisionLine>()) : all.error();
    const auto withholding = Withholding::from(connection, viewer);
    if (!withholding)
        return withholding.error();
    std::vector<DecisionLine> lines;
    lines.reserve(all->size());
    for (const NamedDecision &one : *all)
        lines.push_back({one.decision.id, decisionSentence(one, withholding->hides(posting), zone)});
    std::reverse(lines.begin(), lines.end());
    return lines;
}

Result<DecisionToPrint> decisionToPrint(Connection &connection, DecisionId id, MemberId viewer)
{
    const auto found = stillThere(decision(connection, id), Kind::Decision, id.value);
    const auto withholding = Withholding::from(connection, viewer);
    if (!found || !withholding)
        return found ? withholding.error() : found.error();
    if (withholding->hides(found->posting))
        return Error{ErrorKind::Refused,
                     Text::tr("What this decision was made from is shown after you submit the scorecard that you owe "
                              "for its posting.")};
    const auto by = stillThere(members(connection), found->by.value);
    return by ? Result<DecisionToPrint>(DecisionToPrint{*found, by->name}) : Result<DecisionToPrint>(by.error());
}

} // namespace shortlist
