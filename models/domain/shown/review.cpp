#include "shown/review.h"

#include <algorithm>

namespace shortlist {

namespace {

bool isCriteriaList(ReviewList list)
{
    return list == ReviewList::Responsibilities || list == ReviewList::Required || list == ReviewList::Preferred;
}

int firstLineOf(const ReviewItem &item)
{
    return item.lines.empty() ? 0 : item.lines.front();
}

/// Before the first one that came from a later line, so that a list keeps the order of its source.
void insertBySource(std::vector<ReviewItem> &list, ReviewItem item)
{
    const int line = firstLineOf(item);
    const auto later
        = std::find_if(list.begin(), list.end(), [line](const ReviewItem &one) { return firstLineOf(one) > line; });
    list.insert(later, std::move(item));
}

ReviewItem takeOut(Review &review, const ReviewPlace &place)
{
    std::vector<ReviewItem> &list = review.list(place.list);
    ReviewItem item = std::move(list[place.index]);
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(place.index));
    return item;
}

/// Where the colon of a lead-in of at most six words stands; -1: there is none.
qsizetype headingEnd(QStringView whole)
{
    constexpr qsizetype mostWords = 6;
    const qsizetype colon = whole.indexOf(QStringLiteral(": "));
    if (colon <= 0)
        return -1;
    qsizetype words = 1;
    for (const QChar c : whole.first(colon))
        words += c.isSpace() ? 1 : 0;
    return words <= mostWords ? colon : -1;
}

void setWhole(ReviewItem &item, const QString &whole, bool hasHeading)
{
    const qsizetype colon = hasHeading ? headingEnd(whole) : -1;
    item.heading = colon > 0 ? whole.first(colon).trimmed() : QString();
    item.text = (colon > 0 ? whole.mid(colon + 1) : whole).trimmed();
}

/// A source line without the mark of a bullet or a heading.
QString withoutMark(QStringView line)
{
    constexpr QStringView marks = u"-*+#>\u2022\u00b7\u2013\u25aa\u25e6";
    line = line.trimmed();
    qsizetype from = 0;
    while (from < line.size() && marks.contains(line[from]))
        ++from;
    const bool isMark = from > 0 && from < line.size() && line[from].isSpace();
    return (isMark ? line.sliced(from).trimmed() : line).toString();
}

/// Fewer of a long one: each step is a review of its own.
size_t stepsKept(const Review &review)
{
    size_t size = review.lines.size() + 1;
    for (const auto &list : review.lists)
        size += list.size();
    return std::clamp<size_t>(1'000'000 / size, 3, 200);
}

void addDocumentLine(QString &text, const ReviewItem &item)
{
    if (!text.isEmpty())
        text += u'\n';
    text += item.whole();
}

void addCriteria(PostingDocument &document, const Review &review, ReviewList from, CriterionKind kind)
{
    for (const ReviewItem &item : review.list(from)) {
        Criterion criterion;
        criterion.kind = kind;
        criterion.heading = item.heading;
        criterion.text = item.text;
        criterion.assess = kind == CriterionKind::Responsibility ? Assess::Rate : Assess::Screen;
        document.criteria.push_back(std::move(criterion));
    }
}

} // namespace

QString ReviewItem::whole() const
{
    return heading.isEmpty() ? text : text.isEmpty() ? heading : heading + QStringLiteral(": ") + text;
}

void Review::add(ReviewList which, ReviewItem item)
{
    item.key = nextKey++;
    list(which).push_back(std::move(item));
}

std::optional<ReviewPlace> placeOf(const Review &review, int key)
{
    for (size_t list = 0; list < reviewListCount; ++list) {
        for (size_t i = 0; i < review.lists[list].size(); ++i) {
            if (review.lists[list][i].key == key)
                return ReviewPlace{static_cast<ReviewList>(list), i};
        }
    }
    return std::nullopt;
}

const ReviewItem *itemOf(const Review &review, int key)
{
    const auto place = placeOf(review, key);
    return place ? &review.list(place->list)[place->index] : nullptr;
}

