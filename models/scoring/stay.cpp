#include "stay.h"

#include <algorithm>

namespace shortlist {

namespace {

StayEnd endBy(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Active: return StayEnd::Pending;
    case Outcome::Hired: return StayEnd::Advanced;
    case Outcome::Rejected: return StayEnd::Rejected;
    case Outcome::Withdrawn: return StayEnd::Withdrawn;
    }
    return StayEnd::Pending;
}

} // namespace

std::vector<Stay> staysOf(const std::vector<StageEntry> &entries, Outcome outcome, qint64 lastDay)
{
    std::vector<Stay> stays;
    qint64 since = 0;
    for (const StageEntry &entry : entries) {
        if (!stays.empty()) {
            Stay &last = stays.back();
            if (last.stage == entry.stage)
                continue;
            last.days = std::max<qint64>(0, entry.day - since);
            last.end = entry.stage > last.stage ? StayEnd::Advanced : StayEnd::MovedBack;
        }
        stays.push_back({entry.stage, 0, StayEnd::Pending});
        since = entry.day;
    }
    if (!stays.empty()) {
        stays.back().days = std::max<qint64>(0, lastDay - since);
        stays.back().end = endBy(outcome);
    }
    return stays;
}

} // namespace shortlist
