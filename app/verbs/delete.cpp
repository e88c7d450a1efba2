#include "queries/applications.h"
#include "queries/debriefs.h"
#include "queries/people.h"
#include "queries/postings.h"
#include "rules/application_rules.h"
#include "rules/candidate_rules.h"
#include "rules/criterion_rules.h"
#include "rules/member_rules.h"
#include "rules/note_rules.h"
#include "rules/posting_rules.h"
#include "rules/reason_rules.h"
#include "rules/section_rules.h"
#include "rules/stage_rules.h"
#include "text.h"
#include "verbs/add_from.h"
#include "verbs/choices.h"
#include "verbs/common_options.h"
#include "verbs/interview_fields.h"
#include "verbs/row_fields.h"
#include "verbs/still_there.h"
#include "verbs/verbs.h"

namespace shortlist {

namespace {

Result<std::vector<ApplicationRows>> rowsOf(Connection &connection, const Result<std::vector<ApplicationId>> &ids)
{
    if (!ids)
        return ids.error();
    std::vector<ApplicationRows> all;
    for (const ApplicationId id : *ids) {
        auto rows = applicationRows(connection, id);
        if (!rows)
            return rows.error();
        if (*rows)
            all.push_back(std::move(**rows));
    }
    return all;
}

Result<Edit> withoutPosting(Connection &connection, PostingId id, Authorship who)
{
    const auto document = stillThere(postingDocument(connection, id), Kind::Posting, id.value);
    const auto history = postingTransitions(connection, id);
    const auto applications = rowsOf(connection, applicationsFor(connection, id));
    const auto decided = decisions(connection, id);
    if (!document || !history)
        return document ? history.error() : document.error();
    if (!applications || !decided)
        return applications ? decided.error() : applications.error();
    return deletePosting(*document, *history, *applications, *decided, who);
}

Result<Edit> withoutCandidate(Connection &connection, CandidateId id, Authorship who)
{
    const auto person = stillThere(candidate(connection, id), Kind::Candidate, id.value);
    const auto applications = rowsOf(connection, applicationsOf(connection, id));
    const auto notes = notesOf(connection, id);
    if (!person || !applications || !notes)
        return !person ? person.error() : !applications ? applications.error() : notes.error();
    return deleteCandidate(*person, *applications, *notes, who);
}

Result<Edit> withoutApplication(Connection &connection, ApplicationId id, Authorship who)
{
    const auto rows = stillThere(applicationRows(connection, id), Kind::Application, id.value);
    if (!rows)
        return rows.error();
    return deleteApplication(*rows, who);
}

Result<Edit> withoutStage(Connection &connection, StageId id, Authorship who)
{
    const auto found = stillThere(stage(connection, id), Kind::Stage, id.value);
    if (!found)
        return found.error();
    const auto siblings = stages(connection, found->posting);
    const auto use = useOfStage(connection, id);
    if (!siblings || !use)
        return siblings ? use.error() : siblings.error();
    return deleteStage(*found, *siblings, *use, who);
}

Result<Edit> withoutCriterion(Connection &connection, CriterionId id, const QString &reason, Authorship who)
{
    const auto all = criteria(connection, PostingId());
    const auto use = useOfCriterion(connection, id);
    const auto criterion = stillThere(all, id.value);
    if (!criterion || !use)
        return criterion ? use.error() : criterion.error();
    const auto isLocked = hasSubmittedScorecard(connection, criterion->posting);
    if (!isLocked)
        return isLocked.error();
    return deleteCriterion(*criterion, *use, who, *isLocked, reason);
}

Result<Edit> withoutMember(Connection &connection, MemberId id, Authorship who)
{
    const auto all = members(connection);
    const auto inUse = isMemberInUse(connection, id);
    const auto member = stillThere(all, id.value);
    if (!member || !inUse)
        return member ? inUse.error() : member.error();
    return deleteMember(*member, *inUse || all->size() == 1 || id == who.author, who);
}

Result<Edit> withoutReason(Connection &connection, ReasonId id, Authorship who)
{
    const auto all = reasons(connection);
    const auto inUse = isReasonInUse(connection, id);
    const auto reason = stillThere(all, id.value);
    if (!reason || !inUse)
        return reason ? inUse.error() : reason.error();
    return deleteReason(*reason, *inUse, who);
}

/// `reason`: why a rated criterion goes.
Result<Edit> deletionOf(Command &command, Kind kind, qint64 id, const QString &reason, Authorship who)
{
    Connection &connection = command.connection();
    switch (kind) {
    case Kind::Posting: return withoutPosting(connection, PostingId(id), who);
    case Kind::Candidate: return withoutCandidate(connection, CandidateId(id), who);
    case Kind::Application: return withoutApplication(connection, ApplicationId(id), who);
    case Kind::Stage: return withoutStage(connection, StageId(id), who);
    case Kind::Criterion: return withoutCriterion(connection, CriterionId(id), reason, who);
    case Kind::Member: return withoutMember(connection, MemberId(id), who);
    case Kind::Reason: return withoutReason(connection, ReasonId(id), who);
    case Kind::Section: {
        const auto found = stillThere(section(connection, SectionId(id)), kind, id);
        return found ? deleteSection(*found, who) : Result<Edit>(found.error());
    }
    default: {
        const auto found = stillThere(note(connection, NoteId(id)), Kind::Note, id);
        return found ? deleteNote(*found, who) : Result<Edit>(found.error());
    }
    }
}

/// What is said behind the row that goes: for a criterion its reason, else nothing.
Result<QString> reasonSaid(Command &command, Kind kind)
{
    auto fields = parseFieldTexts(command.arguments().positionals.mid(3));
    if (!fields)
        return command.wrongUsage(fields.error().message);
    QString reason;
    if (kind == Kind::Criterion)
        reason = takeField(*fields, QLatin1String("reason")).value_or(QString());
    if (!fields->empty())
        return command.wrongUsage(
            Text::tr("%1 is nothing that is said when one is deleted.").arg(fields->front().name));
    return reason;
}

Result<> runDelete(Command &command)
{
    const bool isTemplate = command.positional(1) == wordOf(Kind::Template);
    const std::optional<Kind> ofInterviews = interviewKindNamed(command.positional(1));
    const auto kind = isTemplate     ? Result<Kind>(Kind::Template)
                      : ofInterviews ? Result<Kind>(*ofInterviews)
                                     : kindNamed(command, command.positional(1));
    if (!kind)
        return kind.error();
    const auto reason = reasonSaid(command, *kind);
    if (!reason)
        return reason.error();
    if (auto opened = command.open(Workspace::Access::Write); !opened)
        return opened.error();
    const auto id = findRow(command, *kind, command.positional(2));
    if (!id)
        return id.error();
    const auto who = command.author();
    if (!who)
        return who.error();
    const auto stored = command.commit(isTemplate     ? withoutTemplate(command, QString::number(*id), *who)
                                       : ofInterviews ? deleteInterviewRow(command, *kind, *id, *who)
                                                      : deletionOf(command, *kind, *id, *reason, *who));
    return stored ? Result<>() : Result<>(stored.error());
}

} // namespace

VerbInfo deleteVerb()
{
    return {"delete",
            {"delete FILE posting|candidate|application|stage|criterion|section|note|member|reason|template REF "
             "[--posting P] [--as NAME]",
             "delete FILE criterion REF [--posting P] [--as NAME] reason=TEXT",
             "delete FILE planned_interview|question|interview|answer|debrief_note|library_entry REF [--posting P] "
             "[--as NAME]"},
            "Deletes one, with all that hangs on it; `undo` brings it back",
            "A stage in use is emptied first; a criterion with submitted ratings, a member or a reason in use stays.\n"
            "Once a scorecard is submitted, a rated criterion is deleted only with reason=TEXT.\n"
            "What references answered, and an interview with a scorecard, stays: cancel it by edit status=cancelled.",
            {postingOption, asOption},
            3,
            4,
            runDelete};
}

} // namespace shortlist
