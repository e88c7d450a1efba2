#pragma once

#include "posting.h"
#include "result.h"

namespace shortlist {

/// Amounts are minor units of a currency, so an amount needs one. `whose`: posting title or candidate name.
[[nodiscard]] std::optional<Error> problemWithAmount(std::optional<qint64> amount, const QString &currency,
                                                     const QString &whose);

[[nodiscard]] std::optional<Error> problemWithPay(const Pay &pay, const QString &whose);

} // namespace shortlist
