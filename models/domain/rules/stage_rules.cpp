#include "rules/stage_rules.h"

#include "fold.h"
#include "rules/edit_parts.h"
#include "rules/placing.h"
#include "rules/text_checks.h"
#include "text.h"
#include "uuid.h"

#include <QSet>

#include <algorithm>

namespace shortlist {

namespace {

Error nameTaken(const QString &name)
{
    return refused(Text::tr("The posting has a stage named %1 already. Choose another name.").arg(named(name)));
}

std::optional<Error> problemAmong(const Stage &stage, const std::vector<Stage> &siblings)
{
    if (auto problem = problemWith(stage))
        return problem;
    const QString name = fold(stage.name);
    for (const Stage &other : siblings) {
        if (other.id != stage.id && fold(other.name) == name)
            return nameTaken(other.name);
    }
    return std::nullopt;
}

} // namespace

std::optional<Error> problemWith(const Stage &stage)
{
    if (auto problem = problemWithName(stage.name, "name"))
        return problem;
    if (auto problem = problemWithTexts(stage, stage.name))
        return problem;
    if (stage.targetDays && *stage.targetDays < 1)
        return badInput(
            Text::tr("The target of stage %1 is below one day. Give 1 or more, or none.").arg(named(stage.name)));
    if (stage.wipLimit && *stage.wipLimit < 1)
        return badInput(Text::tr("The limit of stage %1 is below one application. Give 1 or more, or none.")
                            .arg(named(stage.name)));
    return std::nullopt;
}

std::optional<Error> problemWithStages(const std::vector<Stage> &stages)
{
    QSet<QString> names;
    for (const Stage &stage : stages) {
        if (auto problem = problemWith(stage))
            return problem;
        const QString name = fold(stage.name);
        if (names.contains(name))
            return nameTaken(stage.name);
        names.insert(name);
    }
    return std::nullopt;
}

Result<Edit> addStage(Stage stage, const std::vector<Stage> &siblings, std::optional<qint64> position, Authorship who)
{
    stage.id = StageId(-1);
    stage.uuid = newUuid(who.at);
    if (auto problem = problemAmong(stage, siblings))
        return *problem;
    if (auto problem = problemWithPosition(position))
        return *problem;
    ListPlace place = placeAmong(siblings, position);
    stage.rank = place.rank;
    Edit edit = newEdit(Verb::AddStage, who, {subjectOf(stage), subjectOf(stage.posting)});
    edit.changes = std::move(place.shifted);
    edit.changes.push_back(creation(stage));
    return edit;
}

Result<Edit> editStage(const Stage &before, Stage after, const std::vector<Stage> &siblings, bool inUse, Authorship who)
{
    after.id = before.id;
    after.uuid = before.uuid;
    after.posting = before.posting;
    after.rank = before.rank;
    if (auto problem = problemAmong(after, siblings))
        return *problem;
    const bool turnsHired = (before.kind == StageKind::Hired) != (after.kind == StageKind::Hired);
    if (inUse && turnsHired)
        return refused(Text::tr("Applications stand in stage %1, and only those in a stage of kind hired are hired. "
                                "Move them to another stage before you change its kind.")
                           .arg(named(before.name)));
    return differenceEdit(Verb::EditStage, before, after, before.name, who);
}

Result<Edit> moveStage(const Stage &stage, const std::vector<Stage> &siblings, qint64 position, Authorship who)
{
    if (auto problem = problemWithPosition(position))
        return *problem;
    ListPlace place = placeAmong(siblings, position, stage.id);
    if (place.holds(stage.rank))
        return refused(Text::tr("Stage %1 is at that place already.").arg(named(stage.name)));
    Stage after = stage;
    after.rank = place.rank;
    Edit edit = newEdit(Verb::MoveStage, who, {subjectOf(stage), subjectOf(stage.posting)});
    edit.changes = std::move(place.shifted);
    add(edit.changes, difference(stage, after));
    return edit;
}

Result<Edit> deleteStage(const Stage &stage, const std::vector<Stage> &siblings, const StageUse &use, Authorship who)
{
    if (use.applications > 0)
        return refused(Text::tr("Stage %1 is in use (applications: %2). Empty it first: move them to another stage.")
                           .arg(named(stage.name), QString::number(use.applications)));
    if (use.inHistory)
        return refused(Text::tr("Stage %1 stands in the history of applications, which would be lost with it. Rename "
                                "or move it instead.")
                           .arg(named(stage.name)));
    if (use.planned > 0)
        return refused(Text::tr("Interviews are planned in stage %1 (%2). Plan them in another stage, or delete them "
                                "first.")
                           .arg(named(stage.name), QString::number(use.planned)));
    const auto another = [&stage](const Stage &other) { return other.id != stage.id; };
    if (std::none_of(siblings.begin(), siblings.end(), another))
        return refused(
            Text::tr("Stage %1 is the last one of its posting. Add another stage first.").arg(named(stage.name)));
    Edit edit = newEdit(Verb::DeleteStage, who, {subjectOf(stage), subjectOf(stage.posting)});
    edit.changes.push_back(deletion(stage));
    return edit;
}

} // namespace shortlist
