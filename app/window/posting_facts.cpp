#include "window/posting_facts.h"

#include "money.h"
#include "queries/postings.h"
#include "text.h"

#include <QLocale>
#include <QRegularExpression>

namespace shortlist {

namespace {

QString workplaceText(Workplace workplace)
{
    switch (workplace) {
    case Workplace::Onsite: return Text::tr("on site");
    case Workplace::Hybrid: return Text::tr("hybrid");
    case Workplace::Remote: return Text::tr("remote");
    }
    return {};
}

QString periodText(PayPeriod period)
{
    switch (period) {
    case PayPeriod::Hour: return Text::tr("an hour");
    case PayPeriod::Day: return Text::tr("a day");
    case PayPeriod::Week: return Text::tr("a week");
    case PayPeriod::Month: return Text::tr("a month");
    case PayPeriod::Year: return Text::tr("a year");
    }
    return {};
}

QString payText(const Pay &pay)
{
    const auto amount = [&pay](qint64 minor) {
        const double major = majorUnits(minor, pay.currency);
        const bool isWhole = major == static_cast<double>(static_cast<qint64>(major));
        return QLocale().toString(major, 'f', isWhole ? 0 : minorDigits(pay.currency));
    };
    QString figures
        = pay.min && pay.max
              ? (*pay.min == *pay.max ? amount(*pay.min) : amount(*pay.min) + QStringLiteral("–") + amount(*pay.max))
          : pay.min ? Text::tr("from %1").arg(amount(*pay.min))
                    : Text::tr("up to %1").arg(amount(*pay.max));
    if (!pay.currency.isEmpty())
        figures = Text::tr("%1 %2", "currency, amount").arg(pay.currency, figures);
    return pay.period ? figures + u' ' + periodText(*pay.period) : figures;
}

} // namespace

Result<PostingFacts> postingFacts(Connection &connection, PostingId id)
{
    const auto stored = posting(connection, id);
    const auto openings = openingsOf(connection, id);
    if (!stored || !openings)
        return !stored ? stored.error() : openings.error();
    if (!*stored)
        return Error{ErrorKind::NotFound, Text::tr("The posting is gone.")};
    const Posting &one = **stored;
    QStringList facts;
    const QString place = QStringList{one.location.left(120), one.workplace ? workplaceText(*one.workplace) : QString()}
                              .filter(QRegularExpression(QStringLiteral(".")))
                              .join(QStringLiteral(", "));
    for (const QString &fact :
         {one.department.left(120), place, one.pay.isStated() ? payText(one.pay) : QString(),
          Text::tr("%1 of %n openings filled", nullptr, static_cast<int>(openings->total)).arg(openings->filled)}) {
        if (!fact.isEmpty())
            facts += fact.simplified();
    }
    return PostingFacts{one.title.left(300).simplified(), facts.join(QStringLiteral(" · "))};
}

} // namespace shortlist
