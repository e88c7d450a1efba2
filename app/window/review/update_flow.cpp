#include "window/review/update_flow.h"

#include "jobs/import_postings.h"
#include "jobs/stored_posting.h"
#include "shown/field_words.h"
#include "window/ask_for_file.h"
#include "window/posting/lock_flow.h"
#include "window/review/description_files.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>

namespace shortlist {

UpdateFlow::UpdateFlow(ExchangeHost host) : QObject(host.window), m_host(std::move(host)) {}

void UpdateFlow::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        return m_host.desk.messages.showProblem(
            tr("There is no text to paste. Copy the newer version first, or open its file."));
    compare([text, name = tr("Pasted text")] { return readNewerVersion(text.toUtf8(), name); });
}

void UpdateFlow::openFile()
{
    askForFile(m_host.window, {FileQuestion::Kind::Open, tr("Open the newer version"), {}, descriptionFilter(), {}},
               [this](const QString &path) { updateFrom(path); });
}

void UpdateFlow::updateFrom(const QString &path)
{
    m_work = std::make_shared<LongWork>(&m_host.desk.client, std::function<void(qint64, qint64)>());
    compare([path, work = m_work]() -> Result<NewerVersion> {
        QBuffer none;
        const auto bytes = readDescriptionSource(path, none, [work] { return !work->isCancelled(); });
        return bytes ? readNewerVersion(*bytes, path) : Result<NewerVersion>(bytes.error());
    });
}

void UpdateFlow::cancel()
{
    if (m_work)
        m_work->cancel();
}

void UpdateFlow::compare(Source source)
{
    m_posting = m_host.shownPosting();
    if (m_posting.isNull() || m_dialog)
        return;
    m_host.desk.client.ask<Compared>(
        this,
        [id = m_posting, source = std::move(source)](Connection &connection) -> Result<Compared> {
            auto newer = source();
            if (!newer)
                return newer.error();
            const auto stored = storedPosting(connection, id);
            if (!stored)
                return stored.error();
            return Compared{stored->document.posting.title, *newer, comparePosting(stored->document, newer->document)};
        },
        [this](const Result<Compared> &compared) {
            if (compared)
                show(*compared);
            else
                m_host.desk.messages.showProblem(compared.error().message);
        });
}

void UpdateFlow::show(const Compared &compared)
{
    m_newer = compared.newer;
    QStringList names;
    for (const FieldInfo &field : kindInfo(Kind::Posting).fields)
        names += shownField(QLatin1String(field.name));
    m_dialog
        = new UpdateDialog(new UpdateModel(compared.update, names), compared.title, m_newer.source.name, m_host.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &UpdateDialog::updateRequested, this, &UpdateFlow::store);
    m_dialog->open();
}

void UpdateFlow::store()
{
    const PostingUpdate update = m_dialog->model()->update();
    withReason(
        m_host.desk, m_dialog, updateChange(m_posting, update),
        [this, update](const QString &reason) { storeWith(update, reason); }, [] {});
}

void UpdateFlow::storeWith(const PostingUpdate &update, const QString &reason)
{
    m_host.desk.client.post(
        [id = m_posting, newer = m_newer, update, reason](Connection &connection, Authorship who) {
            return updateStored(connection, id, newer, update, who, reason);
        },
        this,
        [this](const Result<Committed> &stored) {
            if (!m_dialog)
                return;
            if (stored)
                m_dialog->accept();
            else
                m_dialog->showProblem(stored.error().message);
        });
}

} // namespace shortlist
