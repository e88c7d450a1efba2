#pragma once

#include "posting.h"
#include "shown/inferred_fact.h"
#include "shown/wording.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace shortlist {

/// Where a line of a job description goes. All but the dropped ones are stored.
enum class ReviewList { Summary, Responsibilities, Required, Preferred, Sections, Text, Dropped };

inline constexpr size_t reviewListCount = 7;

/// What became of a source line that no item came from.
enum class LineUse { Nothing, Heading, Fact };

struct ReviewLine {
    QString text;
    LineUse use = LineUse::Nothing;
    std::vector<WordingHint> hints = {};

    friend bool operator==(const ReviewLine &, const ReviewLine &) = default;
};

/// One line of the result.
struct ReviewItem {
    int key = 0;     ///< stays the same wherever the item goes
    QString section; ///< the heading of the section that it stands below; empty: none
    QString heading; ///< of a criterion
    QString text;
    QString wish;                         ///< the words for which it is preferred, where its heading does not say so
    std::vector<int> lines;               ///< 1-based source lines, in order
    ReviewList before = ReviewList::Text; ///< of a dropped one: where it was

    /// Heading and text on one line, as they are typed.
    [[nodiscard]] QString whole() const;
    friend bool operator==(const ReviewItem &, const ReviewItem &) = default;
};

/// A job description between its source and a posting. Nothing of it is stored yet.
struct Review {
    PostingFile file;  ///< the source as it is stored with the posting
    QByteArray source; ///< its bytes; empty: none is stored
    std::vector<ReviewLine> lines;
    Posting facts; ///< all but summary and unplaced, which are lists here
    std::vector<InferredFact> inferred;
    std::optional<WordingHint> missingPay; ///< what to say where no pay is stated
    std::array<std::vector<ReviewItem>, reviewListCount> lists;
    int nextKey = 1;

    [[nodiscard]] const std::vector<ReviewItem> &list(ReviewList which) const
    {
        return lists[static_cast<size_t>(which)];
    }
    [[nodiscard]] std::vector<ReviewItem> &list(ReviewList which) { return lists[static_cast<size_t>(which)]; }
    void add(ReviewList which, ReviewItem item);
    friend bool operator==(const Review &, const Review &) = default;
};

struct ReviewPlace {
    ReviewList list = ReviewList::Text;
    size_t index = 0;
};

[[nodiscard]] std::optional<ReviewPlace> placeOf(const Review &review, int key);
[[nodiscard]] const ReviewItem *itemOf(const Review &review, int key);
/// For each source line (the first at 0) the key of the item that came from it; 0: none.
[[nodiscard]] std::vector<int> keysOfLines(const Review &review);

// Each gives the review as it is then; the same one where there is nothing to do.

/// To another list, among its items by source line.
[[nodiscard]] Review sent(Review review, int key, ReviewList to);
[[nodiscard]] Review dropped(Review review, int key);
/// A dropped one goes back to where it was.
[[nodiscard]] Review restored(Review review, int key);
/// With the one before it in its list, whose key stays.
[[nodiscard]] Review merged(Review review, int key);
/// Where a text can be parted: behind its first semicolon, else behind its first sentence; -1: nowhere.
[[nodiscard]] qsizetype splitPoint(QStringView text);
/// In two at a position of its text, or at splitPoint() where none is given.
[[nodiscard]] Review split(Review review, int key, std::optional<qsizetype> at = {});
/// What was typed, parted at a position of it.
[[nodiscard]] Review splitTyped(Review review, int key, const QString &whole, qsizetype at);
/// `step` places down within its list (up where it is negative).
[[nodiscard]] Review moved(Review review, int key, int step);
/// `whole` as typed: a lead-in of at most six words before a colon is the heading of a criterion. Empty: no change.
[[nodiscard]] Review retyped(Review review, int key, const QString &whole);
/// A source line that no item came from becomes one.
[[nodiscard]] Review taken(Review review, int line, ReviewList to);

/// With facts as a person corrected them: what was inferred of those counts no more.
[[nodiscard]] Review withFacts(Review review, const Posting &facts);

/// As it would be stored.
[[nodiscard]] PostingDocument documentOf(const Review &review);

/// A review with what it was before: its own undo, because nothing is stored yet.
class ReviewHistory {
public:
    explicit ReviewHistory(Review start = {}) : m_now(std::move(start)) {}

    [[nodiscard]] const Review &now() const { return m_now; }
    /// False where it is the same.
    bool change(Review next);
    bool undo();
    bool redo();
    [[nodiscard]] bool canUndo() const { return !m_past.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_future.empty(); }

private:
    Review m_now;
    std::vector<Review> m_past;
    std::vector<Review> m_future;
};

} // namespace shortlist
