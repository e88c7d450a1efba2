#pragma once

#include "words.h"

#include <QHash>
#include <QStringView>

namespace shortlist {

/// What a word or a short phrase can mean in a job description. The groups of
/// resources/exchange/job_description_words.txt.
enum class WordGroup {
    Responsibilities, ///< heads a checklist
    Required,
    Preferred,
    Summary,
    Role,    ///< heads a summary, or the responsibilities where bullets follow
    Section, ///< heads text that is no checklist
    Document,
    Title, ///< labels of facts: "Location: ..."
    Pay,
    Location,
    Workplace,
    Employment,
    Organization,
    Department,
    Requisition,
    Qualifier,            ///< stands around a heading word without changing its meaning: "key", "your"
    ResponsibilitiesMark, ///< anywhere in a heading
    RequiredMark,
    PreferredMark,
    Remote, ///< a value, or a part of one
    Hybrid,
    Onsite,
    EmploymentKind,
    Filler,
    RemotePhrase, ///< in running text
    HybridPhrase,
    OnsitePhrase,
    Negation,
    PayPhrase,
    NoPay,
    Hour, ///< after an amount
    Day,
    Week,
    Month,
    Year,
    Hourly, ///< before or after an amount
    Daily,
    Weekly,
    Monthly,
    Yearly,
    From,
    UpTo,
    PayFiller,
    TitleLead,
    TitleCut,
    TitleAhead,
};

template <>
struct Words<WordGroup> {
    static constexpr std::array<std::pair<WordGroup, const char *>, 46> list{{
        {WordGroup::Responsibilities, "heading responsibilities"},
        {WordGroup::Required, "heading required"},
        {WordGroup::Preferred, "heading preferred"},
        {WordGroup::Summary, "heading summary"},
        {WordGroup::Role, "heading role"},
        {WordGroup::Section, "heading section"},
        {WordGroup::Document, "document"},
        {WordGroup::Title, "label title"},
        {WordGroup::Pay, "label pay"},
        {WordGroup::Location, "label location"},
        {WordGroup::Workplace, "label workplace"},
        {WordGroup::Employment, "label employment"},
        {WordGroup::Organization, "label organization"},
        {WordGroup::Department, "label department"},
        {WordGroup::Requisition, "label requisition"},
        {WordGroup::Qualifier, "qualifier"},
        {WordGroup::ResponsibilitiesMark, "mark responsibilities"},
        {WordGroup::RequiredMark, "mark required"},
        {WordGroup::PreferredMark, "mark preferred"},
        {WordGroup::Remote, "remote"},
        {WordGroup::Hybrid, "hybrid"},
        {WordGroup::Onsite, "onsite"},
        {WordGroup::EmploymentKind, "employment"},
        {WordGroup::Filler, "filler"},
        {WordGroup::RemotePhrase, "phrase remote"},
        {WordGroup::HybridPhrase, "phrase hybrid"},
        {WordGroup::OnsitePhrase, "phrase onsite"},
        {WordGroup::Negation, "negation"},
        {WordGroup::PayPhrase, "phrase pay"},
        {WordGroup::NoPay, "no pay"},
        {WordGroup::Hour, "hour"},
        {WordGroup::Day, "day"},
        {WordGroup::Week, "week"},
        {WordGroup::Month, "month"},
        {WordGroup::Year, "year"},
        {WordGroup::Hourly, "hourly"},
        {WordGroup::Daily, "daily"},
        {WordGroup::Weekly, "weekly"},
        {WordGroup::Monthly, "monthly"},
        {WordGroup::Yearly, "yearly"},
        {WordGroup::From, "from"},
        {WordGroup::UpTo, "up to"},
        {WordGroup::PayFiller, "pay filler"},
        {WordGroup::TitleLead, "title lead"},
        {WordGroup::TitleCut, "title cut"},
        {WordGroup::TitleAhead, "title ahead"},
    }};
};

/// A set of groups.
struct WordGroups {
    quint64 bits = 0;

    [[nodiscard]] bool has(WordGroup group) const { return (bits >> static_cast<int>(group)) & 1u; }
    [[nodiscard]] bool isEmpty() const { return bits == 0; }
    void add(WordGroup group) { bits |= quint64(1) << static_cast<int>(group); }
};

/// The longest phrase of the table, in words.
constexpr qsizetype longestPhrase = 7;

/// Which groups a phrase belongs to. Read from a text of `[group]` lines with a phrase a line below, each written as
/// wordKey() makes it; `#` begins a comment.
class WordTable {
public:
    explicit WordTable(QString source);

    /// Looks up a phrase as wordKey() makes it. Empty where it is not known.
    [[nodiscard]] WordGroups find(QStringView key) const { return m_groups.value(key); }
    [[nodiscard]] bool has(QStringView key, WordGroup group) const { return find(key).has(group); }
    [[nodiscard]] const QHash<QStringView, WordGroups> &phrases() const { return m_groups; }
    [[nodiscard]] const QStringList &problems() const { return m_problems; } ///< lines that are none of the above

private:
    QString m_source; ///< the keys of the table are views into it
    QHash<QStringView, WordGroups> m_groups;
    QStringList m_problems;
};

/// The table that the program carries in itself.
[[nodiscard]] const WordTable &jobDescriptionWords();

} // namespace shortlist
