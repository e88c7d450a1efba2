#pragma once

#include "json_writer.h"
#include "kinds.h"
#include "value.h"

#include <QJsonValue>

#include <optional>

namespace shortlist {

/// Fields of a row as a JSON object, keys in the words of section 1 of the design.
void writeFields(JsonWriter &json, Kind kind, const Fields &fields);
/// The other way: unknown keys are passed over; none where it is no object.
[[nodiscard]] std::optional<Fields> parseFields(Kind kind, const QJsonValue &json);

} // namespace shortlist
