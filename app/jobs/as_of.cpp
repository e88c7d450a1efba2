#include "jobs/as_of.h"

#include "text.h"

namespace shortlist {

Result<AsOf> asOf(const QString &text, Moment now, const QTimeZone &zone)
{
    const QDate today = now.dayIn(zone);
    const QDate day = text.isEmpty() ? today : QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid() || day.year() < 1)
        return Error{ErrorKind::BadInput, Text::tr("“%1” is no day. Write it as in 2026-03-31.").arg(text)};
    return AsOf{day, Moment::startOf(day.addDays(1), zone)};
}

} // namespace shortlist