std::vector<int> keysOfLines(const Review &review)
{
    std::vector<int> keys(review.lines.size(), 0);
    for (const auto &list : review.lists) {
        for (const ReviewItem &item : list) {
            for (const int line : item.lines) {
                if (line >= 1 && static_cast<size_t>(line) <= keys.size())
                    keys[static_cast<size_t>(line - 1)] = item.key;
            }
        }
    }
    return keys;
}

Review sent(Review review, int key, ReviewList to)
{
    const auto place = placeOf(review, key);
    if (!place || place->list == to)
        return review;
    ReviewItem item = takeOut(review, *place);
    item.before = place->list;
    if (to != ReviewList::Dropped && place->list != ReviewList::Dropped
        && isCriteriaList(to) != isCriteriaList(place->list))
        setWhole(item, isCriteriaList(to) ? withoutMark(item.whole()) : item.whole(), isCriteriaList(to));
    insertBySource(review.list(to), std::move(item));
    return review;
}

Review dropped(Review review, int key)
{
    return sent(std::move(review), key, ReviewList::Dropped);
}

Review restored(Review review, int key)
{
    const auto place = placeOf(review, key);
    if (!place || place->list != ReviewList::Dropped)
        return review;
    const ReviewList back = review.list(place->list)[place->index].before;
    return sent(std::move(review), key, back);
}

Review merged(Review review, int key)
{
    const auto place = placeOf(review, key);
    if (!place || place->index == 0 || place->list == ReviewList::Dropped)
        return review;
    const ReviewItem item = takeOut(review, *place);
    ReviewItem &before = review.list(place->list)[place->index - 1];
    before.text = (before.text + u' ' + item.whole()).trimmed();
    before.lines.insert(before.lines.end(), item.lines.begin(), item.lines.end());
    std::sort(before.lines.begin(), before.lines.end());
    before.lines.erase(std::unique(before.lines.begin(), before.lines.end()), before.lines.end());
    return review;
}

qsizetype splitPoint(QStringView text)
{
    const qsizetype semicolon = text.indexOf(u';');
    if (semicolon > 0 && !text.sliced(semicolon + 1).trimmed().isEmpty())
        return semicolon + 1;
    for (qsizetype i = 1; i + 2 < text.size(); ++i) {
        const bool ends = text[i] == u'.' || text[i] == u'!' || text[i] == u'?';
        if (ends && text[i + 1].isSpace() && !text[i + 2].isLower())
            return i + 1;
        // The sentences of Chinese and Japanese end without a space.
        if (text[i] == QChar(0x3002))
            return i + 1;
    }
    return -1;
}

Review split(Review review, int key, std::optional<qsizetype> at)
{
    const auto place = placeOf(review, key);
    if (!place)
        return review;
    ReviewItem &item = review.list(place->list)[place->index];
    qsizetype point = at.value_or(splitPoint(item.text));
    if (point <= 0 || point >= item.text.size())
        return review;
    if (item.text[point].isLowSurrogate())
        ++point;
    QString head = item.text.first(point).trimmed();
    QString tail = item.text.sliced(point).trimmed();
    if (head.endsWith(u';'))
        head = head.chopped(1).trimmed();
    if (head.isEmpty() || tail.isEmpty())
        return review;
    item.text = std::move(head);
    ReviewItem second = item;
    second.key = review.nextKey++;
    second.heading.clear();
    second.text = std::move(tail);
    auto &list = review.list(place->list);
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(place->index) + 1, std::move(second));
    return review;
}

Review splitTyped(Review review, int key, const QString &whole, qsizetype at)
{
    review = retyped(std::move(review), key, whole);
    const ReviewItem *item = itemOf(review, key);
    if (!item)
        return review;
    const qsizetype textBegins = std::max<qsizetype>(0, whole.indexOf(item->text));
    return at > textBegins ? split(std::move(review), key, at - textBegins) : review;
}

