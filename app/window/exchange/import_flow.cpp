#include "window/exchange/import_flow.h"

#include "queries/summary.h"
#include "window/ask_for_file.h"
#include "window/exchange/field_names.h"

#include <QFileInfo>

namespace shortlist {

ImportFlow::ImportFlow(ExchangeHost host) : QObject(host.window), m_host(std::move(host)) {}

void ImportFlow::chooseFile()
{
    askForFile(m_host.window,
               {FileQuestion::Kind::Open, tr("Import people"), {}, tr("Tables (*.csv *.tsv *.txt);;All files (*)"), {}},
               [this](const QString &path) { importFile(path); });
}

void ImportFlow::importFile(const QString &path)
{
    if (m_dialog)
        m_dialog->reject();
    m_path = path;
    m_dialog = new ImportDialog(QFileInfo(path).fileName(), m_host.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->resize(m_host.window->size());
    m_dialog->setFields(importFieldNames());
    connect(m_dialog, &ImportDialog::choicesChanged, this, &ImportFlow::preview);
    connect(m_dialog, &ImportDialog::importRequested, this, &ImportFlow::run);
    connect(m_dialog, &QDialog::rejected, this, &ImportFlow::cancel);
    m_dialog->open();
    m_host.desk.client.ask<WorkspaceSummary>(m_dialog, &workspaceSummary,
                                             [this](const Result<WorkspaceSummary> &summary) {
                                                 if (summary)
                                                     m_dialog->setPostings(summary->postings, m_host.shownPosting());
                                                 if (!m_work)
                                                     preview();
                                             });
}

void ImportFlow::cancel()
{
    if (m_work)
        m_work->cancel();
    m_work.reset();
}

ImportRequest ImportFlow::request() const
{
    const ImportChoices &choices = m_dialog->choices();
    ImportRequest request;
    request.path = m_path;
    request.fieldToHeader = choices.fieldToHeader;
    request.posting = choices.posting;
    request.onDuplicate = fromWord<OnDuplicate>(choices.onDuplicate).value_or(OnDuplicate::Skip);
    if (!choices.delimiter.isEmpty())
        request.format.delimiter = choices.delimiter[0].toLatin1();
    if (!choices.encoding.isEmpty())
        request.format.encoding = choices.encoding;
    return request;
}

/// What was under way is overtaken.
std::shared_ptr<LongWork> ImportFlow::beginWork(bool isImporting)
{
    cancel();
    m_work
        = std::make_shared<LongWork>(&m_host.desk.client, [dialog = m_dialog, isImporting](qint64 done, qint64 total) {
              if (dialog)
                  dialog->showProgress(done, total, isImporting);
          });
    return m_work;
}

void ImportFlow::preview()
{
    const auto work = beginWork(false);
    const auto found = std::make_shared<ImportPreview>();
    m_host.desk.client.postLong(
        [work, found, request = request()](Workspace &workspace, Authorship who,
                                           const std::optional<Member> &joining) -> Result<Committed> {
            if (!work->isCancelled())
                *found = previewImport(workspace, request, who, joining, *work);
            return Error{ErrorKind::Cancelled, {}}; // nothing is stored, and nothing is wrong
        },
        m_dialog,
        [this, work, found](const Result<Committed> &) {
            if (work == m_work && m_dialog)
                m_dialog->setPreview(*found);
        });
}

void ImportFlow::run()
{
    const auto work = beginWork(true);
    const auto report = std::make_shared<CandidateImportReport>();
    m_host.desk.client.postLong(
        [work, report, request = request()](Workspace &workspace, Authorship who,
                                            const std::optional<Member> &joining) -> Result<Committed> {
            auto done = runImport(workspace, request, who, joining, *work);
            if (!done)
                return done.error();
            *report = *done;
            if (!done->committed)
                return Error{ErrorKind::Cancelled, {}};
            return *done->committed;
        },
        this,
        [this, work, report](const Result<Committed> &stored) {
            if (stored)
                return finish(*report);
            if (work == m_work && m_dialog)
                m_dialog->showProblem(stored.error().message.isEmpty() ? tr("Everybody in it is there already, so "
                                                                            "nothing was changed.")
                                                                       : stored.error().message);
        });
}

void ImportFlow::finish(const CandidateImportReport &report)
{
    m_work.reset();
    if (m_dialog)
        m_dialog->accept();
    QStringList parts{tr("Imported %n people", nullptr, static_cast<int>(report.added))};
    if (report.known > 0)
        parts += tr("%1 known (%2 updated)").arg(report.known).arg(report.updated);
    if (report.applications > 0)
        parts += tr("%n application(s)", nullptr, static_cast<int>(report.applications));
    if (report.problems > 0)
        parts += tr("%n line(s) not imported", nullptr, static_cast<int>(report.problems));
    const QString sentence = parts.join(QStringLiteral(", ")) + u'.';
    // Behind what the window itself says of the entry.
    QMetaObject::invokeMethod(
        this,
        [this, sentence] {
            m_host.desk.client.ask<int>(
                this, [](Connection &) -> Result<int> { return 0; },
                [this, sentence](const Result<int> &) { m_host.desk.messages.showDone(sentence, true); });
        },
        Qt::QueuedConnection);
}

} // namespace shortlist
