#pragma once

#include "exchange/export_dialog.h"
#include "window/exchange/exchange_host.h"
#include "window/exchange/long_work.h"

#include <QPointer>

namespace shortlist {

/// From a choice of what, by its first rows, to a CSV file.
class ExportFlow final : public QObject {
    Q_OBJECT

public:
    explicit ExportFlow(ExchangeHost host);

    void start();
    /// Writes what the dialog says to that file.
    void writeTo(const QString &path);
    /// What is being written leaves nothing.
    void cancel();
    /// While it is open.
    [[nodiscard]] ExportDialog *dialog() const { return m_dialog; }

private:
    void preview();
    void browse();
    void finish(const QString &problem, const QString &path);
    [[nodiscard]] QString suggestedPath() const;

    ExchangeHost m_host;
    QPointer<ExportDialog> m_dialog;
    std::shared_ptr<LongWork> m_work;
    QString m_replaced; ///< an older file that may go
    int m_asked = 0;    ///< the newest preview wins
};

} // namespace shortlist
