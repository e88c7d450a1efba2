#include "window/posting/template_flow.h"

#include "queries/postings.h"
#include "verbs/still_there.h"
#include "window/posting/template_steps.h"

namespace shortlist {

TemplateFlow::TemplateFlow(ExchangeHost host) : QObject(host.window), m_host(std::move(host)) {}

void TemplateFlow::showCreated(const Result<Committed> &stored)
{
    if (!stored)
        return; // the window says why
    for (const Change &change : stored->edit.changes) {
        if (change.kind == Kind::Posting && change.operation() == Change::Operation::Create)
            return m_host.showPosting(PostingId(change.id));
    }
}

void TemplateFlow::duplicate()
{
    if (m_host.shownPosting().isNull())
        return;
    m_host.desk.client.post(duplicateStored(m_host.shownPosting()), this,
                            [this](const Result<Committed> &stored) { showCreated(stored); });
}

void TemplateFlow::save()
{
    const PostingId id = m_host.shownPosting();
    if (id.isNull() || m_nameDialog)
        return;
    m_host.desk.client.ask<QString>(
        this,
        [id](Connection &connection) -> Result<QString> {
            const auto found = stillThere(posting(connection, id), Kind::Posting, id.value);
            return found ? Result<QString>(found->title) : Result<QString>(found.error());
        },
        [this](const Result<QString> &title) {
            if (title)
                openNameDialog(*title);
        });
}

void TemplateFlow::openNameDialog(const QString &title)
{
    m_nameDialog = new TemplateNameDialog(title, m_host.window);
    m_nameDialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_nameDialog, &TemplateNameDialog::saveRequested, this, [this, id = m_host.shownPosting()] {
        m_host.desk.client.post(saveAsTemplate(id, m_nameDialog->name()), this,
                                [this](const Result<Committed> &stored) {
                                    if (!m_nameDialog)
                                        return;
                                    if (stored)
                                        m_nameDialog->accept();
                                    else
                                        m_nameDialog->showProblem(stored.error().message);
                                });
    });
    m_nameDialog->open();
}

void TemplateFlow::startFromOne()
{
    if (m_dialog)
        return;
    m_dialog = new TemplateDialog(m_host.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &TemplateDialog::chosen, this, [this](TemplateId from) {
        m_host.desk.client.post(startFromTemplate(from), this, [this](const Result<Committed> &stored) {
            if (stored && m_dialog)
                m_dialog->accept();
            showCreated(stored);
        });
    });
    connect(m_dialog, &TemplateDialog::deleteRequested, this, [this](TemplateId from) {
        m_host.desk.client.post(removeTemplate(from), this, [this](const Result<Committed> &) { refresh(); });
    });
    m_dialog->open();
    refresh();
}

void TemplateFlow::refresh()
{
    m_host.desk.client.ask<std::vector<Template>>(this, &templates, [this](const Result<std::vector<Template>> &all) {
        if (all && m_dialog)
            m_dialog->setTemplates(*all);
    });
}

} // namespace shortlist
