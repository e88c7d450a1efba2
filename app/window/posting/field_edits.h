#pragma once

#include "edit.h"
#include "fields.h"

#include <optional>

namespace shortlist {

/// The Error of a step whose field was changed by somebody else since the typing began.
[[nodiscard]] Error changedElsewhere(const QString &now);

/// Sets one field of a row by its word; the Error says what is accepted.
template <Described T>
[[nodiscard]] Result<> setField(T &row, const QString &name, const QString &text, const SettableFields &settable)
{
    const auto problem = setFields(row, {{name, text}}, settable, {}, QTimeZone::utc());
    return problem ? Result<>(Error{ErrorKind::BadInput, problem->sentence}) : Result<>();
}

} // namespace shortlist
