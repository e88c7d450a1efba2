#include "clock.h"

#include <QDateTime>

namespace shortlist {

Moment SystemClock::now() const
{
    return Moment{QDateTime::currentMSecsSinceEpoch()};
}

} // namespace shortlist
