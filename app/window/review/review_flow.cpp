#include "window/review/review_flow.h"

#include "review/review_dialog.h"
#include "rules/posting_rules.h"
#include "window/ask_for_file.h"
#include "window/review/read_review.h"

#include <QClipboard>
#include <QGuiApplication>

namespace shortlist {

namespace {

PostingId createdPosting(const Committed &what)
{
    for (const Change &change : what.edit.changes) {
        if (change.kind == Kind::Posting && change.operation() == Change::Operation::Create)
            return PostingId(change.id);
    }
    return {};
}

} // namespace

ReviewFlow::ReviewFlow(ExchangeHost host) : QObject(host.window), m_host(std::move(host)) {}

void ReviewFlow::paste()
{
    reviewText(QGuiApplication::clipboard()->text(), tr("Pasted text"));
}

void ReviewFlow::reviewText(const QString &text, const QString &name)
{
    if (text.trimmed().isEmpty()) {
        m_host.desk.messages.showProblem(
            tr("There is no text to paste. Copy a job description first, or open its file."));
        return;
    }
    m_host.desk.client.ask<Review>(
        this, [text, name](Connection &) { return readReview(text.toUtf8(), name); },
        [this](const Result<Review> &read) { show(read); });
}

void ReviewFlow::reviewFile(const QString &path)
{
    m_host.desk.client.ask<Review>(
        this, [path](Connection &) { return readReviewFile(path); },
        [this](const Result<Review> &read) { show(read); });
}

void ReviewFlow::openFile()
{
    askForFile(m_dialog ? static_cast<QWidget *>(m_dialog) : m_host.window,
               {FileQuestion::Kind::Open,
                tr("Open job description"),
                {},
                tr("Job descriptions (*.txt *.md *.markdown *.text);;All files (*)"),
                {}},
               [this](const QString &path) { reviewFile(path); });
}

void ReviewFlow::show(const Result<Review> &read)
{
    if (!read) {
        if (m_dialog)
            m_dialog->showProblem(read.error().message);
        else
            m_host.desk.messages.showProblem(read.error().message);
        return;
    }
    if (!m_dialog) {
        m_dialog = new ReviewDialog(m_host.window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->resize(m_host.window->size());
        connect(m_dialog, &ReviewDialog::createRequested, this, &ReviewFlow::store);
        connect(m_dialog, &ReviewDialog::postingChosen, this, &ReviewFlow::showOther);
        connect(m_dialog, &ReviewDialog::openAnotherRequested, this, &ReviewFlow::openFile);
    }
    m_dialog->setReview(*read);
    m_dialog->open();
}

void ReviewFlow::showOther(int posting)
{
    m_host.desk.client.ask<Review>(
        m_dialog,
        [posting, source = m_dialog->review().source, name = m_dialog->review().name](Connection &) {
            return readReview(source, name, posting);
        },
        [this, source = m_dialog->review().source](const Result<Review> &read) {
            if (!read)
                m_dialog->showProblem(read.error().message);
            else if (m_dialog->review().source == source)
                m_dialog->setOther(*read);
        });
}

void ReviewFlow::store(const PostingDocument &document)
{
    m_host.desk.client.post([document](Connection &, Authorship who) { return importPostings({document}, who); }, this,
                            [this](const Result<Committed> &stored) {
                                if (!stored) {
                                    if (m_dialog)
                                        m_dialog->showProblem(stored.error().message);
                                    return;
                                }
                                if (m_dialog)
                                    m_dialog->accept();
                                m_host.showPosting(createdPosting(*stored));
                            });
}

} // namespace shortlist
