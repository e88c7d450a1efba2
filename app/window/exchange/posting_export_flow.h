#pragma once

#include "exchange/posting_export_dialog.h"
#include "jobs/export_posting.h"
#include "window/exchange/exchange_host.h"
#include "window/exchange/long_work.h"

#include <QPointer>

namespace shortlist {

/// The shown posting as a document: to a file of any format, or as text to the clipboard.
class PostingExportFlow final : public QObject {
    Q_OBJECT

public:
    explicit PostingExportFlow(ExchangeHost host);

    void start();
    void copy(PostingFormat format);
    /// Writes what the dialog says to that file.
    void writeTo(const QString &path);
    /// What is being written leaves nothing.
    void cancel();
    /// While it is open.
    [[nodiscard]] PostingExportDialog *dialog() const { return m_dialog; }

private:
    using Taken = std::function<void(const Result<QByteArray> &)>;
    void ask(PostingFormat format, Taken taken);
    void open(const QString &title);
    void preview();
    void browse();
    void suggestPath();
    void finish(const Result<Nothing> &written, const QString &path);
    [[nodiscard]] PostingFormat format() const;

    ExchangeHost m_host;
    QPointer<PostingExportDialog> m_dialog;
    std::shared_ptr<LongWork> m_work; ///< what is written
    PostingId m_posting;
    QString m_name;      ///< of the file, without its ending
    QString m_suggested; ///< the path that was put in last
    QString m_replaced;  ///< an older file that may go
};

} // namespace shortlist
