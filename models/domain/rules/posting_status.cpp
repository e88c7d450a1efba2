#include "rules/edit_parts.h"
#include "rules/end_rules.h"
#include "rules/openings.h"
#include "rules/posting_rules.h"
#include "text.h"
#include "uuid.h"

namespace shortlist {

namespace {

/// Up to five names, for a sentence.
QString namesOf(const std::vector<ApplicationFacts> &list)
{
    constexpr size_t most = 5;
    QStringList names;
    for (size_t i = 0; i < list.size() && i < most; ++i)
        names += named(list[i].candidateName);
    if (list.size() > most)
        names += QString(QChar(0x2026));
    return names.join(Text::tr(", "));
}

std::optional<Error> problemClosing(const Posting &posting, const std::vector<ApplicationFacts> &active,
                                    const std::optional<Reason> &endWith, bool keepActive)
{
    if (active.empty())
        return std::nullopt;
    if (endWith && keepActive)
        return badInput(Text::tr("The active applications of %1 can be ended or kept, not both. Choose one.")
                            .arg(named(posting.title)));
    if (endWith && endWith->side == ReasonSide::Neither)
        return refused(Text::tr("%1 says neither that we rejected nor that they did. Choose another reason to end the "
                                "applications of %2 with.")
                           .arg(named(endWith->name), named(posting.title)));
    if (endWith || keepActive)
        return std::nullopt;
    return refused(Text::tr("%1 still has active applications (%2: %3). Give a reason to end them with, or say that "
                            "they stay active.")
                       .arg(named(posting.title), QString::number(active.size()), namesOf(active)));
}

} // namespace

Result<Edit> setPostingStatus(const Posting &posting, PostingStatus to, const std::vector<ApplicationFacts> &active,
                              const std::optional<Reason> &endWith, bool keepActive, Authorship who)
{
    if (posting.status == to)
        return refused(Text::tr("The status of %1 is %2 already, so nothing was changed.")
                           .arg(named(posting.title), QString(wordOf(to)).replace(u'_', u' ')));
    Edit edit = newEdit(Verb::SetPostingStatus, who, {subjectOf(posting)});
    NewIds ids;
    Posting after = posting;
    after.status = to;
    add(edit.changes, difference(posting, after));
    edit.changes.push_back(creation(PostingTransition{ids.next<PostingTransition>(), newUuid(who.at), posting.id,
                                                      who.at, who.author, posting.status, to}));
    if (to != PostingStatus::Closed)
        return edit;
    if (auto problem = problemClosing(posting, active, endWith, keepActive))
        return *problem;
    if (keepActive)
        return edit;
    // Who comes in meanwhile was not among those who were shown.
    edit.changes.insert(edit.changes.begin(), expectActiveApplications(posting.id, static_cast<qint64>(active.size())));
    if (active.empty())
        return edit;
    const ApplicationStatus ended
        = endWith->side == ReasonSide::WeRejected ? ApplicationStatus::Rejected : ApplicationStatus::Withdrawn;
    edit.reason = endWith->name;
    edit.changes.insert(edit.changes.begin(), expectation(*endWith, {"side"}));
    for (const ApplicationFacts &facts : active) {
        edit.subjects.push_back(subjectOf(facts.application));
        addAll(edit.changes, endingChanges(ids, facts, ended, *endWith, who));
    }
    return edit;
}

} // namespace shortlist
