#pragma once

#include "shown/candidate_draft.h"

namespace shortlist {

/// What a text that somebody copied (an e-mail, a signature, a profile) says of a person: the first line that looks
/// like a name, the first e-mail address and phone number, and the line after the name as the headline. What is not
/// there stays empty; nothing is made up.
[[nodiscard]] CandidateDraft candidateFromText(const QString &text);

} // namespace shortlist
