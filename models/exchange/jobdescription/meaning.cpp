#include "meaning.h"

#include "word_key.h"

#include <array>
#include <optional>

namespace shortlist {

namespace {

constexpr qsizetype longestHeading = 12; // in words
constexpr qsizetype longestLabel = 5;

using GroupMeaning = std::pair<WordGroup, Meaning>;

constexpr std::array<GroupMeaning, 6> textHeadings{{{WordGroup::Responsibilities, Meaning::Responsibilities},
                                                    {WordGroup::Required, Meaning::Required},
                                                    {WordGroup::Preferred, Meaning::Preferred},
                                                    {WordGroup::Summary, Meaning::Summary},
                                                    {WordGroup::Role, Meaning::Role},
                                                    {WordGroup::Section, Meaning::Section}}};

constexpr std::array<GroupMeaning, 5> factHeadings{{{WordGroup::Document, Meaning::Document},
                                                    {WordGroup::Pay, Meaning::Pay},
                                                    {WordGroup::Location, Meaning::Location},
                                                    {WordGroup::Workplace, Meaning::Workplace},
                                                    {WordGroup::Employment, Meaning::Employment}}};

constexpr std::array<GroupMeaning, 10> labels{{{WordGroup::Pay, Meaning::Pay},
                                               {WordGroup::Location, Meaning::Location},
                                               {WordGroup::Workplace, Meaning::Workplace},
                                               {WordGroup::Employment, Meaning::Employment},
                                               {WordGroup::Organization, Meaning::Organization},
                                               {WordGroup::Department, Meaning::Department},
                                               {WordGroup::Requisition, Meaning::Requisition},
                                               {WordGroup::Closes, Meaning::Closes},
                                               {WordGroup::Openings, Meaning::Openings},
                                               {WordGroup::Title, Meaning::Title}}};

template <size_t N>
Meaning firstOf(const std::array<GroupMeaning, N> &list, WordGroups groups)
{
    for (const auto &[group, meaning] : list) {
        if (groups.has(group))
            return meaning;
    }
    return Meaning::Unknown;
}

class HeadingWords {
public:
    HeadingWords(QStringView heading, const WordTable &table) : m_words(heading, table), m_table(table) {}

    [[nodiscard]] qsizetype count() const { return m_words.count(); }

    /// Looks up what lies between two words, dropping qualifiers from both sides until something is known.
    template <class Look>
    [[nodiscard]] Meaning relaxed(qsizetype begin, qsizetype end, const Look &look) const
    {
        while (begin < end) {
            qsizetype last = end;
            while (begin < last) {
                if (last - begin <= longestPhrase) {
                    if (const Meaning meaning = look(groups(begin, last)); meaning != Meaning::Unknown)
                        return meaning;
                }
                if (!isQualifier(last - 1))
                    break;
                --last;
            }
            if (!isQualifier(begin))
                break;
            ++begin;
        }
        return Meaning::Unknown;
    }

    /// "Preferred qualifications", "Skills (nice to have)": a mark of preference at an end, a requirement in the rest.
    [[nodiscard]] bool isPreference() const
    {
        for (qsizetype length = 1; length <= 3 && length <= count(); ++length) {
            if (isMark(0, length, WordGroup::PreferredMark) && isRequirement(length, count()))
                return true;
            if (isMark(count() - length, count(), WordGroup::PreferredMark) && isRequirement(0, count() - length))
                return true;
        }
        return false;
    }

    /// Two or more known headings with "and" or nothing between: the first checklist among them, else a section.
    template <class Look>
    [[nodiscard]] Meaning paired(qsizetype begin, qsizetype end, const Look &look) const
    {
        for (qsizetype split = begin + 1; split < end; ++split) {
            const qsizetype after = isQualifier(split) ? split + 1 : split;
            if (after >= end)
                break;
            if (isArticle(split) || isArticle(split - 1))
                continue; // "Must have a licence" says something
            const Meaning left = relaxed(begin, split, look);
            if (left == Meaning::Unknown)
                continue;
            const Meaning right = relaxed(after, end, look);
            if (right == Meaning::Unknown)
                continue;
            return left == right || isChecklist(left) ? left : isChecklist(right) ? right : Meaning::Section;
        }
        return Meaning::Unknown;
    }

    [[nodiscard]] bool holdsMark(WordGroup mark) const
    {
        for (qsizetype begin = 0; begin < count(); ++begin) {
            for (qsizetype length = 1; length <= 3 && begin + length <= count(); ++length) {
                if (isMark(begin, begin + length, mark))
                    return true;
            }
        }
        return false;
    }

    [[nodiscard]] WordGroups groups(qsizetype begin, qsizetype end) const
    {
        return m_table.find(m_words.run(begin, end - begin));
    }

private:
    [[nodiscard]] bool isQualifier(qsizetype word) const { return groups(word, word + 1).has(WordGroup::Qualifier); }
    [[nodiscard]] bool isArticle(qsizetype word) const
    {
        const QStringView one = m_words.run(word, 1);
        return one == u"a" || one == u"an";
    }
    [[nodiscard]] bool isMark(qsizetype begin, qsizetype end, WordGroup mark) const
    {
        return groups(begin, end).has(mark);
    }
    [[nodiscard]] bool isRequirement(qsizetype begin, qsizetype end) const
    {
        const auto look = [](WordGroups found) { return firstOf(textHeadings, found); };
        return begin < end
               && (relaxed(begin, end, look) == Meaning::Required || paired(begin, end, look) == Meaning::Required);
    }

    KeyWords m_words;
    const WordTable &m_table;
};

} // namespace

Meaning headingMeaning(QStringView heading, HeadingLook look, const WordTable &table)
{
    if (countWords(heading, longestHeading + 1) > longestHeading)
        return Meaning::Unknown;
    const HeadingWords words(heading, table);
    if (words.count() == 0 || words.count() > longestHeading + 2)
        return Meaning::Unknown;
    const auto text = [](WordGroups found) { return firstOf(textHeadings, found); };
    const auto any = [](WordGroups found) {
        const Meaning meaning = firstOf(textHeadings, found);
        return meaning == Meaning::Unknown ? firstOf(factHeadings, found) : meaning;
    };
    if (words.isPreference())
        return Meaning::Preferred;
    if (const Meaning meaning = words.relaxed(0, words.count(), any); meaning != Meaning::Unknown)
        return meaning;
    if (const Meaning meaning = words.paired(0, words.count(), text); meaning != Meaning::Unknown)
        return meaning;
    if (look == HeadingLook::Plain)
        return Meaning::Unknown;
    if (words.holdsMark(WordGroup::PreferredMark))
        return Meaning::Preferred;
    if (words.holdsMark(WordGroup::ResponsibilitiesMark))
        return Meaning::Responsibilities;
    return words.holdsMark(WordGroup::RequiredMark) ? Meaning::Required : Meaning::Unknown;
}

Meaning labelMeaning(QStringView label, const WordTable &table)
{
    if (countWords(label, longestLabel + 1) > longestLabel)
        return Meaning::Unknown;
    const HeadingWords words(label, table);
    if (words.count() == 0 || words.count() > longestLabel + 2)
        return Meaning::Unknown;
    return words.relaxed(0, words.count(), [](WordGroups found) { return firstOf(labels, found); });
}

} // namespace shortlist
