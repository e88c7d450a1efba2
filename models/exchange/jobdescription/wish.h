#pragma once

#include "word_table.h"

#include <QStringView>

namespace shortlist {

/// Whether an item as a whole is a wish: "Experience with Kafka is a plus", "Idealerweise Erfahrung im Handel". A plus
/// within a requirement ("Java, Kotlin preferred; five years of it") leaves it a requirement.
[[nodiscard]] bool isWish(QStringView text, const WordTable &table);

} // namespace shortlist
