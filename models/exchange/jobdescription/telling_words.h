#pragma once

#include "posting.h"
#include "shown/inferred_fact.h"

namespace shortlist {

/// The piece of the words behind a fact of `read` that tells it by itself: "two days at home" of a sentence that goes
/// on about the canteen. All of them where no piece does.
[[nodiscard]] QString tellingWords(const InferredFact &inferred, const Posting &read);

/// The words that make a wish of an item: "a plus". Empty where it is none.
[[nodiscard]] QString wishWords(const QString &item);

} // namespace shortlist
