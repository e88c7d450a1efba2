#include "window/exchange/export_flow.h"

#include "queries/summary.h"
#include "window/ask_for_file.h"
#include "window/exchange/write_export.h"

#include <QDir>
#include <QFileInfo>

namespace shortlist {

namespace {

ExportMoment momentOf(const WorkspaceClient &client)
{
    return {client.now(), client.workspace().zone, client.me()};
}

} // namespace

ExportFlow::ExportFlow(ExchangeHost host) : QObject(host.window), m_host(std::move(host)) {}

QString ExportFlow::suggestedPath() const
{
    const QFileInfo workspace(m_host.desk.client.workspace().path);
    const QString day = m_dialog->choices().asOf.toString(Qt::ISODate);
    return QDir::toNativeSeparators(workspace.absoluteDir().filePath(
        QStringLiteral("%1-%2-%3.csv").arg(workspace.completeBaseName(), m_dialog->choices().what, day)));
}

void ExportFlow::start()
{
    if (m_dialog)
        return;
    const ExportMoment when = momentOf(m_host.desk.client);
    m_dialog = new ExportDialog(when.now.dayIn(when.zone), m_host.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->resize(m_host.window->size());
    m_dialog->setPath(suggestedPath());
    m_replaced.clear();
    connect(m_dialog, &ExportDialog::choicesChanged, this, &ExportFlow::preview);
    connect(m_dialog, &ExportDialog::browseRequested, this, &ExportFlow::browse);
    connect(m_dialog, &ExportDialog::exportRequested, this, &ExportFlow::writeTo);
    connect(m_dialog, &QDialog::rejected, this, &ExportFlow::cancel);
    m_dialog->open();
    m_host.desk.client.ask<WorkspaceSummary>(m_dialog, &workspaceSummary,
                                             [this](const Result<WorkspaceSummary> &summary) {
                                                 const int asked = m_asked;
                                                 if (summary)
                                                     m_dialog->setPostings(summary->postings, m_host.shownPosting());
                                                 if (m_asked == asked)
                                                     preview();
                                             });
}

void ExportFlow::preview()
{
    const QFileInfo named(m_dialog->path());
    const QFileInfo suggested(suggestedPath());
    if (named.dir() == suggested.dir() && !named.exists() && named.suffix() == QLatin1String("csv")
        && named.fileName().startsWith(QFileInfo(m_host.desk.client.workspace().path).completeBaseName()))
        m_dialog->setPath(suggestedPath());
    m_host.desk.client.ask<ExportPreview>(
        m_dialog,
        [choices = m_dialog->choices(), when = momentOf(m_host.desk.client)](Connection &connection) {
            return previewExport(connection, choices, when);
        },
        [this, asked = ++m_asked](const Result<ExportPreview> &found) {
            if (asked != m_asked)
                return;
            if (found)
                m_dialog->setPreview(found->headers, found->rows, found->isAll, found->withheld);
            else
                m_dialog->showProblem(found.error().message);
        });
}

void ExportFlow::browse()
{
    askForFile(m_dialog,
               {FileQuestion::Kind::Save, tr("Export CSV"), m_dialog->path(), tr("CSV (*.csv);;All files (*)"),
                QStringLiteral("csv")},
               [this](const QString &path) {
                   m_replaced = QDir::toNativeSeparators(path); // the file dialog has asked
                   m_dialog->setPath(m_replaced);
               });
}

void ExportFlow::writeTo(const QString &path)
{
    if (QFileInfo::exists(path) && std::exchange(m_replaced, path) != path)
        return m_dialog->showProblem(tr("%1 is there already. Choose Export once more to replace it.").arg(path));
    m_work = std::make_shared<LongWork>(&m_host.desk.client, [dialog = m_dialog](qint64 rows, qint64) {
        if (dialog)
            dialog->showProgress(rows);
    });
    m_dialog->showProgress(0);
    m_host.desk.client.ask<Nothing>(
        this,
        [choices = m_dialog->choices(), when = momentOf(m_host.desk.client), path,
         work = m_work](Connection &connection) -> Result<Nothing> {
            const auto written
                = writeExport(connection, choices, when, path, [&work](qint64 rows) { return work->goOn(rows, 0); });
            if (!written)
                return written.error();
            return Nothing();
        },
        [this, path, work = m_work](const Result<Nothing> &written) {
            if (work == m_work)
                finish(written ? QString() : written.error().message, path);
        });
}

void ExportFlow::finish(const QString &problem, const QString &path)
{
    m_work.reset();
    if (problem.isEmpty()) {
        if (m_dialog)
            m_dialog->accept();
        m_host.desk.messages.showDone(tr("Exported to %1.").arg(path), false);
    } else if (m_dialog) {
        m_dialog->showProblem(problem);
    } else {
        m_host.desk.messages.showProblem(problem);
    }
}

void ExportFlow::cancel()
{
    if (!m_work)
        return;
    m_work->cancel();
    m_work.reset();
    m_host.desk.messages.showDone(tr("The export was cancelled. Nothing was written."), false);
}

} // namespace shortlist
