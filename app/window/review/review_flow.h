#pragma once

#include "review/review_dialog.h"
#include "window/exchange/exchange_host.h"
#include "window/exchange/long_work.h"
#include "window/review/create_rest.h"
#include "window/review/queue_reader.h"

#include <QObject>
#include <QPointer>

namespace shortlist {

/// From pasted or opened job descriptions, by the review of their lines one after the other, to the boards of new
/// postings.
class ReviewFlow final : public QObject {
    Q_OBJECT

public:
    explicit ReviewFlow(ExchangeHost host);

    /// What the clipboard holds: a text, or files.
    void paste();
    void reviewText(const QString &text, const QString &name);
    /// Reads them in the client's thread; beside what is reviewed already, where something is.
    void reviewFiles(const QStringList &paths);
    /// Asks which files.
    void openFiles();
    /// Whatever is under way leaves nothing.
    void cancel();
    /// While it is open.
    [[nodiscard]] ReviewDialog *dialog() const { return m_dialog; }

private:
    void start(const std::vector<DescriptionSource> &sources);
    void openDialog();
    void readOn(const std::vector<DescriptionSource> &added);
    void take(const QueueReader::Step &step);
    void chooseFirst(int from, bool isLast);
    void read(int row);
    void store(int row, const PostingDocument &document);
    void createRest();
    void storeRest(const std::shared_ptr<QueueRest> &rest, const QueueReader &reader);
    void finishRest(const QPointer<ReviewDialog> &dialog, const CreatedRest &made, const Result<Committed> &stored);
    /// Whether it was closed or all is done: what was created is shown.
    void end();
    void showCreated();
    /// No dialog is open.
    [[nodiscard]] bool isOver() const;
    [[nodiscard]] QueueReader::GoOn goOn() const;

    ExchangeHost m_host;
    QPointer<ReviewDialog> m_dialog;
    std::shared_ptr<QueueReader> m_reader; ///< used in the client's reading thread alone
    std::shared_ptr<LongWork> m_work;      ///< what is read
    std::shared_ptr<LongWork> m_creating;  ///< all the rest, while it is stored
    PostingId m_created;                   ///< the last one
    int m_firstNew = 0;                    ///< row where what was opened last begins
    bool m_isChoosing = false;             ///< the first one of it is not chosen yet
};

} // namespace shortlist
