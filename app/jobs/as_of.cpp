#include "jobs/as_of.h"

#include "text.h"

namespace shortlist {

Result<AsOf> asOf(const QString &text, Moment now, const QTimeZone &zone)
{
    const QDate today = now.dayIn(zone);
    if (text.isEmpty())
        return AsOf{today, std::nullopt};
    const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    if (!day.isValid() || day.year() < 1)
        return Error{ErrorKind::BadInput, Text::tr("\"%1\" is no day. Write it as in 2026-03-31.").arg(text)};
    if (day >= today)
        return AsOf{day, std::nullopt};
    return AsOf{day, Moment::startOf(day.addDays(1), zone)};
}

} // namespace shortlist
