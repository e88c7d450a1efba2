#pragma once

namespace shortlist {

/// Quantiles and tails of the distributions that intervals need, from Boost.Math. `probability` lies strictly between 0
/// and 1, degrees of freedom and shapes are greater than 0 (fractions are allowed); elsewhere the value is not a
/// number.

/// Of the standard normal distribution: .975 gives 1.96.
[[nodiscard]] double normalQuantile(double probability);
/// The chance of a standard normal value at least as far from 0 as `z`, on both sides.
[[nodiscard]] double normalTwoSided(double z);
/// Of Student's t.
[[nodiscard]] double tQuantile(double probability, double degreesOfFreedom);
/// Of Fisher's F.
[[nodiscard]] double fQuantile(double probability, double numerator, double denominator);
/// Of the beta distribution.
[[nodiscard]] double betaQuantile(double probability, double alpha, double beta);

} // namespace shortlist
