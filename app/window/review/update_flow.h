#pragma once

#include "jobs/update_posting.h"
#include "review/update_dialog.h"
#include "window/exchange/exchange_host.h"
#include "window/exchange/long_work.h"

#include <QPointer>

namespace shortlist {

/// From a newer version of the shown posting's text, by its differences, to one Edit.
class UpdateFlow final : public QObject {
    Q_OBJECT

public:
    explicit UpdateFlow(ExchangeHost host);

    /// From what the clipboard holds.
    void paste();
    /// Asks which file.
    void openFile();
    void updateFrom(const QString &path);
    /// Reading a file ends, so that a window need not wait for it.
    void cancel();
    /// While it is open.
    [[nodiscard]] UpdateDialog *dialog() const { return m_dialog; }

private:
    struct Compared {
        QString title;
        NewerVersion newer;
        PostingUpdate update;
    };
    using Source = std::function<Result<NewerVersion>()>;
    void compare(Source source);
    void show(const Compared &compared);
    void store();
    void storeWith(const PostingUpdate &update, const QString &reason);

    ExchangeHost m_host;
    QPointer<UpdateDialog> m_dialog;
    PostingId m_posting;
    NewerVersion m_newer;
    std::shared_ptr<LongWork> m_work; ///< reading a file
};

} // namespace shortlist
