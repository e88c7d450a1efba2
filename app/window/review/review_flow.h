#pragma once

#include "result.h"
#include "review/review_dialog.h"
#include "window/exchange/exchange_host.h"

#include <QObject>
#include <QPointer>

namespace shortlist {

/// From a pasted or opened job description, by the review of its lines, to the board of a new posting.
class ReviewFlow final : public QObject {
    Q_OBJECT

public:
    explicit ReviewFlow(ExchangeHost host);

    /// What the clipboard holds.
    void paste();
    void reviewText(const QString &text, const QString &name);
    /// Reads it in the client's thread.
    void reviewFile(const QString &path);
    /// Asks which file.
    void openFile();
    /// While it is open.
    [[nodiscard]] ReviewDialog *dialog() const { return m_dialog; }

private:
    void show(const Result<Review> &read);
    /// Another posting of the same source.
    void showOther(int posting);
    void store(const PostingDocument &document);

    ExchangeHost m_host;
    QPointer<ReviewDialog> m_dialog;
};

} // namespace shortlist
