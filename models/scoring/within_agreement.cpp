#include "within_agreement.h"

#include "text.h"

#include <algorithm>
#include <numeric>

namespace shortlist {

Result<WithinAgreement> withinAgreement(const std::vector<int> &marks)
{
    if (marks.size() < 2)
        return Error{ErrorKind::Refused, Text::tr("Not enough data: one rating alone agrees with nothing.")};
    const auto [lowest, highest] = std::minmax_element(marks.begin(), marks.end());
    if (*lowest < 1 || *highest > 5)
        return Error{ErrorKind::BadInput,
                     Text::tr("Ratings go from 1 to 5, not from %1 to %2.").arg(*lowest).arg(*highest)};
    const auto count = static_cast<double>(marks.size());
    const double mean = std::accumulate(marks.begin(), marks.end(), 0.0) / count;
    double squares = 0;
    for (const int mark : marks)
        squares += (mark - mean) * (mark - mean);
    WithinAgreement agreement;
    agreement.rwg = 1 - squares / (count - 1) / chanceVariance;
    agreement.range = *highest - *lowest;
    agreement.discuss = agreement.range >= 2 || agreement.rwg < 0;
    return agreement;
}

} // namespace shortlist
