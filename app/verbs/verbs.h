#pragma once

#include "command.h"

namespace shortlist {

// One per file of this folder; allVerbs() puts them in the order of the help.

[[nodiscard]] VerbInfo newVerb();
[[nodiscard]] VerbInfo readVerb();
[[nodiscard]] VerbInfo importVerb();
[[nodiscard]] VerbInfo listVerb();
[[nodiscard]] VerbInfo showVerb();
[[nodiscard]] VerbInfo addVerb();
[[nodiscard]] VerbInfo editVerb();
[[nodiscard]] VerbInfo deleteVerb();
[[nodiscard]] VerbInfo moveVerb();
[[nodiscard]] VerbInfo rejectVerb();
[[nodiscard]] VerbInfo withdrawVerb();
[[nodiscard]] VerbInfo hireVerb();
[[nodiscard]] VerbInfo reopenVerb();
[[nodiscard]] VerbInfo transferVerb();
[[nodiscard]] VerbInfo statusVerb();
[[nodiscard]] VerbInfo scoreVerb();
[[nodiscard]] VerbInfo screenVerb();
[[nodiscard]] VerbInfo exportVerb();
[[nodiscard]] VerbInfo reportVerb();
[[nodiscard]] VerbInfo searchVerb();
[[nodiscard]] VerbInfo wordingVerb();
[[nodiscard]] VerbInfo undoVerb();
[[nodiscard]] VerbInfo redoVerb();
[[nodiscard]] VerbInfo checkVerb();
[[nodiscard]] VerbInfo backupVerb();
[[nodiscard]] VerbInfo restoreVerb();
[[nodiscard]] VerbInfo tourVerb();

} // namespace shortlist
