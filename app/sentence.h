#pragma once

#include "connection.h"
#include "edit.h"

namespace shortlist {

/// What an entry of the journal did, as a sentence: "Move Ada Lovelace to another stage". Names are those of now.
[[nodiscard]] QString sentenceOf(Connection &connection, Verb verb, const std::vector<Subject> &subjects);

} // namespace shortlist
