#include "random_edits.h"

#include "jobs/import_candidates.h"
#include "jobs/update_posting.h"
#include "queries/applications.h"
#include "queries/debriefs.h"
#include "queries/interviews.h"
#include "queries/people.h"
#include "queries/postings.h"
#include "queries/scorecard_standing.h"
#include "queries/scorecards.h"
#include "random_take.h"
#include "rank.h"
#include "row_query.h"
#include "rules/application_rules.h"
#include "rules/candidate_rules.h"
#include "rules/criterion_rules.h"
#include "rules/end_rules.h"
#include "rules/member_rules.h"
#include "rules/move_rules.h"
#include "rules/note_rules.h"
#include "rules/posting_rules.h"
#include "rules/reason_rules.h"
#include "rules/scorecard_rules.h"
#include "rules/screening_rules.h"
#include "rules/section_rules.h"
#include "rules/stage_rules.h"
#include "rules/template_rules.h"
#include "rules/transfer_rules.h"

#include <QBuffer>

namespace shortlist {

namespace {

std::vector<ApplicationRows> allRows(Connection &connection, const std::vector<ApplicationId> &ids)
{
    std::vector<ApplicationRows> all;
    for (const ApplicationId id : ids) {
        const auto rows = applicationRows(connection, id);
        if (rows.ok() && *rows)
            all.push_back(**rows);
    }
    return all;
}

Result<ApplicationFacts> factsOf(Connection &connection, ApplicationId id)
{
    auto facts = applicationFacts(connection, id);
    if (!facts)
        return facts.error();
    return **facts;
}

} // namespace

std::vector<Verb> RandomEdits::verbs()
{
    std::vector<Verb> all;
    for (const auto &entry : Words<Verb>::list) {
        const Verb verb = entry.first;
        if (verb != Verb::Join && verb != Verb::Undo && verb != Verb::Redo && verb != Verb::Restore
            && verb != Verb::Migrate)
            all.push_back(verb);
    }
    return all;
}

QString RandomEdits::words()
{
    static const char *const list[]
        = {"ada",         "engineer", "Östliche", "東京都",     "note",  "<b>bold</b>", "quote \" and ; comma,",
           "person",      "Žižek",    "résumé",   "naïve",      "עברית", "=1+1",        "tab\tin it",
           "line\nbreak", "zebra",    "example",  "👩‍🚀"};
    QString text = QStringLiteral("%1").arg(++m_count);
    for (int i = number(1, 4); i > 0; --i)
        text += u' ' + QString::fromUtf8(list[number(0, int(std::size(list)) - 1)]);
    return text;
}

Result<Stage> RandomEdits::anyStage(Connection &connection, PostingId posting)
{
    TAKE(all, stages(connection, posting));
    return pick(all);
}

Result<Committed> RandomEdits::attempt(Workspace &workspace, Verb verb, Moment at)
{
    m_who = {m_author, at};
    Connection &connection = workspace.connection();
    if (verb == Verb::ImportCandidates)
        return importPeople(workspace);
    Result<Edit> edit = people(connection, verb);
    for (const auto make : {&RandomEdits::copies, &RandomEdits::postingText, &RandomEdits::board,
                            &RandomEdits::applications, &RandomEdits::planning, &RandomEdits::library,
                            &RandomEdits::scheduling, &RandomEdits::debriefing, &RandomEdits::judging}) {
        if (!edit.ok() && edit.error().message.isEmpty())
            edit = (this->*make)(connection, verb);
    }
    if (!edit)
        return edit.error();
    return workspace.commit(*edit);
}

Result<Edit> RandomEdits::people(Connection &connection, Verb verb)
{
    TAKE(allMembers, members(connection));
    TAKE(allReasons, reasons(connection));
    std::vector<Candidate> all = selectRows<Candidate>(connection, "order by t.id");
    switch (verb) {
    case Verb::AddMember: {
        Member member;
        member.name = words();
        member.email = QStringLiteral("member%1@example.org").arg(m_count);
        return addMember(member, allMembers, m_who);
    }
    case Verb::EditMember: {
        TAKE(member, pick(allMembers));
        Member after = member;
        after.roles = {QStringLiteral("interviewer"), QStringLiteral("hr")};
        after.email = QStringLiteral("m%1@example.org").arg(++m_count);
        return editMember(member, after, allMembers, m_who);
    }
    case Verb::DeleteMember: {
        TAKE(member, pick(allMembers));
        TAKE(inUse, isMemberInUse(connection, member.id));
        return deleteMember(member, inUse || member.id == m_author, m_who);
    }
    case Verb::AddReason: {
        Reason reason;
        reason.name = words();
        return addReason(reason, allReasons, m_who);
    }
    case Verb::EditReason: {
        TAKE(reason, pick(allReasons));
        TAKE(inUse, isReasonInUse(connection, reason.id));
        Reason after = reason;
        after.name = words();
        if (!inUse && reason.side != ReasonSide::Neither)
            after.side = static_cast<ReasonSide>(number(0, 1));
        return editReason(reason, after, allReasons, inUse, m_who);
    }
    case Verb::DeleteReason: {
        TAKE(reason, pick(allReasons));
        TAKE(inUse, isReasonInUse(connection, reason.id));
        return deleteReason(reason, inUse || reason.side == ReasonSide::Neither || allReasons.size() < 8, m_who);
    }
    case Verb::AddCandidate: {
        Candidate candidate;
        candidate.name = words();
        candidate.emails = {QStringLiteral("person%1@example.org").arg(m_count)};
        candidate.headline = words();
        candidate.tags = {QStringLiteral("a"), words()};
        return addCandidate(candidate, m_who);
    }
    case Verb::EditCandidate: {
        TAKE(candidate, pick(all));
        Candidate after = candidate;
        if (number(0, 1))
            after.name = words();
        after.company = words();
        if (number(0, 2) == 0)
            after.emails += QStringLiteral("More%1@Example.org").arg(++m_count);
        return editCandidate(candidate, after, m_who);
    }
    case Verb::DeleteCandidate: {
        TAKE(candidate, pick(all));
        TAKE(ids, applicationsOf(connection, candidate.id));
        TAKE(notes, notesOf(connection, candidate.id));
        return deleteCandidate(candidate, allRows(connection, ids), notes, m_who);
    }
    default: return Error{ErrorKind::NotFound, QString()};
    }
}

Result<Edit> RandomEdits::copies(Connection &connection, Verb verb)
{
    if (verb != Verb::DuplicatePosting && verb != Verb::AddTemplate && verb != Verb::DeleteTemplate
        && verb != Verb::UpdatePosting)
        return Error{ErrorKind::NotFound, QString()};
    TAKE(all, postings(connection));
    TAKE(posting, pick(all));
    TAKE(document, postingDocument(connection, posting.id));
    TAKE(others, templates(connection));
    switch (verb) {
    case Verb::DuplicatePosting: return duplicatePosting(*document, m_who);
    case Verb::AddTemplate: return addTemplate(words(), *document, others, m_who);
    case Verb::DeleteTemplate: {
        TAKE(one, pick(others));
        return deleteTemplate(one, m_who);
    }
    default: {
        const QByteArray text = words().toUtf8();
        NewerVersion newer{*document, fileOf(QStringLiteral("newer.txt"), text), text};
        std::vector<Criterion> &lines = newer.document.criteria;
        if (!lines.empty()) {
            lines[static_cast<size_t>(number(0, int(lines.size()) - 1))].text += QStringLiteral(" more");
            lines.erase(lines.begin() + number(0, int(lines.size()) - 1));
        }
        Criterion fresh;
        fresh.text = words();
        lines.insert(lines.begin() + number(0, int(lines.size())), fresh);
        newer.document.sections.clear();
        TAKE(update, compareStored(connection, posting.id, newer));
        return updateStored(connection, posting.id, newer, update, m_who, words());
    }
    }
}

Result<Edit> RandomEdits::postingText(Connection &connection, Verb verb)
{
    TAKE(all, postings(connection));
    const auto document = [this] {
        PostingDocument fresh;
        fresh.posting.title = words();
        fresh.posting.summary = words();
        fresh.posting.openings = number(1, 4);
        fresh.posting.pay = {100000, 200000, QStringLiteral("EUR"), PayPeriod::Month};
        for (int i = number(0, 4); i > 0; --i) {
            Criterion criterion;
            criterion.kind = i % 2 ? CriterionKind::Responsibility : CriterionKind::Required;
            criterion.assess = i % 2 ? Assess::Rate : Assess::Screen;
            criterion.text = words();
            fresh.criteria.push_back(criterion);
        }
        Section section;
        section.heading = words();
        section.text = words();
        fresh.sections.push_back(section);
        return fresh;
    };
    if (verb == Verb::AddPosting)
        return addPosting(document(), m_who);
    if (verb == Verb::ImportPostings)
        return importPostings({document(), document()}, m_who);
    TAKE(posting, pick(all));
    TAKE(openings, openingsOf(connection, posting.id));
    TAKE(allCriteria, criteria(connection, posting.id));
    TAKE(allSections, sections(connection, posting.id));
    switch (verb) {
    case Verb::EditPosting: {
        Posting after = posting;
        after.summary = words();
        after.openings = openings.filled + number(1, 3);
        return editPosting(posting, after, openings, m_who);
    }
    case Verb::SetPostingStatus: {
        TAKE(active, activeApplications(connection, posting.id));
        TAKE(allReasons, reasons(connection));
        TAKE(reason, pick(allReasons));
        const auto to = static_cast<PostingStatus>(number(0, 3));
        return setPostingStatus(posting, to, active, number(0, 3) ? std::nullopt : std::optional(reason),
                                number(0, 1) == 1, m_who);
    }
    case Verb::DeletePosting: {
        TAKE(whole, postingDocument(connection, posting.id));
        TAKE(history, postingTransitions(connection, posting.id));
        TAKE(ids, applicationsFor(connection, posting.id));
        TAKE(decided, decisions(connection, posting.id));
        return deletePosting(*whole, history, allRows(connection, ids), decided, m_who);
    }
    case Verb::AddSection: {
        Section section;
        section.posting = posting.id;
        section.heading = words();
        section.text = words();
        return addSection(section, allSections, number(0, 1) ? std::optional<qint64>(1) : std::nullopt, m_who);
    }
    case Verb::EditSection: {
        TAKE(section, pick(allSections));
        Section after = section;
        after.text = words();
        return editSection(section, after, m_who);
    }
    case Verb::DeleteSection: {
        TAKE(section, pick(allSections));
        return deleteSection(section, m_who);
    }
    case Verb::AddCriterion: {
        Criterion criterion;
        criterion.posting = posting.id;
        criterion.kind = static_cast<CriterionKind>(number(0, 2));
        criterion.assess = static_cast<Assess>(number(0, 1));
        criterion.text = words();
        criterion.weight = number(0, 4) / 2.0;
        std::vector<Criterion> siblings;
        for (const Criterion &one : allCriteria) {
            if (one.kind == criterion.kind)
                siblings.push_back(one);
        }
        TAKE(isLocked, hasSubmittedScorecard(connection, posting.id));
        return addCriterion(criterion, siblings, number(0, 1) ? std::optional<qint64>(1) : std::nullopt, m_who,
                            isLocked, words());
    }
    default: break;
    }
    if (verb != Verb::EditCriterion && verb != Verb::MoveCriterion && verb != Verb::DeleteCriterion)
        return Error{ErrorKind::NotFound, QString()};
    TAKE(criterion, pick(allCriteria));
    if (verb == Verb::EditCriterion) {
        Criterion after = criterion;
        after.heading = words();
        after.mustHave = !criterion.mustHave;
        if (number(0, 2) == 0)
            after.assess = static_cast<Assess>(number(0, 2));
        if (number(0, 2) == 0)
            after.weight = number(0, 4) / 2.0;
        TAKE(standing, standingOf(connection, criterion));
        return editCriterion(criterion, after, standing, m_who, number(0, 1) ? words() : QString());
    }
    if (verb == Verb::DeleteCriterion) {
        TAKE(use, useOfCriterion(connection, criterion.id));
        TAKE(isLocked, hasSubmittedScorecard(connection, posting.id));
        return deleteCriterion(criterion, use, m_who, isLocked, words());
    }
    const auto kind = static_cast<CriterionKind>(number(0, 2));
    std::vector<Criterion> siblings;
    for (const Criterion &one : allCriteria) {
        if (one.kind == kind && one.id != criterion.id)
            siblings.push_back(one);
    }
    return moveCriterion(criterion, kind, siblings, number(1, int(siblings.size()) + 1), m_who);
}

Result<Edit> RandomEdits::board(Connection &connection, Verb verb)
{
    if (verb != Verb::AddStage && verb != Verb::EditStage && verb != Verb::MoveStage && verb != Verb::DeleteStage)
        return Error{ErrorKind::NotFound, QString()};
    TAKE(all, postings(connection));
    TAKE(posting, pick(all));
    TAKE(siblings, stages(connection, posting.id));
    if (verb == Verb::AddStage) {
        Stage stage;
        stage.posting = posting.id;
        stage.name = words();
        stage.kind = StageKind::Interview;
        return addStage(stage, siblings, number(0, 1) ? std::optional<qint64>(number(1, 3)) : std::nullopt, m_who);
    }
    TAKE(stage, pick(siblings));
    TAKE(use, useOfStage(connection, stage.id));
    if (verb == Verb::EditStage) {
        Stage after = stage;
        after.targetDays = number(1, 9);
        after.wipLimit = number(1, 9);
        if (use.applications == 0 && number(0, 3) == 0 && siblings.size() > 5)
            after.kind = stage.kind == StageKind::Hired ? StageKind::Offer : StageKind::Hired;
        return editStage(stage, after, siblings, use.applications > 0, m_who);
    }
    if (verb == Verb::MoveStage)
        return moveStage(stage, siblings, number(1, int(siblings.size())), m_who);
    // Kept to what was added at random, so that the board stays one.
    StageUse counted = use;
    counted.applications += siblings.size() <= 5 ? 1 : 0;
    return deleteStage(stage, siblings, counted, m_who);
}

Result<Edit> RandomEdits::applications(Connection &connection, Verb verb)
{
    if (verb == Verb::AddApplication) {
        TAKE(all, postings(connection));
        TAKE(posting, pick(all));
        TAKE(person, pick(selectRows<Candidate>(connection, "order by t.id")));
        TAKE(stage, anyStage(connection, posting.id));
        TAKE(openings, openingsOf(connection, posting.id));
        TAKE(active, hasActiveApplication(connection, person.id, posting.id));
        TAKE(gap, gapIn(connection, stage.id, 0, {}));
        NewApplication fresh;
        fresh.candidate = person;
        fresh.stage = stage;
        fresh.rank = rankBetween(gap.before, QString());
        fresh.source = words();
        fresh.appliedAt = m_who.at;
        return addApplication(fresh, openings, active, person.name, posting.title, m_who);
    }
    static const QList<Verb> mine{Verb::EditApplication, Verb::DeleteApplication, Verb::MoveApplications,
                                  Verb::Reject,          Verb::Withdraw,          Verb::Hire,
                                  Verb::Reopen,          Verb::Transfer};
    if (!mine.contains(verb))
        return Error{ErrorKind::NotFound, QString()};
    const bool ended = verb == Verb::Reopen;
    TAKE(one, pick(selectRows<Application>(connection, ended ? "where t.status <> 'active' order by t.id"
                                                             : "where t.status = 'active' order by t.id")));
    TAKE(facts, factsOf(connection, one.id));
    TAKE(allReasons, reasons(connection));
    if (verb == Verb::EditApplication) {
        Application after = one;
        after.source = words();
        after.creditedTo = m_author;
        return editApplication(one, after, m_who);
    }
    if (verb == Verb::DeleteApplication)
        return deleteApplication(allRows(connection, {one.id}).front(), m_who);
    if (verb == Verb::Reject || verb == Verb::Withdraw) {
        const bool ours = verb == Verb::Reject;
        std::vector<Reason> fitting;
        for (const Reason &reason : allReasons) {
            if (reason.side == (ours ? ReasonSide::WeRejected : ReasonSide::TheyRejected))
                fitting.push_back(reason);
        }
        TAKE(reason, pick(fitting));
        return endApplications({facts}, ours ? ApplicationStatus::Rejected : ApplicationStatus::Withdrawn, reason,
                               m_who);
    }
    if (verb == Verb::Reopen) {
        TAKE(reopen, reopenFacts(connection, facts));
        return reopenApplications({reopen}, m_who);
    }
    if (verb == Verb::Transfer) {
        TAKE(all, postings(connection));
        TAKE(target, pick(all));
        TAKE(stage, anyStage(connection, target.id));
        TAKE(gap, gapIn(connection, stage.id, 0, {}));
        TAKE(active, hasActiveApplication(connection, one.candidate, target.id));
        const auto neither = std::find_if(allReasons.begin(), allReasons.end(),
                                          [](const Reason &reason) { return reason.side == ReasonSide::Neither; });
        return transferApplication(facts, target, stage, gap, active, *neither, m_who);
    }
    TAKE(all, stages(connection, one.posting));
    std::vector<Stage> fitting;
    for (const Stage &stage : all) {
        if ((stage.kind == StageKind::Hired) == (verb == Verb::Hire))
            fitting.push_back(stage);
    }
    TAKE(target, pick(fitting));
    TAKE(openings, openingsOf(connection, one.posting));
    std::vector<ApplicationFacts> moving{facts};
    if (verb == Verb::MoveApplications && number(0, 1)) {
        TAKE(others, activeApplications(connection, one.posting));
        TAKE(second, pick(others));
        moving.push_back(second);
    }
    std::vector<ApplicationId> ids;
    for (const ApplicationFacts &each : moving)
        ids.push_back(each.application.id);
    TAKE(gap, gapIn(connection, target.id, number(0, 3), ids));
    return moveApplications(moving, target, gap, openings, m_who);
}

Result<Edit> RandomEdits::judging(Connection &connection, Verb verb)
{
    TAKE(one, pick(selectRows<Application>(connection, "order by t.id")));
    TAKE(facts, factsOf(connection, one.id));
    TAKE(all, criteria(connection, one.posting));
    switch (verb) {
    case Verb::Screen: {
        std::vector<Criterion> screened;
        for (const Criterion &criterion : all) {
            if (criterion.assess == Assess::Screen)
                screened.push_back(criterion);
        }
        TAKE(criterion, pick(screened));
        TAKE(existing, screening(connection, one.id, criterion.id));
        return screen(facts, criterion, existing, static_cast<ScreeningResult>(number(0, 3)), words(), m_who);
    }
    case Verb::Score:
    case Verb::SubmitScorecard: {
        Scoring scoring;
        for (const Criterion &criterion : all) {
            if (criterion.assess == Assess::Rate)
                scoring.marks.insert(criterion.id, number(0, 5) ? std::optional<qint64>(number(1, 5)) : std::nullopt);
        }
        for (const Criterion &criterion : all) {
            if (criterion.assess == Assess::Rate && number(0, 3) == 0) {
                scoring.marks.remove(criterion.id);
                scoring.ratingNotes.insert(criterion.id, words());
            }
        }
        scoring.notes = words();
        scoring.submit = verb == Verb::SubmitScorecard;
        TAKE(interview, interviewHeldBy(connection, one.id, m_author, m_who.at));
        scoring.interview = interview;
        TAKE(standing, scorecardStanding(connection, one.id, m_author, interview));
        return score(facts, all, standing, scoring, m_who, m_author);
    }
    case Verb::DeleteScorecard: {
        TAKE(card, pick(selectRows<Scorecard>(connection, "where t.status = 'draft' order by t.id")));
        TAKE(owner, factsOf(connection, card.application));
        ScorecardRows rows{card, selectRows<Rating>(connection, "where t.scorecard_id = ? order by t.id", card.id)};
        return deleteScorecard(owner, rows, m_who);
    }
    case Verb::AddNote: {
        Note note;
        note.candidate = one.candidate;
        if (number(0, 1))
            note.application = one.id;
        note.text = words();
        return addNote(note, m_who);
    }
    case Verb::EditNote: {
        TAKE(note, pick(selectRows<Note>(connection, "order by t.id")));
        Note after = note;
        after.text = words();
        return editNote(note, after, m_who);
    }
    case Verb::DeleteNote: {
        TAKE(note, pick(selectRows<Note>(connection, "order by t.id")));
        return deleteNote(note, m_who);
    }
    default: return Error{ErrorKind::NotFound, QStringLiteral("no such verb")};
    }
}

Result<Committed> RandomEdits::importPeople(Workspace &workspace)
{
    TAKE(all, postings(workspace.connection()));
    TAKE(posting, pick(all));
    QByteArray csv = "name,email,headline,tags\n";
    for (int i = number(1, 6); i > 0; --i)
        csv += QStringLiteral("Import %1,import%1@example.org,engineer,a;b\n").arg(number(1, 40)).toUtf8();
    QBuffer buffer(&csv);
    buffer.open(QIODevice::ReadOnly);
    CandidateReader reader(buffer, {}, QTimeZone::utc());
    if (auto opened = reader.open(); !opened)
        return opened.error();
    CandidateImport how;
    how.posting = number(0, 1) ? posting.id : PostingId();
    how.onDuplicate = number(0, 1) ? OnDuplicate::Update : OnDuplicate::Skip;
    const auto report = importCandidates(workspace, reader, how, m_who, {});
    if (!report)
        return report.error();
    if (report->entry.isNull())
        return Error{ErrorKind::Refused, QStringLiteral("nothing was new")};
    Committed what;
    what.entry = report->entry;
    what.edit.verb = Verb::ImportCandidates;
    return what;
}

} // namespace shortlist
