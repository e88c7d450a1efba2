#pragma once

#include "jobdescription/sources/json_tree.h"
#include "posting.h"

#include <QStringList>

namespace shortlist {

/// The strings of a value, outermost first: of an object its name, else its strings.
[[nodiscard]] QStringList namesIn(const JsonNode &node);

/// A place out of an address, a list of places or a text.
[[nodiscard]] QString placeIn(const JsonNode &node);

/// Whether a place, or a flag beside it, says that work is done from anywhere.
[[nodiscard]] bool saysRemote(const JsonNode &node);

/// Pay in pieces: amounts, currency and period, each in a member of its own or in one of an object within.
class JsonPay {
public:
    /// Takes a member of a posting or of its pay. False where it is none of pay.
    bool take(QStringView key, const JsonNode &node);
    [[nodiscard]] Pay pay() const;

private:
    std::optional<double> m_min;
    std::optional<double> m_max;
    std::optional<double> m_amount;
    QString m_currency;
    std::optional<PayPeriod> m_period;
};

} // namespace shortlist
