#pragma once

#include "jobs/application_view.h"

#include <QTimeZone>

namespace shortlist {

/// An application for people.
[[nodiscard]] QByteArray applicationPage(const ApplicationView &view, const QTimeZone &zone);

} // namespace shortlist
