#pragma once

#include "moment.h"
#include "posting.h"
#include "result.h"

#include <QHash>
#include <QStringList>
#include <QTimeZone>

namespace shortlist {

/// What a candidate would like to earn.
struct ExpectedPay {
    qint64 minor = 0; ///< minor units of the currency
    QString currency;
    std::optional<PayPeriod> period;
};

/// The text of a cell: trimmed, and a formula as it was before it was disarmed.
[[nodiscard]] QString cellText(const QString &cell);

/// The pieces between `;`, trimmed, without empty ones.
[[nodiscard]] QStringList cellList(const QString &cell);

/// The pieces between `;`, `,` and white space.
[[nodiscard]] QStringList cellAddresses(const QString &cell);

/// The values in the cells of one table. `header` names the column in messages. Errors: BadInput for what is not
/// understood; nothing is guessed.
class CellReader {
public:
    /// Of days and times that name no zone.
    explicit CellReader(const QTimeZone &zone);

    /// A day, or a day with a time: ISO 8601, or a form of readDay() with a time behind it. A day alone is its
    /// beginning.
    [[nodiscard]] Result<Moment> moment(const QString &cell, const QString &header);
    [[nodiscard]] Result<QDate> day(const QString &cell, const QString &header) const;

    /// An ISO 4217 code or a currency's sign.
    [[nodiscard]] static Result<QString> currency(const QString &cell, const QString &header);
    /// "65000", "65.000 €", "65k EUR a year". `currency`: of the whole row, or empty.
    [[nodiscard]] static Result<ExpectedPay> expectedPay(const QString &cell, const QString &currency,
                                                         const QString &header);

private:
    [[nodiscard]] Moment startOf(QDate day);
    [[nodiscard]] std::optional<Moment> timeOf(QDate day, QStringView time) const;

    QTimeZone m_zone;
    QHash<QDate, Moment> m_starts; ///< a day's beginning costs as much as reading a whole row
};

} // namespace shortlist
