#pragma once

#include "meaning.h"

#include <optional>

namespace shortlist {

/// A known label and its value, parted.
struct FactLine {
    Meaning meaning = Meaning::Unknown; ///< of the label
    QStringView label;
    QStringView value;
};

/// Parts "Location: Berlin", and "Pay – $20 per hour" where the value is one of such a label without doubt. None where
/// the label is not known.
[[nodiscard]] std::optional<FactLine> factLine(QStringView line, const WordTable &table);

/// Whether the value is pay, a workplace, a kind of employment or a place beyond doubt, as the label says, and nothing
/// else: the last bullet of a list may be such a line.
[[nodiscard]] bool isPlainFact(const FactLine &line, const WordTable &table);

} // namespace shortlist
