#pragma once

#include "jobs/import_postings.h"
#include "shown/review.h"
#include "shown/review_queue.h"

#include <memory>
#include <set>

namespace shortlist {

struct SourceDocument;

/// Where job descriptions come from: a file, or a text that was pasted.
struct DescriptionSource {
    QString path; ///< of a text: what it is called
    std::optional<QByteArray> text;
};

/// Reads the postings of many sources, some at a time, so that other work in the same thread comes in between. It keeps
/// what two sources hold, and reads another one again where it is asked for: thousands of files take no memory.
class QueueReader {
public:
    /// Some postings that were found, and how far the reading is.
    struct Step {
        std::vector<QueuedPosting> found;
        qint64 done = 0;
        qint64 total = 0;

        [[nodiscard]] bool isLast() const { return done == total; }
    };
    /// False: stop.
    using GoOn = std::function<bool()>;

    void add(const std::vector<DescriptionSource> &sources);
    [[nodiscard]] Step next(const GoOn &goOn);
    /// One of the postings to review. Conflict where its file is not what it was when it was found.
    [[nodiscard]] Result<Review> review(const QueuedPosting &which, const GoOn &goOn);

private:
    struct Loaded {
        int source = -1;
        PostingFile file; ///< what it is called, and the hash of its bytes
        QByteArray bytes;
        std::vector<SourceDocument> documents;
    };
    using Kept = std::shared_ptr<const Loaded>;
    [[nodiscard]] Result<Kept> load(int source, const GoOn &goOn);
    [[nodiscard]] qint64 done() const;

    std::vector<DescriptionSource> m_sources;
    std::vector<QString> m_hashes; ///< of what each source held
    Kept m_found;                  ///< whose postings are being found
    Kept m_reviewed;
    int m_source = 0; ///< the next one to find postings in
    int m_number = 0; ///< and its next posting
};

} // namespace shortlist
