#pragma once

#include "posting.h"
#include "result.h"

namespace shortlist {

/// A posting to begin others with, under a name of its own: facts, checklists with weights and anchors, sections and
/// stages.
struct Template {
    TemplateId id;
    QString uuid;
    QString name;
    QString body; ///< what templateBody() makes

    friend bool operator==(const Template &, const Template &) = default;
};

template <>
struct Describe<Template> {
    static constexpr Kind kind = Kind::Template;
    static constexpr auto fields = std::make_tuple(field("uuid", &Template::uuid), field("name", &Template::name),
                                                   field("body", &Template::body));
};

/// A posting as JSON, in the words of the journal.
[[nodiscard]] QString templateBody(const PostingDocument &document);
/// Damaged where it is none.
[[nodiscard]] Result<PostingDocument> readTemplateBody(const Template &from);

} // namespace shortlist
