#include "jobs/weight_change.h"
#include "queries/applications.h"
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
#include "verbs/choices.h"
#include "verbs/common_options.h"
#include "verbs/interview_fields.h"
#include "verbs/row_fields.h"
#include "verbs/still_there.h"
#include "verbs/verbs.h"

namespace shortlist {

namespace {

using FieldTexts = std::vector<FieldText>;

/// Two Edits of the same row as one: first its fields, then its place. Where one of them changes nothing, the other.
Result<Edit> together(const std::optional<Result<Edit>> &first, const std::optional<Result<Edit>> &second)
{
    if (!first || !second)
        return first ? *first : *second;
    if (!*first)
        return first->error();
    if (!*second)
        return second->error();
    Edit both = **first;
    both.changes.insert(both.changes.end(), (**second).changes.begin(), (**second).changes.end());
    return both;
}

Result<Edit> editedPosting(Command &command, qint64 id, const FieldTexts &fields, Authorship who)
{
    const auto before = stillThere(posting(command.connection(), PostingId(id)), Kind::Posting, id);
    if (!before)
        return before.error();
    const auto openings = openingsOf(command.connection(), PostingId(id));
    if (!openings)
        return openings.error();
    Posting after = *before;
    if (auto set = applyFields(command, after, fields); !set)
        return set.error();
    return editPosting(*before, after, *openings, who);
}

Result<Edit> editedCandidate(Command &command, qint64 id, const FieldTexts &fields, Authorship who)
{
    const auto before = stillThere(candidate(command.connection(), CandidateId(id)), Kind::Candidate, id);
    if (!before)
        return before.error();
    Candidate after = *before;
    if (auto set = applyFields(command, after, fields); !set)
        return set.error();
    return editCandidate(*before, after, who);
}

Result<Edit> editedApplication(Command &command, qint64 id, const FieldTexts &fields, Authorship who)
{
    const auto before = stillThere(applicationFacts(command.connection(), ApplicationId(id)), Kind::Application, id);
    if (!before)
        return before.error();
    Application after = before->application;
    if (auto set = applyFields(command, after, fields); !set)
        return set.error();
    return editApplication(before->application, after, who);
}

Result<Edit> editedStage(Command &command, qint64 id, FieldTexts fields, Authorship who)
{
    const auto before = stillThere(stages(command.connection(), PostingId()), id);
    const auto position = takePosition(fields);
    if (!before || !position)
        return before ? position.error() : before.error();
    const auto siblings = stages(command.connection(), before->posting);
    const auto use = useOfStage(command.connection(), before->id);
    if (!siblings || !use)
        return siblings ? use.error() : siblings.error();
    const bool hasFields = !fields.empty();
    Stage after = *before;
    if (auto set = applyFields(command, after, fields, {"position"}); !set)
        return set.error();
    std::optional<Result<Edit>> edited;
    std::optional<Result<Edit>> moved;
    if (hasFields || !*position)
        edited = editStage(*before, after, *siblings, use->applications > 0, who);
    if (*position)
        moved = moveStage(*before, *siblings, **position, who);
    return together(edited, moved);
}

Result<Edit> editedCriterion(Command &command, qint64 id, FieldTexts fields, Authorship who)
{
    const auto all = criteria(command.connection(), PostingId());
    const auto before = stillThere(all, id);
    const auto position = takePosition(fields);
    if (!before || !position)
        return before ? position.error() : before.error();
    const auto standing = standingOf(command.connection(), *before);
    if (!standing)
        return standing.error();
    Criterion after = *before;
    const QString reason = takeField(fields, QLatin1String("reason")).value_or(QString());
    if (auto set = applyFields(command, after, fields, {"position", "reason"}); !set)
        return set.error();
    const CriterionKind kind = std::exchange(after.kind, before->kind);
    std::optional<Result<Edit>> edited;
    std::optional<Result<Edit>> moved;
    if (*position || kind != before->kind) {
        std::vector<Criterion> siblings;
        std::copy_if(all->begin(), all->end(), std::back_inserter(siblings), [&](const Criterion &one) {
            return one.posting == before->posting && one.kind == kind && one.id != before->id;
        });
        moved = moveCriterion(*before, kind, siblings, position->value_or(qint64(siblings.size()) + 1), who);
    }
    if (after != *before || !moved)
        edited = editCriterion(*before, after, *standing, who, reason);
    if (edited && edited->ok() && standing->isLocked
        && (before->weight != after.weight || before->assess != after.assess)) {
        const auto changes = placeChanges(command.connection(), after.posting, {after}, who.author);
        if (!changes)
            return changes.error();
        command.say(changes->empty() ? Text::tr("Nobody changes place by this.")
                                     : Text::tr("Who changes place: %1.").arg(placeChangeText(*changes)));
    }
    return together(edited, moved);
}

Result<Edit> editedSection(Command &command, qint64 id, const FieldTexts &fields, Authorship who)
{
    const auto before = stillThere(section(command.connection(), SectionId(id)), Kind::Section, id);
    if (!before)
        return before.error();
    Section after = *before;
    if (auto set = applyFields(command, after, fields); !set)
        return set.error();
    return editSection(*before, after, who);
}

Result<Edit> editedNote(Command &command, qint64 id, const FieldTexts &fields, Authorship who)
{
    const auto before = stillThere(note(command.connection(), NoteId(id)), Kind::Note, id);
    if (!before)
        return before.error();
    Note after = *before;
    if (auto set = applyFields(command, after, fields); !set)
        return set.error();
    return editNote(*before, after, who);
}

Result<Edit> editedMember(Command &command, qint64 id, const FieldTexts &fields, Authorship who)
{
    const auto all = members(command.connection());
    const auto before = stillThere(all, id);
    if (!before)
        return before.error();
    Member after = *before;
    if (auto set = applyFields(command, after, fields); !set)
        return set.error();
    return editMember(*before, after, *all, who);
}

Result<Edit> editedReason(Command &command, qint64 id, const FieldTexts &fields, Authorship who)
{
    const auto all = reasons(command.connection());
    const auto before = stillThere(all, id);
    const auto inUse = isReasonInUse(command.connection(), ReasonId(id));
    if (!before || !inUse)
        return before ? inUse.error() : before.error();
    Reason after = *before;
    if (auto set = applyFields(command, after, fields); !set)
        return set.error();
    return editReason(*before, after, *all, *inUse, who);
}

Result<Edit> editOf(Command &command, Kind kind, qint64 id, FieldTexts fields, Authorship who)
{
    switch (kind) {
    case Kind::Posting: return editedPosting(command, id, fields, who);
    case Kind::Candidate: return editedCandidate(command, id, fields, who);
    case Kind::Application: return editedApplication(command, id, fields, who);
    case Kind::Stage: return editedStage(command, id, std::move(fields), who);
    case Kind::Criterion: return editedCriterion(command, id, std::move(fields), who);
    case Kind::Section: return editedSection(command, id, fields, who);
    case Kind::Note: return editedNote(command, id, fields, who);
    case Kind::Member: return editedMember(command, id, fields, who);
    default: return editedReason(command, id, fields, who);
    }
}

Result<> runEdit(Command &command)
{
    const std::optional<Kind> ofInterviews = interviewKindNamed(command.positional(1));
    const auto kind = ofInterviews ? Result<Kind>(*ofInterviews) : kindNamed(command, command.positional(1));
    if (!kind)
        return kind.error();
    auto fields = parseFieldTexts(command.arguments().positionals.mid(3));
    if (!fields)
        return command.wrongUsage(fields.error().message);
    if (auto opened = command.open(Workspace::Access::Write); !opened)
        return opened.error();
    const auto id = findRow(command, *kind, command.positional(2));
    if (!id)
        return id.error();
    const auto who = command.author();
    if (!who)
        return who.error();
    const auto stored = command.commit(ofInterviews ? editInterviewRow(command, *kind, *id, std::move(*fields), *who)
                                                    : editOf(command, *kind, *id, std::move(*fields), *who));
    return stored ? Result<>() : Result<>(stored.error());
}

} // namespace

VerbInfo editVerb()
{
    return {"edit",
            {"edit FILE posting|candidate|application|stage|criterion|section|note|member|reason REF [--posting P] "
             "[--as NAME] FIELD=VALUE...",
             "edit FILE planned_interview|question|interview|answer|debrief_note|library_entry REF [--posting P] "
             "[--as NAME] FIELD=VALUE..."},
            "Changes fields of one",
            "Never a stage of an application, a status or an id: `move`, `reject`, `status` and others do that.\n"
            "position=N moves a stage, a criterion, a planned interview or a question; kind=... a criterion to another "
            "list, stage=... a\n"
            "planned interview to another stage. Once a scorecard is submitted, a criterion's weight and whether it is "
            "rated change only\n"
            "with reason=TEXT, and who changes place is said. status=cancelled cancels an interview, status=scheduled "
            "brings it back.",
            {postingOption, asOption},
            4,
            -1,
            runEdit};
}

} // namespace shortlist
