#pragma once

#include "candidate.h"
#include "edit.h"
#include "result.h"

namespace shortlist {

/// `note` says the candidate, the application (or none) and the text; author and time come from `who`.
[[nodiscard]] Result<Edit> addNote(Note note, Authorship who);
/// Only the text changes.
[[nodiscard]] Result<Edit> editNote(const Note &before, const Note &after, Authorship who);
[[nodiscard]] Result<Edit> deleteNote(const Note &note, Authorship who);

} // namespace shortlist
