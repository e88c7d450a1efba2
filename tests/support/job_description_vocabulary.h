#pragma once

#include "posting.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace shortlist {

/// The words from which job_description_generator makes job descriptions.
[[nodiscard]] const QStringList &titles();
[[nodiscard]] const QStringList &titleSuffixes();
[[nodiscard]] const QStringList &summaryHeadings();
[[nodiscard]] const QStringList &responsibilityHeadings();
[[nodiscard]] const QStringList &requiredHeadings();
[[nodiscard]] const QStringList &preferredHeadings();
[[nodiscard]] const QStringList &sectionHeadings();
[[nodiscard]] const QStringList &bulletMarks(); ///< `1` stands for the item's number
[[nodiscard]] const QStringList &leadIns();
[[nodiscard]] const QStringList &leadInForms(); ///< with %1 for the lead-in: whole and broken emphasis
[[nodiscard]] const QStringList &itemTexts();
[[nodiscard]] const QStringList &itemTails();
[[nodiscard]] const QStringList &standoutLines(); ///< bold or in capitals, with a word in them that could head a list
[[nodiscard]] const QStringList &sentences();
[[nodiscard]] const QStringList &benefits();
[[nodiscard]] const QStringList &cities();
[[nodiscard]] const QStringList &payLabels();
[[nodiscard]] const QStringList &rangeSigns();
[[nodiscard]] const std::vector<std::pair<QString, Workplace>> &workplaceLines();

/// A way to write an amount.
struct MoneyForm {
    QString currency;
    int minorDigits = 2;
    QString before;
    QString after;
    QString group; ///< between thousands
    QChar point;
    bool decimals = false;
    bool thousands = false; ///< "40k"

    [[nodiscard]] QString write(qint64 units, int cents) const;
};
[[nodiscard]] const std::vector<MoneyForm> &moneyForms();

struct PeriodForm {
    std::optional<PayPeriod> period;
    QString text;
};
[[nodiscard]] const std::vector<PeriodForm> &periodForms();

} // namespace shortlist
