#pragma once

#include "jobdescription/word_table.h"

namespace shortlist {

/// What a key of a posting in JSON means. The groups of resources/exchange/json_posting_keys.txt.
enum class JsonKey {
    Title,
    Name, ///< within an object: what it is called
    Organization,
    Department,
    Location,
    PlaceName, ///< within a location: all of it
    PlacePart, ///< within a location: a part of it
    Workplace,
    Remote, ///< true or false, or a word
    Employment,
    Pay,
    PayMin,
    PayMax,
    PayAmount,
    PayCurrency,
    PayPeriod,
    Closes,
    Openings,
    Requisition,
    Description, ///< text without a heading
    Heading,     ///< beside a List: what heads it
    List,
    Ignored,
};

template <>
struct Words<JsonKey> {
    static constexpr std::array<std::pair<JsonKey, const char *>, 23> list{{{JsonKey::Title, "title"},
                                                                            {JsonKey::Name, "name"},
                                                                            {JsonKey::Organization, "organization"},
                                                                            {JsonKey::Department, "department"},
                                                                            {JsonKey::Location, "location"},
                                                                            {JsonKey::PlaceName, "place name"},
                                                                            {JsonKey::PlacePart, "place part"},
                                                                            {JsonKey::Workplace, "workplace"},
                                                                            {JsonKey::Remote, "remote"},
                                                                            {JsonKey::Employment, "employment"},
                                                                            {JsonKey::Pay, "pay"},
                                                                            {JsonKey::PayMin, "pay min"},
                                                                            {JsonKey::PayMax, "pay max"},
                                                                            {JsonKey::PayAmount, "pay amount"},
                                                                            {JsonKey::PayCurrency, "pay currency"},
                                                                            {JsonKey::PayPeriod, "pay period"},
                                                                            {JsonKey::Closes, "closes"},
                                                                            {JsonKey::Openings, "openings"},
                                                                            {JsonKey::Requisition, "requisition"},
                                                                            {JsonKey::Description, "description"},
                                                                            {JsonKey::Heading, "heading"},
                                                                            {JsonKey::List, "list"},
                                                                            {JsonKey::Ignored, "ignored"}}};
};

using JsonKeys = GroupSet<JsonKey>;

/// "hiringOrganization", "hiring_organization" as words: "hiring organization".
[[nodiscard]] QString wordsOfKey(QStringView key);

/// What a key means, written as a program writes it. A key of no group may be the label of a fact in any language.
[[nodiscard]] JsonKeys jsonKey(QStringView key);

} // namespace shortlist
