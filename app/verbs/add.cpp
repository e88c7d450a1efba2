#include "queries/applications.h"
#include "queries/people.h"
#include "queries/postings.h"
#include "rank.h"
#include "rules/application_rules.h"
#include "rules/candidate_rules.h"
#include "rules/criterion_rules.h"
#include "rules/member_rules.h"
#include "rules/note_rules.h"
#include "rules/posting_rules.h"
#include "rules/reason_rules.h"
#include "rules/section_rules.h"
#include "rules/stage_rules.h"
#include "rules/template_rules.h"
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

using FieldTexts = std::vector<FieldText>;

Result<PostingId> neededPosting(Command &command)
{
    if (!command.arguments().has("--posting"))
        return command.wrongUsage(Text::tr("--posting is missing: to which one?"));
    return command.postingOption();
}

/// The edit for a new application of a candidate (with an id, or yet to be made) from `stage` and the fields.
Result<Edit> application(Command &command, const std::optional<Candidate> &existing, const Candidate &fresh,
                         FieldTexts fields, Authorship who)
{
    Connection &connection = command.connection();
    const auto postingId = neededPosting(command);
    if (!postingId)
        return postingId.error();
    const auto found = stillThere(posting(connection, *postingId), Kind::Posting, postingId->value);
    if (!found)
        return found.error();
    const auto stageRef = takeField(fields, QLatin1String("stage"));
    const auto stage = stageRef ? stageNamed(command, *postingId, *stageRef) : firstStage(connection, *postingId);
    if (!stage)
        return stage.error();
    Application facts;
    facts.appliedAt = command.now();
    if (auto set = applyFields(command, facts, fields, {"stage"}); !set)
        return set.error();
    const auto gap = gapIn(connection, stage->id, 0, {});
    if (!gap)
        return gap.error();
    const auto openings = openingsOf(connection, *postingId);
    if (!openings)
        return openings.error();
    NewApplication one;
    one.candidate = existing ? *existing : fresh;
    one.stage = *stage;
    one.rank = rankBetween(gap->before, QString());
    one.source = facts.source;
    one.creditedTo = facts.creditedTo;
    one.appliedAt = facts.appliedAt;
    if (!existing)
        return addCandidateWithApplication(one, *openings, found->title, who);
    const auto active = hasActiveApplication(connection, existing->id, *postingId);
    if (!active)
        return active.error();
    return addApplication(one, *openings, *active, existing->name, found->title, who);
}

Result<Edit> newPosting(Command &command, const FieldTexts &fields, Authorship who)
{
    auto document = beginningOf(command);
    if (!document)
        return document.error();
    const bool isNamed = std::any_of(fields.begin(), fields.end(),
                                     [](const FieldText &one) { return one.name == QLatin1String("title"); });
    if (command.arguments().has("--from") && !isNamed)
        document->posting.title = titleOfCopy(document->posting.title);
    if (auto set = applyFields(command, document->posting, fields); !set)
        return set.error();
    return addPosting(std::move(*document), who);
}

Result<Edit> newCandidate(Command &command, FieldTexts fields, Authorship who)
{
    // With --posting the words may speak of the application too.
    FieldTexts ofApplication;
    SettableFields others;
    if (command.arguments().has("--posting"))
        others = {"stage", "source", "credited_to", "applied_at"};
    for (const char *name : others) {
        if (auto value = takeField(fields, QLatin1String(name)))
            ofApplication.push_back({QString::fromLatin1(name), *value});
    }
    Candidate candidate;
    if (auto set = applyFields(command, candidate, fields, others); !set)
        return set.error();
    if (!command.arguments().has("--posting"))
        return addCandidate(candidate, who);
    return application(command, std::nullopt, candidate, std::move(ofApplication), who);
}

Result<Edit> newApplication(Command &command, const FieldTexts &fields, Authorship who)
{
    if (!command.arguments().has("--candidate"))
        return command.wrongUsage(Text::tr("--candidate is missing: whose application?"));
    const auto id = command.find(Kind::Candidate, command.arguments().value("--candidate"));
    if (!id)
        return id.error();
    const auto found = stillThere(candidate(command.connection(), CandidateId(*id)), Kind::Candidate, *id);
    if (!found)
        return found.error();
    return application(command, *found, {}, fields, who);
}

