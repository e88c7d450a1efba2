#include "rules/pay_checks.h"

#include "money.h"
#include "rules/edit_parts.h"
#include "text.h"

namespace shortlist {

namespace {

// The largest whole number up to which a double, as in JSON, tells all apart.
constexpr qint64 largestAmount = 9'000'000'000'000'000;

} // namespace

std::optional<Error> problemWithAmount(std::optional<qint64> amount, const QString &currency, const QString &whose)
{
    if (!currency.isEmpty() && !isCurrency(currency))
        return badInput(Text::tr("%1 is no currency code (pay of %2). Use three capital letters as in ISO 4217, like "
                                 "USD or EUR.")
                            .arg(named(currency), named(whose)));
    if (!amount)
        return std::nullopt;
    if (*amount < 0)
        return badInput(Text::tr("The pay of %1 is below 0. Give 0 or more, or none.").arg(named(whose)));
    if (*amount > largestAmount)
        return badInput(Text::tr("The pay of %1 is too large to be stored. Check the figure.").arg(named(whose)));
    if (currency.isEmpty())
        return badInput(
            Text::tr("The pay of %1 has no currency. Give its code too, like USD or EUR.").arg(named(whose)));
    return std::nullopt;
}

std::optional<Error> problemWithPay(const Pay &pay, const QString &whose)
{
    if (auto problem = problemWithAmount(pay.min, pay.currency, whose))
        return problem;
    if (auto problem = problemWithAmount(pay.max, pay.currency, whose))
        return problem;
    if (pay.min && pay.max && *pay.min > *pay.max)
        return badInput(Text::tr("The pay of %1 ends below where it begins. Swap the two figures.").arg(named(whose)));
    return std::nullopt;
}

} // namespace shortlist
