#include "jobs/demo/demo.h"

#include "file_check.h"
#include "jobs/demo/demo_steps.h"
#include "queries/people.h"
#include "rules/member_rules.h"
#include "rules/reason_rules.h"
#include "text.h"
#include "uuid.h"

#include <QFile>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int firstDay = 56;
constexpr quint32 sameStory = 0x5109;

DemoStep joining(const DemoCalendar &calendar, const Member &member, int place)
{
    return {calendar.at(firstDay, 5 + 6 * place), 0,
            [member](Connection &connection, const DemoCast &, Authorship who) -> Result<Edit> {
                const auto others = members(connection);
                return others ? addMember(member, *others, who) : Result<Edit>(others.error());
            },
            [](DemoCast &cast, const Committed &what) { cast.members.emplace_back(createdIn(what, Kind::Member)); }};
}

std::vector<DemoStep> stepsOf(const DemoMaterial &material, const DemoCalendar &calendar)
{
    QRandomGenerator random(sameStory);
    DemoScript script{calendar, random, {}};
    int place = 0;
    for (const Member &member : material.members)
        script.steps.push_back(joining(calendar, member, place++));
    for (size_t i = 0; i < material.postings.size(); ++i) {
        tellPosting(script, material.postings[i], i);
        tellPlan(script, material.postings[i], i);
        for (const DemoPerson &person : material.postings[i].people)
            tellPerson(script, material.postings[i], i, person);
    }
    tellLibrary(script, material.library);
    for (const DemoPosting &posting : material.postings)
        tellInterviewsAhead(script, posting);
    for (const DemoNote &note : material.notes)
        tellNote(script, note);
    std::stable_sort(script.steps.begin(), script.steps.end(),
                     [](const DemoStep &a, const DemoStep &b) { return a.at < b.at; });
    return std::move(script.steps);
}

Result<> play(Workspace &workspace, const std::vector<DemoStep> &steps)
{
    DemoCast cast;
    const auto all = members(workspace.connection());
    auto reasonsOfIt = reasons(workspace.connection());
    if (!all || !reasonsOfIt)
        return !all ? all.error() : reasonsOfIt.error();
    cast.members.push_back(all->front().id);
    cast.reasons = std::move(*reasonsOfIt);
    // Hundreds of Edits, and nobody relies on the file before the last one: that one waits for all of them.
    workspace.connection().waitForDisk(false);
    for (const DemoStep &step : steps) {
        if (&step == &steps.back())
            workspace.connection().waitForDisk(true);
        const auto edit = step.edit(workspace.connection(), cast, {cast.members.at(step.by), step.at});
        if (!edit)
            return edit.error();
        const auto stored = workspace.commit(*edit);
        if (!stored)
            return stored.error();
        if (step.then)
            step.then(cast, *stored);
    }
    return {};
}

/// Whoever makes the workspace may be called as one of ours.
void keepNamesApart(std::vector<Member> &others, const Member &first)
{
    for (Member &member : others) {
        if (problemWith(member, {first}))
            member.name += QStringLiteral(" (demo)");
    }
}

Result<> makeDraft(const QString &path, const Member &first, const QTimeZone &zone, Moment now)
{
    auto material = demoMaterial();
    if (!material)
        return material.error();
    keepNamesApart(material->members, first);
    const DemoCalendar calendar(now, zone);
    const Moment begin = calendar.at(firstDay, 0);
    auto workspace = Workspace::create(path, first, standardReasons(begin), zone, begin);
    return workspace ? play(**workspace, stepsOf(*material, calendar)) : Result<>(workspace.error());
}

} // namespace

qint64 createdIn(const Committed &what, Kind kind)
{
    for (const Change &change : what.edit.changes) {
        if (change.kind == kind && change.operation() == Change::Operation::Create)
            return change.id;
    }
    return 0;
}

Result<> makeDemo(const QString &path, const Member &first, const QTimeZone &zone, Moment now)
{
    if (auto inspected = inspectNewFile(path); !inspected)
        return inspected;
    // Made whole under another name, so that a failure leaves nothing that looks like a workspace.
    const QString draft = path + QStringLiteral(".new-") + newUuid(now).right(12);
    Result<> made = makeDraft(draft, first, zone, now);
    if (made && !QFile::rename(draft, path))
        made = Error{
            ErrorKind::Refused,
            Text::tr("%1 could not be made: the name was taken meanwhile, or the folder cannot be written.").arg(path)};
    if (made)
        return made;
    for (const char *tail : {"", "-journal", "-wal", "-shm"})
        QFile::remove(draft + QLatin1String(tail));
    Error error = made.error();
    error.message.replace(draft, path);
    return error;
}

} // namespace shortlist
