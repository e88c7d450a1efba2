#include "window/exchange/exchange_actions.h"

#include "window/review/review_flow.h"

#include <QCoreApplication>

namespace shortlist {

namespace {

class Exchange {
    Q_DECLARE_TR_FUNCTIONS(shortlist::ExchangeActions)
};

} // namespace

ExchangeActions addExchangeActions(const ExchangeHost &host)
{
    ActionTable &actions = host.desk.actions;
    auto *review = new ReviewFlow(host);
    const QString group = Exchange::tr("Posting");
    actions.add({"posting.paste",
                 Exchange::tr("&Paste job description..."),
                 group,
                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)},
                 "paste"},
                [review] { review->paste(); });
    actions.add({"posting.open_description", Exchange::tr("&Open job description..."), group, {}, "open"},
                [review] { review->openFile(); });
    return {review};
}

} // namespace shortlist
