#pragma once

#include "moment.h"

namespace shortlist {

/// Where the time comes from. Rules take a Moment; only the outermost code asks a Clock.
class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    [[nodiscard]] virtual Moment now() const = 0;
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Moment now() const override;
};

} // namespace shortlist
