#pragma once

#include "edit.h"
#include "posting.h"
#include "result.h"

namespace shortlist {

/// Entries are kept as they are: a posting that takes one has its own copy.

[[nodiscard]] std::optional<Error> problemWith(const LibraryEntry &entry);
[[nodiscard]] Result<Edit> addLibraryEntry(LibraryEntry entry, Authorship who);
[[nodiscard]] Result<Edit> editLibraryEntry(const LibraryEntry &before, LibraryEntry after, Authorship who);
[[nodiscard]] Result<Edit> deleteLibraryEntry(const LibraryEntry &entry, Authorship who);

/// An entry of a criterion's heading (or text) and anchors, with a question about it.
[[nodiscard]] LibraryEntry libraryEntryOf(const Criterion &criterion, const QString &question);
/// The criterion with those anchors that the entry has; the others stay.
[[nodiscard]] Criterion withAnchorsOf(Criterion criterion, const LibraryEntry &entry);

} // namespace shortlist