Result<Edit> newStage(Command &command, FieldTexts fields, Authorship who)
{
    const auto postingId = neededPosting(command);
    if (!postingId)
        return postingId.error();
    const auto siblings = stages(command.connection(), *postingId);
    const auto position = takePosition(fields);
    if (!siblings || !position)
        return siblings ? position.error() : siblings.error();
    Stage stage;
    stage.posting = *postingId;
    stage.kind = StageKind::Interview;
    if (auto set = applyFields(command, stage, fields, {"position"}); !set)
        return set.error();
    return addStage(stage, *siblings, *position, who);
}

Result<Edit> newCriterion(Command &command, FieldTexts fields, Authorship who)
{
    const auto postingId = neededPosting(command);
    if (!postingId)
        return postingId.error();
    const auto all = criteria(command.connection(), *postingId);
    const auto position = takePosition(fields);
    if (!all || !position)
        return all ? position.error() : all.error();
    const auto isLocked = hasSubmittedScorecard(command.connection(), *postingId);
    if (!isLocked)
        return isLocked.error();
    Criterion criterion;
    criterion.posting = *postingId;
    const QString reason = takeField(fields, QLatin1String("reason")).value_or(QString());
    const bool saysAssess = std::any_of(fields.begin(), fields.end(),
                                        [](const FieldText &one) { return one.name == QLatin1String("assess"); });
    if (auto set = applyFields(command, criterion, fields, {"position", "reason"}); !set)
        return set.error();
    if (!saysAssess)
        criterion.assess = criterion.kind == CriterionKind::Responsibility ? Assess::Rate : Assess::Screen;
    std::vector<Criterion> siblings;
    std::copy_if(all->begin(), all->end(), std::back_inserter(siblings),
                 [&](const Criterion &one) { return one.kind == criterion.kind; });
    return addCriterion(criterion, siblings, *position, who, *isLocked, reason);
}

Result<Edit> newSection(Command &command, FieldTexts fields, Authorship who)
{
    const auto postingId = neededPosting(command);
    if (!postingId)
        return postingId.error();
    const auto siblings = sections(command.connection(), *postingId);
    const auto position = takePosition(fields);
    if (!siblings || !position)
        return siblings ? position.error() : siblings.error();
    Section section;
    section.posting = *postingId;
    if (auto set = applyFields(command, section, fields, {"position"}); !set)
        return set.error();
    return addSection(section, *siblings, *position, who);
}

Result<Edit> newNote(Command &command, const FieldTexts &fields, Authorship who)
{
    Note note;
    if (command.arguments().has("--application")) {
        const auto facts = applicationNamed(command, command.arguments().value("--application"));
        if (!facts)
            return facts.error();
        note.application = facts->application.id;
        note.candidate = facts->application.candidate;
    } else if (command.arguments().has("--candidate")) {
        const auto id = command.find(Kind::Candidate, command.arguments().value("--candidate"));
        if (!id)
            return id.error();
        note.candidate = CandidateId(*id);
    } else {
        return command.wrongUsage(Text::tr("--candidate or --application is missing: about whom?"));
    }
    if (auto set = applyFields(command, note, fields); !set)
        return set.error();
    return addNote(note, who);
}

Result<Edit> newMember(Command &command, const FieldTexts &fields, Authorship who)
{
    const auto others = members(command.connection());
    if (!others)
        return others.error();
    Member member;
    if (auto set = applyFields(command, member, fields); !set)
        return set.error();
    return addMember(member, *others, who);
}

Result<Edit> newReason(Command &command, const FieldTexts &fields, Authorship who)
{
    const auto others = reasons(command.connection());
    if (!others)
        return others.error();
    Reason reason;
    if (auto set = applyFields(command, reason, fields); !set)
        return set.error();
    return addReason(reason, *others, who);
}

Result<Edit> addOf(Command &command, Kind kind, FieldTexts fields, Authorship who)
{
    switch (kind) {
    case Kind::Posting: return newPosting(command, fields, who);
    case Kind::Candidate: return newCandidate(command, std::move(fields), who);
    case Kind::Application: return newApplication(command, fields, who);
    case Kind::Stage: return newStage(command, std::move(fields), who);
    case Kind::Criterion: return newCriterion(command, std::move(fields), who);
    case Kind::Section: return newSection(command, std::move(fields), who);
    case Kind::Note: return newNote(command, fields, who);
    case Kind::Member: return newMember(command, fields, who);
    default: return newReason(command, fields, who);
    }
}

Result<Edit> templateOf(Command &command, FieldTexts fields, Authorship who)
{
    if (!command.arguments().has("--posting"))
        return command.wrongUsage(Text::tr("--posting is missing: which one is to be the template?"));
    const QString name = takeField(fields, QLatin1String("name")).value_or(QString());
    if (!fields.empty())
        return command.wrongUsage(Text::tr("A template has a name and no %1.").arg(fields.front().name));
    return newTemplate(command, name, who);
}