Review moved(Review review, int key, int step)
{
    const auto place = placeOf(review, key);
    if (!place)
        return review;
    auto &list = review.list(place->list);
    const auto last = static_cast<std::ptrdiff_t>(list.size()) - 1;
    const auto from = static_cast<std::ptrdiff_t>(place->index);
    const auto to = std::clamp<std::ptrdiff_t>(from + step, 0, last);
    if (from < to)
        std::rotate(list.begin() + from, list.begin() + from + 1, list.begin() + to + 1);
    else
        std::rotate(list.begin() + to, list.begin() + from, list.begin() + from + 1);
    return review;
}

Review retyped(Review review, int key, const QString &whole)
{
    const auto place = placeOf(review, key);
    if (!place || whole.trimmed().isEmpty())
        return review;
    ReviewItem &item = review.list(place->list)[place->index];
    if (item.whole() != whole.trimmed())
        setWhole(item, whole.trimmed(), isCriteriaList(place->list));
    return review;
}

Review taken(Review review, int line, ReviewList to)
{
    if (line < 1 || static_cast<size_t>(line) > review.lines.size())
        return review;
    const ReviewLine &source = review.lines[static_cast<size_t>(line - 1)];
    const QString text = withoutMark(source.text);
    if (text.isEmpty() || keysOfLines(review)[static_cast<size_t>(line - 1)] != 0)
        return review;
    ReviewItem item;
    item.key = review.nextKey++;
    setWhole(item, text, isCriteriaList(to));
    item.lines = {line};
    insertBySource(review.list(to), std::move(item));
    return review;
}

Review withFacts(Review review, const Posting &facts)
{
    const auto isCorrected = [&before = review.facts, &facts](const InferredFact &one) {
        switch (one.fact) {
        case Fact::Title: return before.title != facts.title;
        case Fact::Pay: return before.pay != facts.pay;
        case Fact::Location: return before.location != facts.location;
        case Fact::Workplace: return before.workplace != facts.workplace;
        case Fact::Employment: return before.employmentType != facts.employmentType;
        case Fact::Organization: return before.organization != facts.organization;
        case Fact::Department: return before.department != facts.department;
        case Fact::Requisition: return before.requisition != facts.requisition;
        case Fact::Closes: return before.closesOn != facts.closesOn;
        case Fact::Openings: return before.openings != facts.openings;
        }
        return false;
    };
    review.inferred.erase(std::remove_if(review.inferred.begin(), review.inferred.end(), isCorrected),
                          review.inferred.end());
    review.facts = facts;
    return review;
}

PostingDocument documentOf(const Review &review)
{
    PostingDocument document;
    document.posting = review.facts;
    document.posting.summary.clear();
    document.posting.unplaced.clear();
    for (const ReviewItem &item : review.list(ReviewList::Summary))
        addDocumentLine(document.posting.summary, item);
    for (const ReviewItem &item : review.list(ReviewList::Text))
        addDocumentLine(document.posting.unplaced, item);
    addCriteria(document, review, ReviewList::Responsibilities, CriterionKind::Responsibility);
    addCriteria(document, review, ReviewList::Required, CriterionKind::Required);
    addCriteria(document, review, ReviewList::Preferred, CriterionKind::Preferred);
    const ReviewItem *before = nullptr;
    for (const ReviewItem &item : review.list(ReviewList::Sections)) {
        if (!before || before->section != item.section)
            document.sections.emplace_back().heading = item.section;
        addDocumentLine(document.sections.back().text, item);
        before = &item;
    }
    if (!review.source.isEmpty()) {
        document.files.push_back(review.file);
        document.contents.push_back(review.source);
    }
    return document;
}

bool ReviewHistory::change(Review next)
{
    if (next == m_now)
        return false;
    m_past.push_back(std::exchange(m_now, std::move(next)));
    m_future.clear();
    if (m_past.size() > stepsKept(m_now))
        m_past.erase(m_past.begin());
    return true;
}

bool ReviewHistory::undo()
{
    if (m_past.empty())
        return false;
    m_future.push_back(std::exchange(m_now, std::move(m_past.back())));
    m_past.pop_back();
    return true;
}

bool ReviewHistory::redo()
{
    if (m_future.empty())
        return false;
    m_past.push_back(std::exchange(m_now, std::move(m_future.back())));
    m_future.pop_back();
    return true;
}

} // namespace shortlist
