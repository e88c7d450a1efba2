#pragma once

#include "jobdescription/job_description.h"

namespace shortlist {

/// Whether a text has the sign behind its title that writePostingText() leaves.
[[nodiscard]] bool isPostingText(QStringView text);

/// Reads back what writePostingText() wrote, in any language, to the letter. Nothing where the text is not exactly what
/// is written for the posting that it would give: another program's text, or one that somebody changed beyond it.
[[nodiscard]] std::optional<JobDescription> readPostingText(const QString &text);

} // namespace shortlist
