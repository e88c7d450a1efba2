#pragma once

#include "command.h"
#include "posting.h"

namespace shortlist {

/// What a new posting begins with: a posting (--from), a template (--template), or nothing.
[[nodiscard]] Result<PostingDocument> beginningOf(Command &command);

/// `add FILE template --posting P name=NAME`.
[[nodiscard]] Result<Edit> newTemplate(Command &command, const QString &name, Authorship who);

/// The template that a REF means.
[[nodiscard]] Result<Edit> withoutTemplate(Command &command, const QString &ref, Authorship who);

} // namespace shortlist
