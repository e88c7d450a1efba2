#pragma once

#include "posting.h"
#include "word_table.h"

#include <QStringView>

#include <optional>

namespace shortlist {

struct FoundPay {
    Pay pay;
    bool usesAll = false; ///< nothing else is said beside it
};

/// Reads the pay of a line that is about pay: a range, one figure, "from" or "up to". `label` is what stands before the
/// colon, and may tell the period ("Hourly rate"). A number without currency counts where it has a period, or is at
/// least 1000 and all that is said. None where no pay is stated; bonuses, budgets and the like, and ranges that run
/// backwards, are none.
[[nodiscard]] std::optional<FoundPay> readLabelledPay(QStringView label, QStringView value, const WordTable &table);

/// Reads a line without label that says nothing but pay: "$40k - $60k", "Salary up to 60k EUR a year".
[[nodiscard]] std::optional<Pay> readBarePay(QStringView line, const WordTable &table);

/// Looks for pay in running text: a sentence that speaks of pay and has an amount with a currency.
[[nodiscard]] std::optional<Pay> findPay(QStringView text, const WordTable &table);

/// Looks for a range of amounts with a currency that can hardly be anything but pay, though nothing says so:
/// "£55k - £70k plus equity".
[[nodiscard]] std::optional<Pay> findPayRange(QStringView line, const WordTable &table);

} // namespace shortlist
