#pragma once

#include "connection.h"
#include "edit.h"

namespace shortlist {

/// What an entry of the journal did, as a sentence: "Move Ada Lovelace". Names are those of now. Of an undo or redo,
/// `about` is the verb of what it takes or brings back: "Undo: Move Ada Lovelace".
[[nodiscard]] QString sentenceOf(Connection &connection, Verb verb, const std::vector<Subject> &subjects,
                                 Verb about = Verb::Undo);

} // namespace shortlist
