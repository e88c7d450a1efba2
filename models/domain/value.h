#pragma once

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace shortlist {

/// One value of one field, as it stands in the file and in the journal. An absent value is monostate; an empty
/// text or list is never held: it is absent.
using Value = std::variant<std::monostate, bool, qint64, double, QString, QStringList>;

/// A value of the field with that number in its kind's table of fields (see kinds.h).
struct FieldValue {
    int field = 0;
    Value value;

    friend bool operator==(const FieldValue &, const FieldValue &) = default;
};

/// Some fields of one row, ascending by field number.
using Fields = std::vector<FieldValue>;

} // namespace shortlist
