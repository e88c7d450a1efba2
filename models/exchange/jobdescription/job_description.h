#pragma once

#include "jobdescription/sources/description_bytes.h"
#include "posting.h"
#include "result.h"
#include "shown/inferred_fact.h"

#include <QString>

#include <vector>

namespace shortlist {

/// What was read out of a job description. Nothing is stored yet: ids, uuids and ranks are empty.
struct JobDescription {
    Posting posting; ///< status draft; lines that belong to no section stand in Posting::unplaced
    std::vector<Criterion>
        criteria; ///< in the order of the source; weight 1; responsibilities are rated, the rest screened
    std::vector<Section> sections;   ///< in the order of the source
    std::vector<int> criterionLines; ///< 1-based source line of each criterion
    std::vector<int> sectionLines;   ///< 1-based source line where each section begins
    std::vector<int> wishLines;      ///< of the criteria that are preferred because they say so, not their heading
    std::vector<InferredFact> inferred;
    QString encoding; ///< what the bytes were read as, as decode.h names it

    friend bool operator==(const JobDescription &, const JobDescription &) = default;
};

/// Reads job descriptions as people have them: plain text, Markdown, HTML (a saved page, a piece of one) or JSON, which
/// may hold many. PDF and Word documents are taken apart by a process of their own first.
///
/// `source` is the whole file. `fileName` stands in messages, and gives the title where the text has none.
///
/// - A lead-in of at most six words before a colon is an item's heading; the text goes on after it.
/// - An item keeps all its words; only bullet and emphasis marks go.
/// - Lines that are nothing but pay, place and the like are used up. All other prose is in the summary, a section or
///   unplaced, so no text gets lost, and nothing is made up: what is not stated stays empty.
/// - Blank lines mean nothing, but for an underlined heading, whose line must stand right above its underline.
///
/// Takes time linear in the size. Errors: BadInput for what is empty or no text, naming the file.
[[nodiscard]] Result<std::vector<JobDescription>> readJobDescriptions(const DescriptionBytes &source,
                                                                      const QString &fileName);

/// The first of them.
[[nodiscard]] Result<JobDescription> readJobDescription(const DescriptionBytes &source, const QString &fileName);

struct SourceDocument;
/// A posting of a document that is read already.
[[nodiscard]] JobDescription readDocument(const SourceDocument &document, const QString &fileName);

} // namespace shortlist