Result<> runAdd(Command &command)
{
    const bool isTemplate = command.positional(1) == wordOf(Kind::Template);
    const bool isDecision = command.positional(1) == wordOf(Kind::Decision);
    const std::optional<Kind> ofInterviews = interviewKindNamed(command.positional(1));
    const auto kind = isTemplate     ? Result<Kind>(Kind::Template)
                      : isDecision   ? Result<Kind>(Kind::Decision)
                      : ofInterviews ? Result<Kind>(*ofInterviews)
                                     : kindNamed(command, command.positional(1));
    if (!kind)
        return kind.error();
    auto fields = parseFieldTexts(command.arguments().positionals.mid(2));
    if (!fields)
        return command.wrongUsage(fields.error().message);
    if (auto opened = command.open(Workspace::Access::Write); !opened)
        return opened.error();
    const auto who = command.author();
    if (!who)
        return who.error();
    for (const char *option : {"--from", "--template"}) {
        if (command.arguments().has(option) && *kind != Kind::Posting)
            return command.wrongUsage(Text::tr("%1 is for a posting.").arg(QLatin1String(option)));
    }
    const auto stored = command.commit(isTemplate     ? templateOf(command, std::move(*fields), *who)
                                       : isDecision   ? addDecision(command, std::move(*fields), *who)
                                       : ofInterviews ? addInterviewRow(command, *kind, std::move(*fields), *who)
                                                      : addOf(command, *kind, std::move(*fields), *who));
    if (!stored)
        return stored.error();
    for (const Change &change : stored->edit.changes) {
        if (change.kind == *kind && change.operation() == Change::Operation::Create) {
            command.printNew(change.kind, change.id);
            break;
        }
    }
    return {};
}

} // namespace

VerbInfo addVerb()
{
    return {
        "add",
        {"add FILE KIND [--posting P] [--candidate C] [--application A] [--as NAME] FIELD=VALUE...",
         "add FILE posting --from P | --template T [--as NAME] FIELD=VALUE...",
         "add FILE template --posting P [--as NAME] [name=NAME]",
         "add FILE planned_interview --posting P [--as NAME] FIELD=VALUE...",
         "add FILE question --planned I [--posting P] [--as NAME] FIELD=VALUE...",
         "add FILE interview --application A [--planned I] [--posting P] [--as NAME] starts_at=TIME FIELD=VALUE...",
         "add FILE answer --interview I [--as NAME] question=Q text=TEXT",
         "add FILE debrief_note --application A [--posting P] [--as NAME] text=TEXT [criterion=C]",
         "add FILE decision --posting P [--application A] [--as NAME] rationale=TEXT [compared=A;A]",
         "add FILE library_entry [--as NAME] FIELD=VALUE..."},
        "Adds one; prints its new id",
        "KIND is posting, candidate, application, stage, criterion, section, note, member or reason, or one of those "
        "below.\n"
        "Stages, criteria, sections and applications need --posting; applications --candidate too; notes --candidate "
        "or --application.\n"
        "A candidate with --posting also gets an application there. position=N places a stage, criterion or "
        "section.\n"
        "--from and --template: a draft with the facts, checklists (weights and anchors too), sections and stages of "
        "another posting\n"
        "or of a template, its plan of interviews too, and nobody's application.\n"
        "Once a scorecard is submitted, a rated criterion is added only with reason=TEXT.\n"
        "A planned interview has name, kind, purpose, minutes, stage, interviewers, focus; a question text and "
        "criteria; "
        "an interview\n"
        "also time_zone and place. starts_at is a moment, or a time in the time zone, as 2026-03-01T09:30. Lists are "
        "split at \";\".\n"
        "An answer is what a reference said to a question; it never enters a score.\n"
        "A decision is recorded with the criteria, what interviewers said and who was compared (default: who is "
        "furthest), and moves\n"
        "nobody; without --application nobody is chosen.",
        {postingOption,
         {"--candidate", "C", "the candidate, as a REF"},
         {"--application", "A", "the application, as a REF"},
         {"--planned", "I", "the planned interview, as a REF"},
         {"--interview", "I", "the interview, by its id or UUID"},
         {"--from", "P", "the posting to copy, as a REF"},
         {"--template", "T", "the template to begin with, as a REF"},
         asOption},
        2,
        -1,
        runAdd};
}

} // namespace shortlist
