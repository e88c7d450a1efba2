#pragma once

#include "exchange/backup_dialog.h"
#include "window/exchange/exchange_host.h"
#include "window/exchange/long_work.h"

#include <QPointer>

namespace shortlist {

/// Copies the workspace into another file, with progress.
class BackupFlow final : public QObject {
    Q_OBJECT

public:
    explicit BackupFlow(ExchangeHost host);

    /// Asks where to.
    void choosePlace();
    void backUpTo(const QString &path);
    void cancel();

private:
    void finish(const QString &problem, const QString &path);

    ExchangeHost m_host;
    QPointer<BackupDialog> m_dialog;
    std::shared_ptr<LongWork> m_work;
};

} // namespace shortlist
