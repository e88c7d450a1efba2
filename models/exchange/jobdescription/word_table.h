#pragma once

#include "source_lines.h"
#include "words.h"

#include <QHash>
#include <QStringList>
#include <QStringView>

#include <optional>

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
    Closes,
    Openings,
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
    Days,   ///< of a week
    Hourly, ///< before or after an amount
    Daily,
    Weekly,
    Monthly,
    Yearly,
    From,
    UpTo,
    PayFiller,
    FromBehind, ///< after an amount: "50.000 und mehr"
    UpToBehind,
    TitleLead,
    TitleCut,
    TitleAhead,
    TitleAside, ///< beside a title and no part of it
    WishAhead,  ///< a line that begins so is a wish as a whole
    WishBehind, ///< one that ends so
    PlaceAhead, ///< before the name of the place where the work is: "office in"
    SeatsAhead, ///< before the names of places where the organization is: "offices in"
};

template <>
struct Words<WordGroup> {
    static constexpr std::array<std::pair<WordGroup, const char *>, 56> list{{
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
        {WordGroup::Closes, "label closes"},
        {WordGroup::Openings, "label openings"},
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
        {WordGroup::Days, "days"},
        {WordGroup::Hourly, "hourly"},
        {WordGroup::Daily, "daily"},
        {WordGroup::Weekly, "weekly"},
        {WordGroup::Monthly, "monthly"},
        {WordGroup::Yearly, "yearly"},
        {WordGroup::From, "from"},
        {WordGroup::UpTo, "up to"},
        {WordGroup::PayFiller, "pay filler"},
        {WordGroup::FromBehind, "from behind"},
        {WordGroup::UpToBehind, "up to behind"},
        {WordGroup::TitleLead, "title lead"},
        {WordGroup::TitleCut, "title cut"},
        {WordGroup::TitleAhead, "title ahead"},
        {WordGroup::TitleAside, "title aside"},
        {WordGroup::WishAhead, "wish ahead"},
        {WordGroup::WishBehind, "wish behind"},
        {WordGroup::PlaceAhead, "place ahead"},
        {WordGroup::SeatsAhead, "seats ahead"},
    }};
};

/// A set of groups.
template <class Group>
struct GroupSet {
    static_assert(Words<Group>::list.size() <= 64);
    quint64 bits = 0;

    [[nodiscard]] bool has(Group group) const { return (bits >> static_cast<int>(group)) & 1u; }
    [[nodiscard]] bool isEmpty() const { return bits == 0; }
    void add(Group group) { bits |= quint64(1) << static_cast<int>(group); }
};
using WordGroups = GroupSet<WordGroup>;

/// The longest phrase of the table, in words.
constexpr qsizetype longestPhrase = 7;

/// Which groups a phrase belongs to. Read from a text of `[group]` lines with a phrase a line below, each written as
/// wordKey() makes it; `#` begins a comment.
template <class Group>
class GroupTable {
public:
    explicit GroupTable(QString source) : m_source(std::move(source))
    {
        constexpr qsizetype usualLine = 12;
        m_groups.reserve(m_source.size() / usualLine);
        std::optional<Group> group;
        for (const SourceLine &line : splitLines(m_source)) {
            if (line.text.startsWith(u'#'))
                continue;
            if (line.text.startsWith(u'[') && line.text.endsWith(u']')) {
                group = fromWord<Group>(line.text.sliced(1, line.text.size() - 2));
                if (!group)
                    m_problems += line.text.toString();
            } else if (group) {
                m_groups[line.text].add(*group);
            } else {
                m_problems += line.text.toString();
            }
        }
    }

    /// Looks up a phrase as wordKey() makes it. Empty where it is not known.
    [[nodiscard]] GroupSet<Group> find(QStringView key) const { return m_groups.value(key); }
    [[nodiscard]] bool has(QStringView key, Group group) const { return find(key).has(group); }
    [[nodiscard]] const QHash<QStringView, GroupSet<Group>> &phrases() const { return m_groups; }
    [[nodiscard]] const QStringList &problems() const { return m_problems; } ///< lines that are none of the above

private:
    QString m_source; ///< the keys of the table are views into it
    QHash<QStringView, GroupSet<Group>> m_groups;
    QStringList m_problems;
};
using WordTable = GroupTable<WordGroup>;

/// A file of such groups that the program carries in itself.
[[nodiscard]] QString carriedWords(const QString &name);

/// The table that the program carries in itself.
[[nodiscard]] const WordTable &jobDescriptionWords();

} // namespace shortlist
