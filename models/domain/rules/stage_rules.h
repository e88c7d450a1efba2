#pragma once

#include "edit.h"
#include "posting.h"
#include "result.h"
#include "rules/facts.h"

namespace shortlist {

/// Stage names are unique within a posting, compared folded. `siblings`: the posting's stages in rank order; the stage
/// itself may be among them.

[[nodiscard]] std::optional<Error> problemWith(const Stage &stage);
/// The stages of a posting that is to be made: each by itself, and no name twice. None at all is no problem.
[[nodiscard]] std::optional<Error> problemWithStages(const std::vector<Stage> &stages);

/// `position` counts from 1; none: at the end.
[[nodiscard]] Result<Edit> addStage(Stage stage, const std::vector<Stage> &siblings, std::optional<qint64> position,
                                    Authorship who);

/// All but posting and place. `inUse`: it holds applications, ended ones too. Then it neither becomes a stage of kind
/// hired nor stops being one, for being there is being hired.
[[nodiscard]] Result<Edit> editStage(const Stage &before, Stage after, const std::vector<Stage> &siblings, bool inUse,
                                     Authorship who);

[[nodiscard]] Result<Edit> moveStage(const Stage &stage, const std::vector<Stage> &siblings, qint64 position,
                                     Authorship who);

/// Refused where it is in use.
[[nodiscard]] Result<Edit> deleteStage(const Stage &stage, const std::vector<Stage> &siblings, const StageUse &use,
                                       Authorship who);

} // namespace shortlist
