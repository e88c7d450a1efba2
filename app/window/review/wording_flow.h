#pragma once

#include "review/wording_dialog.h"
#include "window/exchange/exchange_host.h"

#include <QPointer>

namespace shortlist {

/// Looks through the wording of the shown posting.
class WordingFlow final : public QObject {
    Q_OBJECT

public:
    explicit WordingFlow(ExchangeHost host);

    void start();
    /// While it is open.
    [[nodiscard]] WordingDialog *dialog() const { return m_dialog; }

private:
    ExchangeHost m_host;
    QPointer<WordingDialog> m_dialog;
};

} // namespace shortlist
