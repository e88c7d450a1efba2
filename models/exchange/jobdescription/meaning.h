#pragma once

#include "word_table.h"

#include <QStringView>

namespace shortlist {

/// What a heading announces, or what a label such as "Location:" labels.
enum class Meaning {
    Unknown,
    Responsibilities,
    Required,
    Preferred,
    Summary,
    Role, ///< summary, or responsibilities where bullets follow
    Section,
    Document, ///< the text itself: "Job description"
    Title,
    Pay,
    Location,
    Workplace,
    Employment,
    Organization,
    Department,
    Requisition,
    Closes,
    Openings,
};

/// How sure it is that a line is a heading: Marked by Markdown, capitals or what follows it; Plain by its words alone.
enum class HeadingLook { Plain, Marked };

/// The meaning of a heading, written as a person writes it. Known phrases count with qualifiers around them, in pairs,
/// and with a word of preference beside them; in a Marked heading also a telling word anywhere.
[[nodiscard]] Meaning headingMeaning(QStringView heading, HeadingLook look, const WordTable &table);

/// The fact (Title to Openings) that a label before a colon names, or Unknown.
[[nodiscard]] Meaning labelMeaning(QStringView label, const WordTable &table);

[[nodiscard]] constexpr bool isChecklist(Meaning meaning)
{
    return meaning == Meaning::Responsibilities || meaning == Meaning::Required || meaning == Meaning::Preferred;
}

/// Whether text below such a heading is a fact itself: "Location", and "Saigon" on the next line.
[[nodiscard]] constexpr bool isFactHeading(Meaning meaning)
{
    return meaning == Meaning::Pay || meaning == Meaning::Location || meaning == Meaning::Workplace
           || meaning == Meaning::Employment;
}

} // namespace shortlist
