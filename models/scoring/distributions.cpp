// The one file that includes Boost.
#include "distributions.h"

#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <cmath>

namespace shortlist {

namespace {

namespace policies = boost::math::policies;

/// Nothing is thrown: what is out of range becomes not a number, or infinite.
using Quiet
    = policies::policy<policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
                       policies::overflow_error<policies::ignore_error>,
                       policies::evaluation_error<policies::ignore_error>>;

} // namespace

double normalQuantile(double probability)
{
    return boost::math::quantile(boost::math::normal_distribution<double, Quiet>(), probability);
}

double normalTwoSided(double z)
{
    return std::erfc(std::abs(z) / std::sqrt(2.0));
}

double tQuantile(double probability, double degreesOfFreedom)
{
    return boost::math::quantile(boost::math::students_t_distribution<double, Quiet>(degreesOfFreedom), probability);
}

double fQuantile(double probability, double numerator, double denominator)
{
    return boost::math::quantile(boost::math::fisher_f_distribution<double, Quiet>(numerator, denominator),
                                 probability);
}

double betaQuantile(double probability, double alpha, double beta)
{
    return boost::math::quantile(boost::math::beta_distribution<double, Quiet>(alpha, beta), probability);
}

} // namespace shortlist
