#pragma once

#include <QLabel>

namespace shortlist {

/// The small heading of a part of the inspector.
[[nodiscard]] QLabel *sectionLabel(const QString &text);
/// A muted label of a fact, and a plain one for wrapped text of users.
[[nodiscard]] QLabel *mutedLabel(const QString &text = {});
[[nodiscard]] QLabel *textLabel();

} // namespace shortlist
