#pragma once

#include "result.h"

namespace shortlist {

/// How likely a table of two groups is by chance alone, the margins given.
struct FisherTest {
    double twoSided = 1; ///< all tables that are as likely as this one or less
    double less = 1;     ///< those with as few or fewer in the first cell
    double greater = 1;  ///< those with as many or more
};

/// Fisher's exact test (Fisher 1935) of [[a, b], [c, d]]: hypergeometric probabilities. Two-sided, tables count as
/// equally likely within 1e-7 of this one's probability, as in R. BadInput: a count below 0.
[[nodiscard]] Result<FisherTest> fisherExact(qint64 a, qint64 b, qint64 c, qint64 d);

} // namespace shortlist
