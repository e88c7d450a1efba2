#pragma once

#include "result.h"

#include <vector>

namespace shortlist {

/// A square table of numbers, row by row.
using SquareTable = std::vector<std::vector<double>>;

/// Cohen's kappa (Cohen 1960) of a table whose cell [i][j] says how often one rater gave category i and the other j:
/// (po - pe) / (1 - pe), with po the share on the diagonal and pe what the margins alone would put there.
/// BadInput: a table that is not square, a negative count. Refused: an empty table; both always give one category.
[[nodiscard]] Result<double> cohenKappa(const SquareTable &counts);

/// Weighted kappa (Cohen 1968): 1 - SUM v po / SUM v pe, with v[i][j] >= 0 how bad it is to give i for j, 0 on the
/// diagonal. Errors as above, and a `disagreement` of another size.
[[nodiscard]] Result<double> weightedKappa(const SquareTable &counts, const SquareTable &disagreement);

/// |i - j| and (i - j)^2.
[[nodiscard]] SquareTable linearDisagreement(size_t categories);
[[nodiscard]] SquareTable quadraticDisagreement(size_t categories);

} // namespace shortlist
