#include "jobs/stored_posting.h"
#include "output/shown_text.h"
#include "snapshot.h"
#include "text.h"
#include "verbs/common_options.h"
#include "verbs/verbs.h"
#include "wording/posting_wording.h"

#include "json_writer.h"

namespace shortlist {

namespace {

void writeHints(JsonWriter &json, const std::vector<PlacedHint> &hints)
{
    json.beginArray();
    for (const PlacedHint &one : hints) {
        json.beginObject();
        json.member(QLatin1String("kind"), QString(wordOf(one.kind)));
        json.member(QLatin1String("id"), one.id);
        json.member(QLatin1String("field"), one.field);
        json.key(QLatin1String("words"));
        json.textOrNull(one.hint.words);
        json.member(QLatin1String("begin"), static_cast<qint64>(one.hint.begin));
        json.member(QLatin1String("reason"), one.hint.reason);
        json.member(QLatin1String("instead"), one.hint.alternative);
        json.endObject();
    }
    json.endArray();
}

Result<> runWording(Command &command)
{
    if (auto opened = command.open(Workspace::Access::Read); !opened)
        return opened.error();
    const Snapshot snapshot(command.connection());
    if (const auto begun = snapshot.begun(); !begun)
        return begun.error();
    const auto id = command.find(Kind::Posting, command.positional(1));
    if (!id)
        return id.error();
    const auto stored = storedPosting(command.connection(), PostingId(*id));
    if (!stored)
        return stored.error();
    const std::vector<PlacedHint> hints = checkPostingWording(stored->document);
    if (command.arguments().has("--json")) {
        JsonWriter json(JsonWriter::Layout::Indented);
        writeHints(json, hints);
        command.write(json.take());
        return {};
    }
    for (const PlacedHint &one : hints)
        command.print(onOneLine(
            Text::tr("%1: %2. Instead: %3")
                .arg(one.hint.words.isEmpty() ? one.field : one.hint.words, one.hint.reason, one.hint.alternative)));
    return {};
}

} // namespace

VerbInfo wordingVerb()
{
    return {"wording",
            {"wording FILE POSTING [--json]"},
            "Shows words of a posting that keep people away without need",
            "For each the reason and what to write instead, in the language of the posting (English, German, French, "
            "Spanish,\nPortuguese, Italian, Dutch or Polish). It suggests, and changes nothing.",
            {jsonOption},
            2,
            2,
            runWording};
}

} // namespace shortlist
