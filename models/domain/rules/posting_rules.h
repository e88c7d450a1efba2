#pragma once

#include "edit.h"
#include "posting.h"
#include "result.h"
#include "rules/facts.h"
#include "rules/new_ids.h"

namespace shortlist {

/// Applied, Screen, Interview, Offer, Hired, with ranks; ids, UUIDs and posting are given when a posting is added.
[[nodiscard]] std::vector<Stage> standardStages();

[[nodiscard]] std::optional<Error> problemWith(const Posting &posting);
/// The posting, or the first line, section or stage that is not valid.
[[nodiscard]] std::optional<Error> problemWith(const PostingDocument &document);

/// Creates all rows of the document, ranked in its order (criteria within their kind); standard stages where it has
/// none; the author owns it where no owner is set.
[[nodiscard]] Result<Edit> addPosting(PostingDocument document, Authorship who);

/// The Edit that imports many postings, one after the other, so that they need not be in memory together.
class PostingImport {
public:
    explicit PostingImport(Authorship who) : m_who(who) {}

    /// Without any posting yet.
    [[nodiscard]] Edit begin() const;
    /// What comes into it for one more; nothing where that one is not valid.
    [[nodiscard]] Result<Edit> add(PostingDocument document);

private:
    Authorship m_who;
    NewIds m_ids;
};

/// All of them in one Edit, or none.
[[nodiscard]] Result<Edit> importPostings(std::vector<PostingDocument> documents, Authorship who);

/// All fields but the status.
[[nodiscard]] Result<Edit> editPosting(const Posting &before, Posting after, const Openings &openings, Authorship who);

/// Closing with active applications either ends them all with `endWith` (a reason of theirs: withdrawn; of ours:
/// rejected), or keeps them, and else is refused. `active` and what follows count only where `to` is closed.
[[nodiscard]] Result<Edit> setPostingStatus(const Posting &posting, PostingStatus to,
                                            const std::vector<ApplicationFacts> &active,
                                            const std::optional<Reason> &endWith, bool keepActive, Authorship who);

/// With everything that hangs on it. Candidates stay.
[[nodiscard]] Result<Edit> deletePosting(const PostingDocument &document,
                                         const std::vector<PostingTransition> &transitions,
                                         const std::vector<ApplicationRows> &applications,
                                         const std::vector<Decision> &decisions, Authorship who);

} // namespace shortlist
