#include "funnel.h"

#include "proportion.h"

namespace shortlist {

std::vector<FunnelStage> funnel(const std::vector<Stay> &stays, size_t stages)
{
    std::vector<FunnelStage> all(stages);
    for (const Stay &stay : stays) {
        if (stay.stage >= stages)
            continue;
        FunnelStage &stage = all[stay.stage];
        ++stage.entered;
        switch (stay.end) {
        case StayEnd::Pending: ++stage.pending; break;
        case StayEnd::Advanced: ++stage.advanced; break;
        case StayEnd::MovedBack: ++stage.movedBack; break;
        case StayEnd::Rejected: ++stage.rejected; break;
        case StayEnd::Withdrawn: ++stage.withdrawn; break;
        }
    }
    for (FunnelStage &stage : all) {
        const qint64 decided = stage.advanced + stage.rejected + stage.withdrawn;
        if (decided == 0)
            continue;
        stage.passRate = static_cast<double>(stage.advanced) / static_cast<double>(decided);
        if (const auto interval = wilsonInterval(stage.advanced, decided))
            stage.interval = *interval;
    }
    return all;
}

std::optional<double> overallRate(const std::vector<FunnelStage> &stages)
{
    double rate = 1;
    for (const FunnelStage &stage : stages) {
        if (!stage.passRate)
            return std::nullopt;
        rate *= *stage.passRate;
    }
    return stages.empty() ? std::nullopt : std::optional(rate);
}

} // namespace shortlist
