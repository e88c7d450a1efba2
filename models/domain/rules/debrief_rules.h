#pragma once

#include "decision_record.h"
#include "edit.h"
#include "posting.h"
#include "result.h"
#include "rules/facts.h"

namespace shortlist {

/// `criterion`: what it is about, one of the posting; none: the whole.
[[nodiscard]] Result<Edit> addDebriefNote(const ApplicationFacts &facts, const std::optional<Criterion> &criterion,
                                          const QString &text, Authorship who);
[[nodiscard]] Result<Edit> editDebriefNote(const ApplicationFacts &facts, const DebriefNote &before,
                                           const QString &text, Authorship who);
[[nodiscard]] Result<Edit> deleteDebriefNote(const ApplicationFacts &facts, const DebriefNote &note, Authorship who);

/// Records whom a debrief chose (`chosen` none: nobody), why, and what was known. It moves, hires and rejects nobody.
[[nodiscard]] Result<Edit> recordDecision(const Posting &posting, const std::optional<ApplicationFacts> &chosen,
                                          const QString &rationale, const DecisionRecord &record, Authorship who);

} // namespace shortlist
