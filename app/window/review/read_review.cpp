#include "window/review/read_review.h"

#include "jobdescription/front_matter.h"
#include "jobdescription/job_description.h"
#include "jobdescription/sources/source_reader.h"
#include "jobdescription/telling_words.h"
#include "jobdescription/word_key.h"
#include "jobdescription/word_table.h"

#include <QHash>

#include <algorithm>

namespace shortlist {

namespace {

/// Builds a Review out of what was read, and finds for every line of the source what became of it.
class ReviewReader {
public:
    ReviewReader(JobDescription read, const SourceDocument &document)
        : m_read(std::move(read)), m_source(document.lines)
    {
    }

    Review take()
    {
        addLines();
        addProse();
        for (const Block &block : blocksOf(m_source, jobDescriptionWords()))
            placeBlock(block);
        addItems();
        addInferred();
        m_review.facts = std::move(m_read.posting);
        return std::move(m_review);
    }

private:
    struct Piece {
        ReviewList list = ReviewList::Text;
        ReviewItem item;
    };

    void addLines()
    {
        constexpr int mostIndent = 40;
        m_review.lines.resize(m_source.empty() ? 0 : static_cast<size_t>(m_source.back().number));
        for (const SourceLine &line : m_source)
            m_review.lines[static_cast<size_t>(line.number - 1)].text
                = QString(std::min(line.indent, mostIndent), u' ')
                  + (line.mark == LineMark::Bullet ? QStringLiteral("• ") : QString()) + line.text.toString();
    }

    /// Summary, sections and what was not placed: an item for each of their lines.
    void addProse()
    {
        addText(ReviewList::Summary, {}, m_read.posting.summary);
        for (const Section &section : m_read.sections)
            addText(ReviewList::Sections, section.heading, section.text);
        addText(ReviewList::Text, {}, m_read.posting.unplaced);
        for (size_t i = 0; i < m_read.criterionLines.size(); ++i)
            m_criteria.insert(m_read.criterionLines[i], i);
        m_criterionLines.resize(m_read.criteria.size());
        for (const int line : m_read.sectionLines)
            m_headings.insert(line, true);
    }

    void addText(ReviewList list, const QString &section, const QString &text)
    {
        if (text.isEmpty())
            return;
        for (const QString &line : text.split(u'\n')) {
            ReviewItem item;
            item.section = section;
            item.text = line;
            m_byText[wordKey(line)].push_back(m_pieces.size());
            m_pieces.push_back({list, std::move(item)});
        }
    }

    void placeBlock(const Block &block)
    {
        if (const auto criterion = m_criteria.constFind(block.line); criterion != m_criteria.constEnd()) {
            m_lastCriterion = *criterion;
            m_criterionLines[*criterion].push_back(block.line);
            return;
        }
        const QString key = wordKey(block.number.isEmpty() ? block.text : block.number + u' ' + block.text);
        if (const auto found = m_byText.find(key); !key.isEmpty() && found != m_byText.end() && !found->empty()) {
            m_pieces[found->front()].item.lines.push_back(block.line);
            found->erase(found->begin());
            return;
        }
        if (m_lastCriterion && !key.isEmpty() && block.kind == Block::Kind::Prose
            && wordKey(m_read.criteria[*m_lastCriterion].text).contains(key)) {
            m_criterionLines[*m_lastCriterion].push_back(block.line);
            return;
        }
        const bool isTitle = !key.isEmpty() && key.contains(wordKey(m_read.posting.title));
        const bool isHeading = block.kind == Block::Kind::Heading && !isTitle;
        m_review.lines[static_cast<size_t>(block.line - 1)].use
            = isHeading || m_headings.contains(block.line) ? LineUse::Heading : LineUse::Fact;
    }

    /// A wrapped item goes on over the lines below it that no block begins on.
    void addItems()
    {
        for (Piece &piece : m_pieces)
            m_review.add(piece.list, std::move(piece.item));
        for (size_t i = 0; i < m_read.criteria.size(); ++i) {
            Criterion &criterion = m_read.criteria[i];
            ReviewItem item;
            item.heading = std::move(criterion.heading);
            item.text = std::move(criterion.text);
            item.lines = std::move(m_criterionLines[i]);
            const auto &wishes = m_read.wishLines;
            if (std::binary_search(wishes.begin(), wishes.end(), m_read.criterionLines[i]))
                item.wish = wishWords(item.whole());
            m_review.add(criterion.kind == CriterionKind::Responsibility ? ReviewList::Responsibilities
                         : criterion.kind == CriterionKind::Required     ? ReviewList::Required
                                                                         : ReviewList::Preferred,
                         std::move(item));
        }
        spreadOverWraps();
    }

    void addInferred()
    {
        for (const InferredFact &fact : m_read.inferred)
            m_review.inferred.push_back({fact.fact, tellingWords(fact, m_read.posting), fact.line});
    }

    void spreadOverWraps()
    {
        const std::vector<int> begins = keysOfLines(m_review);
        QHash<int, std::vector<int> *> lines;
        for (auto &list : m_review.lists) {
            for (ReviewItem &item : list)
                lines.insert(item.key, &item.lines);
        }
        int current = 0;
        for (const SourceLine &line : m_source) {
            const auto at = static_cast<size_t>(line.number - 1);
            if (begins[at] != 0)
                current = begins[at];
            else if (m_review.lines[at].use != LineUse::Nothing)
                current = 0;
            else if (current != 0 && !wordKey(line.text).isEmpty())
                lines[current]->push_back(line.number);
        }
    }

    JobDescription m_read;
    std::vector<SourceLine> m_source;
    Review m_review;
    std::vector<Piece> m_pieces;
    QHash<QString, std::vector<size_t>> m_byText;
    QHash<int, size_t> m_criteria; ///< by the line where they begin
    QHash<int, bool> m_headings;   ///< of sections
    std::vector<std::vector<int>> m_criterionLines;
    std::optional<size_t> m_lastCriterion;
};

/// What fields of a format state, as lines: where it holds no other text, they are all that there is to see.
std::vector<ReviewLine> fieldLines(const Posting &stated)
{
    const std::pair<const char *, QString> fields[]{
        {"title", stated.title},
        {"organization", stated.organization},
        {"department", stated.department},
        {"location", stated.location},
        {"employment_type", stated.employmentType},
        {"requisition", stated.requisition},
        {"workplace", stated.workplace ? QLatin1String(wordOf(*stated.workplace)) : QString()}};
    std::vector<ReviewLine> lines;
    for (const auto &[name, value] : fields) {
        if (!value.isEmpty())
            lines.push_back({QStringLiteral("%1: %2").arg(QLatin1String(name), value), LineUse::Fact});
    }
    return lines;
}

} // namespace

Review readReview(const SourceDocument &document, const QString &path)
{
    Review review = ReviewReader(readDocument(document, path), document).take();
    if (review.lines.empty())
        review.lines = fieldLines(document.stated);
    return review;
}

Result<Review> readReview(const DescriptionBytes &source, const QString &name)
{
    const auto documents = readSources(source, name);
    if (!documents)
        return documents.error();
    Review review = readReview(documents->front(), name);
    review.file = fileOf(name, source.bytes);
    review.source = source.bytes;
    return review;
}

} // namespace shortlist
