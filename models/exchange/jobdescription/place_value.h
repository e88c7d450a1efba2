#pragma once

#include "posting.h"
#include "word_table.h"

#include <QStringView>

#include <optional>

namespace shortlist {

/// The value of a line such as "Berlin, Germany (hybrid), full-time", parted.
struct PlaceValue {
    std::optional<Workplace> workplace;
    QString employmentType; ///< as it stands there
    QString rest;           ///< the location, where it is one

    [[nodiscard]] bool saysSomething() const { return workplace || !employmentType.isEmpty(); }
};

/// Parts a value at commas, slashes, brackets and dashes into what says how people work and what is left. A piece
/// counts as workplace or employment only where it says nothing else; but a workplace word within the rest is heard as
/// well.
[[nodiscard]] PlaceValue readPlaceValue(QStringView value, const WordTable &table);

/// Whether a text says how people do not work ("not remote") and nothing else: no place is called that.
[[nodiscard]] bool deniesWorkplace(QStringView text, const WordTable &table);

/// The workplace that a sentence states ("This position is 100% remote"), none where it is negated.
[[nodiscard]] std::optional<Workplace> findWorkplace(QStringView text, const WordTable &table);

} // namespace shortlist
