#pragma once

#include "transaction.h"

namespace shortlist {

/// Keeps what is derived from rows for finding them: the full-text index and the e-mail addresses of candidates.

/// A row was created (before absent), changed or deleted (after absent). `after` holds all fields where it was created,
/// else the changed ones.
void updateDerived(const Transaction &transaction, Kind kind, qint64 id, const std::optional<Fields> &before,
                   const std::optional<Fields> &after);

/// What the index should hold for a row; both empty for kinds that are not searched.
struct SearchTexts {
    QString title;
    QString body;
};
[[nodiscard]] SearchTexts searchTexts(Kind kind, const Fields &all);

/// The number of a row in the index; 0 for kinds that are not searched.
[[nodiscard]] qint64 searchNumber(Kind kind, qint64 id);

} // namespace shortlist
