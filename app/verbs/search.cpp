#include "queries/search.h"
#include "output/row_sink.h"
#include "snapshot.h"
#include "text.h"
#include "verbs/common_options.h"
#include "verbs/verbs.h"

namespace shortlist {

namespace {

Columns<SearchHit> hitColumns()
{
    using Row = SearchHit;
    return {
        {"kind", [](CellWriter &cells, const Row &row) { cells.text(QString(wordOf(row.kind))); }},
        {"id", [](CellWriter &cells, const Row &row) { cells.number(row.id); }},
        {"title", [](CellWriter &cells, const Row &row) { cells.text(row.title); }},
        {"excerpt", [](CellWriter &cells, const Row &row) { cells.text(row.excerpt); }},
    };
}

Result<> runSearch(Command &command)
{
    if (auto opened = command.open(Workspace::Access::Read); !opened)
        return opened.error();
    const Snapshot snapshot(command.connection());
    if (const auto begun = snapshot.begun(); !begun)
        return begun.error();
    const QString query = command.arguments().positionals.mid(1).join(u' ');
    constexpr qint64 most = 200;
    const auto hits = search(command.connection(), query, most);
    if (!hits)
        return hits.error();
    if (static_cast<qint64>(hits->size()) == most)
        command.say(Text::tr("Only the best %1 are given. More words narrow the search.").arg(most));
    const bool asJson = command.arguments().has("--json");
    if (hits->empty() && !asJson) {
        command.say(Text::tr("Nothing in %1 holds all of these words: %2").arg(command.positional(0), query));
        return {};
    }
    TableOutput<SearchHit> table(asJson ? RowFormat::Json : RowFormat::Text, command.console().out, hitColumns(),
                                 command.workspace().timeZone());
    for (const SearchHit &hit : *hits)
        table.write(hit);
    return table.finish();
}

} // namespace

VerbInfo searchVerb()
{
    return {"search",
            {"search FILE QUERY [--json]"},
            "Finds candidates, postings and notes",
            "What holds all words of QUERY is found, each at least as the beginning of a word; upper and lower case "
            "and accents are the\n"
            "same. Words in double quotes stand side by side. Best first.",
            {jsonOption},
            2,
            -1,
            runSearch};
}

} // namespace shortlist
