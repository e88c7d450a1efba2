#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace shortlist {

struct JsonMember;

/// A value of JSON, members and elements in the order of the source.
struct JsonNode {
    enum class Kind { Null, Word, Number, String, Array, Object };
    Kind kind = Kind::Null;
    QString text;                  ///< of a string, without escapes; of a number or word as it stands
    std::vector<JsonMember> nodes; ///< members; the keys of elements are empty

    [[nodiscard]] const JsonNode *member(QStringView key) const;
    [[nodiscard]] bool isScalar() const { return kind == Kind::Word || kind == Kind::Number || kind == Kind::String; }
};

struct JsonMember {
    QString key;
    JsonNode value;
};

/// Reads JSON as people and programs get it wrong: line breaks in strings, commas too many or too few, single quotes,
/// keys without quotes, comments, an end that is missing. None where it begins with neither `{` nor `[`.
[[nodiscard]] std::optional<JsonNode> readJsonTree(QStringView text);

} // namespace shortlist
