#pragma once

#include "posting.h"
#include "word_key.h"
#include "word_table.h"

#include <optional>

namespace shortlist {

/// A pay period found in a text, and where it ends there.
struct FoundPeriod {
    PayPeriod period = PayPeriod::Year;
    qsizetype end = 0;
};

/// The period that stands right at the start of the text: "/hr", " per month", " gross a year".
[[nodiscard]] std::optional<FoundPeriod> periodAfter(QStringView text, const WordTable &table);

/// The last period among words that come before an amount: "annual salary".
[[nodiscard]] std::optional<PayPeriod> periodBefore(const KeyWords &words, const WordTable &table);

/// The period that words name which are about nothing else: "YEAR", "per hour".
[[nodiscard]] std::optional<PayPeriod> periodIn(const KeyWords &words, const WordTable &table);

/// Whether the words end in one of that group, filler words behind it aside: "starting at about".
[[nodiscard]] bool endsInGroup(const KeyWords &words, WordGroup group, const WordTable &table);

/// Whether the words begin with one of that group.
[[nodiscard]] bool beginsInGroup(const KeyWords &words, WordGroup group, const WordTable &table);

/// Whether one of the last `count` words, or all words where it is 0, is of that group (phrases of two words too).
[[nodiscard]] bool holdsGroup(const KeyWords &words, WordGroup group, qsizetype count, const WordTable &table);

/// Whether every word is one that just goes with pay: "gross", "from", "per".
[[nodiscard]] bool isPayTalk(const KeyWords &words, const WordTable &table);

} // namespace shortlist
