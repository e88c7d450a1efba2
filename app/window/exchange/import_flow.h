#pragma once

#include "exchange/import_dialog.h"
#include "window/exchange/exchange_host.h"
#include "window/exchange/preview_import.h"

#include <QPointer>

namespace shortlist {

/// From a file of people, by a preview of what would happen, to candidates on a board.
class ImportFlow final : public QObject {
    Q_OBJECT

public:
    explicit ImportFlow(ExchangeHost host);

    /// Asks which file.
    void chooseFile();
    void importFile(const QString &path);
    /// While it is open.
    [[nodiscard]] ImportDialog *dialog() const { return m_dialog; }
    /// Whatever is under way leaves nothing.
    void cancel();

private:
    [[nodiscard]] ImportRequest request() const;
    std::shared_ptr<LongWork> beginWork(bool isImporting);
    void preview();
    void run();
    void finish(const CandidateImportReport &report);

    ExchangeHost m_host;
    QString m_path;
    QPointer<ImportDialog> m_dialog;
    std::shared_ptr<LongWork> m_work;
};

} // namespace shortlist
