#pragma once

#include "clock.h"

namespace shortlist::test {

/// A clock that always shows the same moment.
class StillClock final : public Clock {
public:
    explicit StillClock(Moment at) : m_at(at) {}
    [[nodiscard]] Moment now() const override { return m_at; }

private:
    Moment m_at;
};

} // namespace shortlist::test
