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

/// The last one.
PostingId createdPosting(const Committed &what)
{
    const auto &subjects = what.edit.subjects;
    return subjects.empty() ? PostingId() : PostingId(subjects.back().id);
}

} // namespace

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
    const auto rest = std::make_shared<QueueRest>();
    const ReviewQueueModel &queue = m_dialog->queue();
    for (int row = 0; row < queue.rowCount(); ++row) {
        if (queue.at(row).state == QueueState::ToReview)
            rest->all.push_back({row, queue.at(row), m_dialog->corrected(row)});
    }
    const auto count = static_cast<qint64>(rest->all.size());
    const QString doing = tr("Creating %n posting(s)...", nullptr, static_cast<int>(count));
    m_creating = std::make_shared<LongWork>(&m_host.desk.client, [dialog = m_dialog, doing](qint64 done, qint64 total) {
        if (dialog)
            dialog->showProgress(doing, done, total, false);
    });
    m_dialog->showProgress(doing, 0, count, false);
    // A reader of the writing thread's own.
    m_host.desk.client.ask<QueueReader>(
        m_dialog, [reader = m_reader](Connection &) -> Result<QueueReader> { return *reader; },
        [this, rest](const Result<QueueReader> &reader) { storeRest(rest, *reader); });
}

void ReviewFlow::storeRest(const std::shared_ptr<QueueRest> &rest, const QueueReader &reader)
{
    const auto made = std::make_shared<CreatedRest>();
    m_host.desk.client.postLong(
        [rest, made, work = m_creating, reader = std::make_shared<QueueReader>(reader)](
            Workspace &workspace, Authorship who, const std::optional<Member> &joining) -> Result<Committed> {
            const auto total = static_cast<qint64>(rest->all.size());
            auto created = shortlist::createRest(workspace, who, joining, *reader, *rest,
                                                 [&work, total](qint64 done) { return work->goOn(done, total); });
            if (!created)
                return created.error();
            *made = std::move(*created);
            return made->committed ? Result<Committed>(*made->committed) : Error{ErrorKind::Cancelled, {}};
        },
        this,
        [this, made, dialog = m_dialog, work = m_creating](const Result<Committed> &stored) {
            if (work == m_creating)
                m_creating.reset();
            finishRest(dialog, *made, stored);
        });
}

void ReviewFlow::finishRest(const QPointer<ReviewDialog> &dialog, const CreatedRest &made,
                            const Result<Committed> &stored)
{
    if (stored)
        m_created = createdPosting(*stored);
    if (!dialog)
        return showCreated();
    if (!stored && stored.error().kind != ErrorKind::Cancelled) {
        dialog->showProgress({}, 0, 0, false);
        return dialog->showProblem(stored.error().message);
    }
    for (const auto &[row, problem] : made.problems)
        dialog->setState(row, QueueState::Problem, problem);
    for (const auto &[row, problem] : made.unread)
        dialog->setUnread(row, problem);
    dialog->setCreated(made.rows);
    dialog->showProgress({}, 0, 0, false);
    dialog->goOn();
}

void ReviewFlow::cancel()
{
    for (const auto &work : {m_work, m_creating}) {
        if (work)
            work->cancel();
    }
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
