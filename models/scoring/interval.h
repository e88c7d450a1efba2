#pragma once

namespace shortlist {

/// The limits between which a true value lies with the confidence of 95 %, where nothing else is said.
struct Interval {
    double low = 0;
    double high = 0;

    friend bool operator==(const Interval &, const Interval &) = default;
};

} // namespace shortlist
