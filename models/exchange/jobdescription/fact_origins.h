#pragma once

#include "shown/inferred_fact.h"

#include <array>
#include <vector>

namespace shortlist {

/// Which words of a source each fact came from. It is told after every line what is known by then: what was not known
/// before came from that line.
class FactOrigins {
public:
    /// What is kept of each on the way: pay and place have several, of which one counts in the end.
    enum Known {
        Pay,
        HeardPay,
        Location,
        TitlePlace,
        HeardPlace,
        RemotePlace,
        Seats,
        Workplace,
        Employment,
        Organization,
        Department,
        Requisition,
        Closes,
        Openings,
        KnownCount
    };
    using Knowledge = std::array<bool, KnownCount>;

    [[nodiscard]] bool isNews(const Knowledge &knowledge) const { return knowledge != m_known; }
    /// `isStated`: the line is label and value, or nothing but the value.
    void note(const Knowledge &knowledge, int line, const QString &words, bool isStated);
    /// Adds the fact where it was not stated as such.
    void addTo(std::vector<InferredFact> &inferred, Fact fact, Known known) const;

private:
    struct Origin {
        QString words;
        int line = 0;
        bool isStated = false;
    };

    Knowledge m_known{};
    std::array<Origin, KnownCount> m_origins;
};

} // namespace shortlist
