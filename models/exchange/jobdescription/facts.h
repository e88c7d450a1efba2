#pragma once

#include "fact_origins.h"
#include "parts.h"
#include "place_names.h"
#include "posting.h"

namespace shortlist {

/// Collects the facts of a posting: pay, place, employment, organization. What is stated first counts.
class FactCollector {
public:
    explicit FactCollector(const WordTable &table, Posting stated = {}, Region region = {})
        : m_table(table), m_region(std::move(region)), m_found(std::move(stated))
    {
        m_origins.note(knowledge(), 0, {}, true);
    }

    /// Takes a line of text as a fact of that meaning. True where the line is used up by it.
    [[nodiscard]] bool take(Meaning meaning, QStringView label, QStringView value);
    /// Takes "label: value". False too where it is no fact.
    [[nodiscard]] bool takeLine(QStringView line);
    /// Whether a line is label and value of pay or place, and nothing else.
    [[nodiscard]] bool isPlainFact(QStringView line) const;
    /// Takes a line that, without any label, says nothing but how people work or what they earn: "Remote", "$50-60k".
    [[nodiscard]] bool takeBareValue(QStringView line);
    /// Takes what stands beside a title: "Remote", "$50-60k", "Berlin". True where it is used up.
    [[nodiscard]] bool takeAside(const QString &aside);
    /// Reads the place that a title names, where none is known yet.
    void hearTitle(const QString &title);
    /// Reads pay in a line below a heading that speaks of it, among other things.
    void hearPay(QStringView heading, QStringView line);
    /// Reads what a line of running text says by the way, where it is not known yet. Never uses the line up.
    void hear(QStringView line);

    /// Whether the heading's words are known as such, not just one among them.
    [[nodiscard]] bool isKnownHeading(QStringView heading) const;

    /// Whether the item as a whole is a wish.
    [[nodiscard]] bool isWish(QStringView item) const;

    /// What was not known before was taken from that line. `isUsedUp`: it says nothing else.
    void noteOrigin(int line, const QString &words, bool isUsedUp);

    /// Writes what was found into the posting.
    void writeTo(Posting &posting) const;
    /// What of it no label and no field states.
    [[nodiscard]] std::vector<InferredFact> inferred() const;

private:
    [[nodiscard]] bool takePay(QStringView label, QStringView value);
    [[nodiscard]] bool takePlace(Meaning meaning, QStringView value);
    [[nodiscard]] bool takeOpenings(QStringView value);
    [[nodiscard]] bool takeClosing(QStringView value);
    void hearClosing(QStringView line);
    [[nodiscard]] FactOrigins::Knowledge knowledge() const;
    /// The place that counts, by where it was named; none: KnownCount.
    [[nodiscard]] FactOrigins::Known placeThatCounts() const;
    [[nodiscard]] QString place() const;
    [[nodiscard]] Pay settledPay() const;
    void takeSamePay(const Pay &pay);

    const WordTable &m_table;
    Region m_region;
    Pay m_heardPay;       ///< a range that nothing calls pay
    QString m_heardPlace; ///< in running text; any label counts more
    QString m_titlePlace;
    QString m_seats;       ///< where the organization is
    QString m_remotePlace; ///< "Remote" where a place is asked for
    Posting m_found;
    FactOrigins m_origins;
};

/// The fifth pass: takes the fact lines out of the parts. Lines that say more than the fact stay; of one
/// that was used up an empty Fact stays, because it still ends the list that it stands below.
void takeFacts(std::vector<Part> &parts, FactCollector &facts);

} // namespace shortlist
