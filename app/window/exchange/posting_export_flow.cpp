#include "window/exchange/posting_export_flow.h"

#include "output/destination.h"
#include "queries/postings.h"
#include "verbs/still_there.h"
#include "window/ask_for_file.h"
#include "window/print/print_page.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

namespace shortlist {

PostingExportFlow::PostingExportFlow(ExchangeHost host) : QObject(host.window), m_host(std::move(host)) {}

void PostingExportFlow::start()
{
    m_posting = m_host.shownPosting();
    if (m_dialog || m_posting.isNull())
        return;
    m_host.desk.client.ask<QString>(
        this,
        [id = m_posting](Connection &connection) -> Result<QString> {
            const auto found = stillThere(posting(connection, id), Kind::Posting, id.value);
            return found ? Result<QString>(found->title) : Result<QString>(found.error());
        },
        [this](const Result<QString> &title) {
            if (title)
                open(*title);
            else
                m_host.desk.messages.showProblem(title.error().message);
        });
}

void PostingExportFlow::open(const QString &title)
{
    m_name = fileNameOf(title, QStringLiteral("posting"));
    m_replaced.clear();
    m_suggested.clear();
    m_dialog = new PostingExportDialog(
        title,
        {{wordOf(PostingFormat::Markdown), tr("&Markdown"), tr("Reads well, and comes back by import as it is"), false},
         {wordOf(PostingFormat::Text), tr("&Plain text"), tr("For mails; comes back by import as it is"), false},
         {wordOf(PostingFormat::Html), tr("&HTML"), tr("A web page that needs no other file"), true},
         {wordOf(PostingFormat::JsonLd), tr("&JSON-LD"), tr("For job boards and search engines"), false},
         {wordOf(PostingFormat::Pdf), tr("P&DF"), tr("To print, or to attach"), true}},
        m_host.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &PostingExportDialog::formatChosen, this, &PostingExportFlow::preview);
    connect(m_dialog, &PostingExportDialog::browseRequested, this, &PostingExportFlow::browse);
    connect(m_dialog, &PostingExportDialog::copyRequested, this, [this] { copy(format()); });
    connect(m_dialog, &PostingExportDialog::exportRequested, this, &PostingExportFlow::writeTo);
    connect(m_dialog, &QDialog::rejected, this, &PostingExportFlow::cancel);
    m_dialog->open();
    preview();
}

PostingFormat PostingExportFlow::format() const
{
    return fromWord<PostingFormat>(m_dialog->format()).value_or(PostingFormat::Markdown);
}

void PostingExportFlow::ask(PostingFormat format, Taken taken)
{
    const QTimeZone zone = m_host.desk.client.workspace().zone;
    m_host.desk.client.ask<QByteArray>(
        this,
        [id = m_posting, format, zone](Connection &connection) { return exportPosting(connection, id, format, zone); },
        std::move(taken));
}

/// As long as nobody typed another one.
void PostingExportFlow::suggestPath()
{
    if (m_dialog->path() != m_suggested)
        return;
    const QDir folder = QFileInfo(m_host.desk.client.workspace().path).absoluteDir();
    m_suggested = QDir::toNativeSeparators(folder.filePath(m_name + u'.' + m_dialog->format()));
    m_dialog->setPath(m_suggested);
}

void PostingExportFlow::preview()
{
    suggestPath();
    ask(format(), [this, asked = format()](const Result<QByteArray> &bytes) {
        if (!m_dialog || asked != format())
            return;
        if (bytes)
            m_dialog->setPreview(QString::fromUtf8(*bytes));
        else
            m_dialog->showProblem(bytes.error().message);
    });
}

void PostingExportFlow::browse()
{
    const QString path
        = QFileDialog::getSaveFileName(m_dialog, tr("Export posting"), m_dialog->path(), tr("All files (*)"));
    if (path.isEmpty())
        return;
    m_replaced = QDir::toNativeSeparators(path); // the file dialog has asked
    m_dialog->setPath(m_replaced);
}

void PostingExportFlow::copy(PostingFormat format)
{
    if (!m_dialog)
        m_posting = m_host.shownPosting();
    if (m_posting.isNull())
        return;
    ask(format, [this](const Result<QByteArray> &bytes) {
        if (!bytes)
            return m_host.desk.messages.showProblem(bytes.error().message);
        QGuiApplication::clipboard()->setText(QString::fromUtf8(*bytes));
        m_host.desk.messages.showDone(tr("The posting is on the clipboard."), false);
    });
}

void PostingExportFlow::writeTo(const QString &path)
{
    if (QFileInfo::exists(path) && std::exchange(m_replaced, path) != path)
        return m_dialog->showProblem(tr("%1 is there already. Choose Export once more to replace it.").arg(path));
    m_work = std::make_shared<LongWork>(&m_host.desk.client, [dialog = m_dialog](qint64 pages, qint64 total) {
        if (dialog)
            dialog->showProgress(pages, total);
    });
    m_dialog->showProgress(0, 0);
    const QTimeZone zone = m_host.desk.client.workspace().zone;
    m_host.desk.client.ask<Nothing>(
        this,
        [id = m_posting, format = format(), zone, path, work = m_work](Connection &connection) -> Result<Nothing> {
            const auto bytes = exportPosting(connection, id, format, zone);
            if (!bytes)
                return bytes.error();
            const auto step = [&work](qint64 done, qint64 total) { return work->goOn(done, total); };
            const auto whole = format == PostingFormat::Pdf
                                   ? printedPage(QString::fromUtf8(*bytes), PageTurn::Upright, step)
                                   : bytes;
            if (!whole)
                return whole.error();
            if (work->isCancelled())
                return Error{ErrorKind::Cancelled, {}};
            const auto written = writeWhole(path, *whole);
            return written ? Result<Nothing>(Nothing()) : written.error();
        },
        [this, path, work = m_work](const Result<Nothing> &written) {
            if (work == m_work)
                m_work.reset();
            finish(written, path);
        });
}

void PostingExportFlow::finish(const Result<Nothing> &written, const QString &path)
{
    if (!written && written.error().kind == ErrorKind::Cancelled)
        return m_host.desk.messages.showDone(tr("The export was cancelled. Nothing was written."), false);
    if (written) {
        if (m_dialog)
            m_dialog->accept();
        m_host.desk.messages.showDone(tr("Exported to %1.").arg(path), false);
    } else if (m_dialog) {
        m_dialog->showProblem(written.error().message);
    }
}

void PostingExportFlow::cancel()
{
    if (m_work)
        m_work->cancel(); // what came of it is said when it is known
}

} // namespace shortlist
