#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace shortlist {

/// The one day that a text names: "2026-03-31", "31.03.2026", "March 31, 2026", "31 mars 2026", "2026年3月31日"; a time
/// behind it is passed over. None where there is none or where day and month could be either ("03/04/2026").
[[nodiscard]] std::optional<QDate> findDay(QStringView text);

} // namespace shortlist
