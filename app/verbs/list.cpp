#include "jobs/lists.h"
#include "snapshot.h"
#include "text.h"
#include "verbs/common_options.h"
#include "verbs/verbs.h"

namespace shortlist {

namespace {

struct ListKind {
    const char *name;
    Result<> (*list)(const Listing &);
    bool ofPosting; ///< whether --posting narrows it
};

constexpr std::array kinds{
    ListKind{"postings", listPostings, true},         ListKind{"candidates", listCandidates, true},
    ListKind{"applications", listApplications, true}, ListKind{"stages", listStages, true},
    ListKind{"criteria", listCriteria, true},         ListKind{"scorecards", listScorecards, true},
    ListKind{"members", listMembers, false},          ListKind{"reasons", listReasons, false},
    ListKind{"templates", listTemplates, false},      ListKind{"files", listFiles, true},
    ListKind{"interviews", listInterviews, true},     ListKind{"plan", listPlan, true},
    ListKind{"questions", listQuestions, true},       ListKind{"library", listLibrary, false},
    ListKind{"decisions", listDecisions, true},       ListKind{"journal", listJournal, false}};

const ListKind *kindNamed(const QString &name)
{
    const auto place = std::find_if(kinds.begin(), kinds.end(),
                                    [&name](const ListKind &kind) { return name == QLatin1String(kind.name); });
    return place == kinds.end() ? nullptr : &*place;
}

QString kindNames()
{
    QStringList names;
    for (const ListKind &kind : kinds)
        names += QLatin1String(kind.name);
    return names.join(QStringLiteral(", "));
}

Result<> runList(Command &command)
{
    const ListKind *kind = kindNamed(command.positional(1));
    if (!kind)
        return command.wrongUsage(
            Text::tr("There is no list of %1. There are %2.").arg(command.positional(1), kindNames()));
    const Arguments &arguments = command.arguments();
    if (arguments.has("--json") && arguments.has("--csv"))
        return command.wrongUsage(Text::tr("Choose one of --json and --csv."));
    if (arguments.has("--posting") && !kind->ofPosting)
        return command.wrongUsage(Text::tr("%1 belong to no posting: leave --posting out.").arg(command.positional(1)));
    if (auto opened = command.open(Workspace::Access::Read); !opened)
        return opened.error();
    const Snapshot snapshot(command.connection());
    if (const auto begun = snapshot.begun(); !begun)
        return begun.error();
    const auto posting = command.postingOption();
    if (!posting)
        return posting.error();
    const RowFormat format = arguments.has("--json")  ? RowFormat::Json
                             : arguments.has("--csv") ? RowFormat::Csv
                                                      : RowFormat::Text;
    const auto viewer = command.viewer();
    if (!viewer)
        return viewer.error();
    return kind->list(
        {command.connection(), *posting, format, command.console().out, command.workspace().timeZone(), *viewer});
}

} // namespace

VerbInfo listVerb()
{
    return {
        "list",
        {"list FILE "
         "postings|candidates|applications|stages|criteria|scorecards|interviews|plan|questions|library|decisions|"
         "members|reasons|templates|files|journal "
         "[--posting P] [--json|--csv] [--as NAME]"},
        "Lists what a workspace holds",
        "Applications come by posting, place of the stage and place in it; score and coverage stand there once a "
        "scorecard was\n"
        "submitted. --json and --csv give every field; the table for people gives the most useful ones.\n"
        "plan: the planned interviews; interviews: those that are scheduled, with who owes a scorecard; decisions: of "
        "debriefs, with\n"
        "what was known then.\n"
        "Until a member has submitted a scorecard that they began, or of an interview that they hold, scores and "
        "others' "
        "ratings are\n"
        "hidden from them.",
        {postingOption, jsonOption, {"--csv", "", "CSV instead of text"}, viewerOption},
        2,
        2,
        runList};
}

} // namespace shortlist
