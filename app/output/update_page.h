#pragma once

#include "json_writer.h"
#include "shown/posting_update.h"

namespace shortlist {

/// What an update of a posting changes: a line per fact, criterion and section, "~" changed, "+" new, "-" gone.
[[nodiscard]] QStringList updateLines(const PostingUpdate &update);

/// The same for programs, with the ids of what is stored.
void writeUpdate(JsonWriter &json, PostingId posting, const PostingUpdate &update);

/// How a criterion or section reads on one line.
[[nodiscard]] QString wordsOfUpdated(const Criterion &criterion);
[[nodiscard]] QString wordsOfUpdated(const Section &section);

/// A fact as words.
[[nodiscard]] QString shownFact(const Value &value);

} // namespace shortlist
