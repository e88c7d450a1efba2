#include "window/review/review_flow.h"

#include "review_queue_model.h"
#include "rules/posting_rules.h"
#include "window/ask_for_file.h"
#include "window/review/description_files.h"
#include "window/review/review_wording.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTimer>

namespace shortlist {

namespace {

PostingId createdPosting(const Committed &what)
{
    PostingId last;
    for (const Change &change : what.edit.changes) {
        if (change.kind == Kind::Posting && change.operation() == Change::Operation::Create)
            last = PostingId(change.id);
    }
    return last;
}

} // namespace

/// What is created all at once: read first, some at a time.
struct ReviewFlow::Rest {
    std::vector<int> rows;
    std::vector<QueuedPosting> postings;
    std::vector<std::optional<PostingDocument>> corrected;
    size_t next = 0;
    std::vector<int> good; ///< rows of the documents
    std::vector<PostingDocument> documents;
    std::vector<std::pair<int, QString>> problems; ///< of what cannot be stored
    std::vector<std::pair<int, QString>> unread;   ///< of what cannot be read any more
    std::set<QString> hashes;                      ///< of the sources that are stored with one of them

    void add(int row, PostingDocument document)
    {
        if (const auto problem = problemWith(document)) {
            problems.emplace_back(row, problem->message);
            return;
        }
        if (!document.files.empty() && !hashes.insert(document.files.front().hash).second)
            document.contents.clear(); // once for all that a source holds
        good.push_back(row);
        documents.push_back(std::move(document));
    }
};

ReviewFlow::ReviewFlow(ExchangeHost host) : QObject(host.window), m_host(std::move(host)) {}

void ReviewFlow::paste()
{
    if (const QStringList files = localFiles(QGuiApplication::clipboard()->mimeData()); !files.isEmpty())
        return reviewFiles(files);
    reviewText(QGuiApplication::clipboard()->text(), tr("Pasted text"));
}

void ReviewFlow::reviewText(const QString &text, const QString &name)
{
    if (text.trimmed().isEmpty()) {
        m_host.desk.messages.showProblem(
            tr("There is no text to paste. Copy a job description first, or open its file."));
        return;
    }
    start({{name, text.toUtf8()}});
}

void ReviewFlow::reviewFiles(const QStringList &paths)
{
    std::vector<DescriptionSource> sources;
    for (const QString &path : paths)
        sources.push_back({path, {}});
    if (!sources.empty())
        start(sources);
}

void ReviewFlow::openFiles()
{
    askForFiles(m_dialog ? static_cast<QWidget *>(m_dialog) : m_host.window,
                {FileQuestion::Kind::Open, tr("Open job descriptions"), {}, descriptionFilter(), {}},
                [this](const QStringList &paths) { reviewFiles(paths); });
}

QueueReader::GoOn ReviewFlow::goOn() const
{
    return [work = m_work] { return !work->isCancelled(); };
}

bool ReviewFlow::isOver() const
{
    return !m_dialog || m_work->isCancelled();
}

void ReviewFlow::start(const std::vector<DescriptionSource> &sources)
{
    if (isOver())
        openDialog();
    m_firstNew = m_dialog->queue().rowCount();
    m_isChoosing = true;
    readOn(sources);
}

void ReviewFlow::openDialog()
{
    m_reader = std::make_shared<QueueReader>();
    m_work = std::make_shared<LongWork>(&m_host.desk.client, std::function<void(qint64, qint64)>());
    m_created = {};
    m_dialog = new ReviewDialog(m_host.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->resize(m_host.window->size());
    connect(m_dialog, &ReviewDialog::createRequested, this, &ReviewFlow::store);
    connect(m_dialog, &ReviewDialog::createAllRequested, this, &ReviewFlow::createRest);
    connect(m_dialog, &ReviewDialog::reviewRequested, this, &ReviewFlow::read);
    connect(m_dialog, &ReviewDialog::openAnotherRequested, this, &ReviewFlow::openFiles);
    connect(m_dialog, &QDialog::finished, this, &ReviewFlow::end);
    m_dialog->showProgress(tr("Reading..."), 0, 0, true);
    constexpr int milliseconds = 400; // most are read before a dialog could be
    QTimer::singleShot(milliseconds, m_dialog, [this] {
        if (!isOver() && !m_dialog->isVisible())
            m_dialog->open();
    });
}

/// Some more of the sources. What is asked for meanwhile comes in between.
void ReviewFlow::readOn(const std::vector<DescriptionSource> &added)
{
    m_host.desk.client.ask<QueueReader::Step>(
        m_dialog,
        [reader = m_reader, added, goOn = goOn()](Connection &) -> Result<QueueReader::Step> {
            reader->add(added);
            return reader->next(goOn);
        },
        [this](const Result<QueueReader::Step> &step) {
            if (!isOver())
                take(*step);
        });
}

void ReviewFlow::take(const QueueReader::Step &step)
{
    const bool isAlone = step.isLast() && m_dialog->queue().rowCount() == 0 && step.found.size() == 1;
    if (isAlone && !step.found.front().isRead() && !m_dialog->isVisible()) {
        delete m_dialog; // nothing of it is on the stack: the client calls
        return m_host.desk.messages.showProblem(step.found.front().problem);
    }
    m_dialog->add(step.found);
    m_dialog->showProgress(step.isLast() ? QString()
                                         : tr("Reading... %n posting(s) so far", nullptr, m_dialog->queue().rowCount()),
                           step.done, step.total, true);
    if (m_isChoosing)
        chooseFirst(m_firstNew, step.isLast());
    if (!step.isLast())
        readOn({});
}

/// What was opened last comes first; what could not be read only where nothing else was.
void ReviewFlow::chooseFirst(int from, bool isLast)
{
    const ReviewQueueModel &queue = m_dialog->queue();
    int row = from;
    while (row < queue.rowCount() && !queue.at(row).isRead())
        ++row;
    if (row == queue.rowCount() && (!isLast || from == row))
        return;
    m_isChoosing = false;
    m_dialog->choose(row < queue.rowCount() ? row : from);
    if (row == queue.rowCount())
        m_dialog->open();
}

void ReviewFlow::read(int row)
{
    m_host.desk.client.ask<Review>(
        m_dialog,
        [reader = m_reader, which = m_dialog->queue().at(row), goOn = goOn()](Connection &) {
            auto review = reader->review(which, goOn);
            return review ? Result<Review>(withWording(*std::move(review))) : review;
        },
        [this, row](const Result<Review> &review) {
            if (isOver())
                return;
            if (review)
                m_dialog->setReview(row, *review);
            else
                m_dialog->setUnread(row, review.error().message);
            if (!m_dialog->isVisible())
                m_dialog->open();
        });
}

void ReviewFlow::store(int row, const PostingDocument &document)
{
    m_host.desk.client.post([document](Connection &, Authorship who) { return importPostings({document}, who); }, this,
                            [this, row, dialog = m_dialog](const Result<Committed> &stored) {
                                if (stored)
                                    m_created = createdPosting(*stored);
                                if (!dialog)
                                    return showCreated();
                                if (!stored)
                                    return dialog->showProblem(stored.error().message);
                                dialog->setState(row, QueueState::Created, {});
                                dialog->goOn();
                            });
}

void ReviewFlow::createRest()
{
    auto rest = std::make_shared<Rest>();
    const ReviewQueueModel &queue = m_dialog->queue();
    for (int row = 0; row < queue.rowCount(); ++row) {
        if (queue.at(row).state != QueueState::ToReview)
            continue;
        rest->rows.push_back(row);
        rest->postings.push_back(queue.at(row));
        rest->corrected.push_back(m_dialog->corrected(row));
    }
    readRest(rest);
}

void ReviewFlow::readRest(const std::shared_ptr<Rest> &rest)
{
    const auto total = static_cast<qint64>(rest->rows.size());
    m_dialog->showProgress(tr("Creating %n posting(s)...", nullptr, static_cast<int>(total)),
                           static_cast<qint64>(rest->next), total, false);
    m_host.desk.client.ask<Nothing>(
        m_dialog,
        [rest, reader = m_reader, goOn = goOn()](Connection &) -> Result<Nothing> {
            constexpr size_t mostAtOnce = 50;
            const size_t end = std::min(rest->next + mostAtOnce, rest->rows.size());
            for (; rest->next < end && goOn(); ++rest->next) {
                const int row = rest->rows[rest->next];
                if (auto &corrected = rest->corrected[rest->next]) {
                    rest->add(row, *std::move(corrected));
                    continue;
                }
                const auto review = reader->review(rest->postings[rest->next], goOn);
                if (review)
                    rest->add(row, documentOf(*review));
                else
                    rest->unread.emplace_back(row, review.error().message);
            }
            return Nothing();
        },
        [this, rest](const Result<Nothing> &) {
            if (isOver())
                return;
            if (rest->next < rest->rows.size())
                readRest(rest);
            else
                storeRest(rest);
        });
}

void ReviewFlow::storeRest(const std::shared_ptr<Rest> &rest)
{
    const auto finish = [this, rest, dialog = m_dialog] {
        if (!dialog)
            return showCreated();
        for (const auto &[row, problem] : rest->problems)
            dialog->setState(row, QueueState::Problem, problem);
        for (const auto &[row, problem] : rest->unread)
            dialog->setUnread(row, problem);
        for (const int row : rest->good)
            dialog->setState(row, QueueState::Created, {});
        dialog->showProgress({}, 0, 0, false);
        dialog->goOn();
    };
    if (rest->documents.empty())
        return finish();
    m_host.desk.client.post(
        [rest, goOn = goOn()](Connection &, Authorship who) -> Result<Edit> {
            if (!goOn())
                return Error{ErrorKind::Cancelled, {}};
            return importPostings(std::move(rest->documents), who);
        },
        this,
        [this, finish, dialog = m_dialog](const Result<Committed> &stored) {
            if (stored) {
                m_created = createdPosting(*stored);
                return finish();
            }
            if (!dialog)
                return;
            dialog->showProgress({}, 0, 0, false);
            dialog->showProblem(stored.error().message);
        });
}

void ReviewFlow::cancel()
{
    if (m_work)
        m_work->cancel();
}

void ReviewFlow::end()
{
    cancel();
    m_reader.reset();
    showCreated();
}

void ReviewFlow::showCreated()
{
    if (const PostingId shown = std::exchange(m_created, {}); !shown.isNull())
        m_host.showPosting(shown);
}

} // namespace shortlist
