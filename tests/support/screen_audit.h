#pragma once

#include <QStringList>
#include <QWidget>

namespace shortlist::test {

/// What a careful look would find wrong on a screen as it stands: labels and buttons whose text does not fit, controls
/// that overlap, controls without an accessible name, controls that the keyboard cannot reach. A sentence each.
[[nodiscard]] QStringList auditScreen(QWidget &screen);

} // namespace shortlist::test
