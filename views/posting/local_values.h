#pragma once

#include <QString>

namespace shortlist {

/// Numbers and days between how values are stored (C locale, ISO 8601) and how the person's language writes them. What
/// is neither stays as it is, for a rule to refuse in words.
[[nodiscard]] QString localNumber(const QString &plain);
[[nodiscard]] QString plainNumber(const QString &local);
[[nodiscard]] QString localDay(const QString &plain);
[[nodiscard]] QString plainDay(const QString &local);

} // namespace shortlist
