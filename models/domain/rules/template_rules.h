#pragma once

#include "edit.h"
#include "template.h"

namespace shortlist {

/// What another posting begins with: facts, summary, checklists with weights and anchors, sections and stages. A draft
/// without owner, requisition, closing date and files; nobody's application is in it.
[[nodiscard]] PostingDocument asBeginning(PostingDocument document);

/// "Cook (copy)".
[[nodiscard]] QString titleOfCopy(const QString &title);

/// A draft like the posting, "(copy)" behind its title.
[[nodiscard]] Result<Edit> duplicatePosting(const PostingDocument &document, Authorship who);

/// `others`: the templates there are; a name is given once.
[[nodiscard]] Result<Edit> addTemplate(const QString &name, const PostingDocument &document,
                                       const std::vector<Template> &others, Authorship who);
[[nodiscard]] Result<Edit> deleteTemplate(const Template &from, Authorship who);

} // namespace shortlist
