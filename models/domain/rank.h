#pragma once

#include <QString>

#include <vector>

namespace shortlist {

/// Text keys that order rows: to put a row between two others only its own key is written. Keys compare as bytes.
/// A key is a whole part (its first character says how many digits follow) and an optional fraction, base 62, so
/// that appending a million times needs at most five characters.

/// A key after `before` and in front of `after`; either may be empty: no neighbour on that side.
/// Needs before < after where both are given.
[[nodiscard]] QString rankBetween(const QString &before, const QString &after);

/// `count` ascending keys between the two.
[[nodiscard]] std::vector<QString> ranksBetween(const QString &before, const QString &after, qsizetype count);

} // namespace shortlist
