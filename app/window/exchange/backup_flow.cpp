#include "window/exchange/backup_flow.h"

#include "backup.h"
#include "window/ask_for_file.h"

#include <QDir>
#include <QFileInfo>
#include <QTimer>

namespace shortlist {

BackupFlow::BackupFlow(ExchangeHost host) : QObject(host.window), m_host(std::move(host)) {}

void BackupFlow::choosePlace()
{
    const WorkspaceClient &client = m_host.desk.client;
    const QFileInfo workspace(client.workspace().path);
    const QString day = client.now().dayIn(client.workspace().zone).toString(Qt::ISODate);
    const QString suggested
        = workspace.absoluteDir().filePath(QStringLiteral("%1-%2.shortlist").arg(workspace.completeBaseName(), day));
    askForFile(m_host.window,
               {FileQuestion::Kind::SaveBeside, tr("Back up"), suggested, tr("Shortlist workspaces (*.shortlist)"),
                QStringLiteral("shortlist")},
               [this](const QString &path) { backUpTo(path); });
}

void BackupFlow::cancel()
{
    if (m_work)
        m_work->cancel();
}

void BackupFlow::backUpTo(const QString &path)
{
    if (m_work)
        return m_host.desk.messages.showProblem(tr("A backup is being made already. Wait for it, or cancel it."));
    m_dialog = new BackupDialog(path, m_host.window);
    connect(m_dialog, &QDialog::rejected, this, &BackupFlow::cancel);
    constexpr int milliseconds = 400; // a small workspace is copied before a dialog could be read
    QTimer::singleShot(milliseconds, m_dialog, &QDialog::open);
    m_work = std::make_shared<LongWork>(&m_host.desk.client, [dialog = m_dialog](qint64 done, qint64 total) {
        if (dialog)
            dialog->showProgress(done, total);
    });
    m_host.desk.client.ask<QString>(
        this,
        [work = m_work, path](Connection &connection) -> Result<QString> {
            const auto copied
                = backupTo(connection, path, [&work](qint64 done, qint64 total) { return work->goOn(done, total); });
            if (!copied)
                return copied.error();
            return path;
        },
        [this, path](const Result<QString> &copied) { finish(copied ? QString() : copied.error().message, path); });
}

void BackupFlow::finish(const QString &problem, const QString &path)
{
    const bool wasCancelled = m_work->isCancelled();
    m_work.reset();
    delete m_dialog; // nothing of it is on the stack: the client calls, with no dialog's events between
    if (problem.isEmpty())
        m_host.desk.messages.showDone(tr("Backed up to %1.").arg(path), false);
    else if (wasCancelled)
        m_host.desk.messages.showDone(tr("The backup was cancelled. Nothing was written."), false);
    else
        m_host.desk.messages.showProblem(problem);
}

} // namespace shortlist
