#include "window/debrief/debrief_dialog.h"

#include "debrief/debrief_view.h"
#include "debrief/decision_dialog.h"
#include "fields/on_closing.h"
#include "window/debrief/debrief_steps.h"
#include "window/debrief/decision_document.h"
#include "window/tell_done.h"

#include <QVBoxLayout>

namespace shortlist {

DebriefDialog::DebriefDialog(Desk &desk, PostingId posting, std::vector<ApplicationId> compared,
                             std::shared_ptr<DecisionDraft> draft, QWidget *parent)
    : QDialog(parent), m_messages(new MessageBar), m_desk{desk.client, desk.actions, *m_messages, desk.selection},
      m_posting(posting), m_compared(std::move(compared)), m_draft(std::move(draft)), m_view(new DebriefView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("debrief_dialog"));
    setWindowTitle(tr("Debrief"));
    setModal(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_view, 1);
    resize(parent->size());
    new OnClosing(parent, [guard = QPointer<DebriefView>(m_view)] {
        if (guard)
            guard->flush();
    });
    listen();
    reload();
}

void DebriefDialog::listen()
{
    for (const char *id : {"edit.undo", "edit.redo"}) // their keys are good here too
        addAction(m_desk.actions.action(QLatin1String(id)));
    connect(m_view, &DebriefView::noteAdded, this, &DebriefDialog::addNote);
    connect(m_view, &DebriefView::decideRequested, this, &DebriefDialog::decide);
    connect(m_view, &DebriefView::closeRequested, this, &QDialog::accept);
    connect(m_view, &DebriefView::recordRequested, this,
            [this](DecisionId decision) { saveDecision(m_desk, this, decision); });
    connect(m_messages, &MessageBar::undoRequested, this, [this] { m_desk.client.undo(); });
    connect(&m_desk.client, &WorkspaceClient::committed, this,
            [this](const Committed &what) { tellDone(m_desk.client, *m_messages, what); });
    connect(&m_desk.client, &WorkspaceClient::refused, this,
            [this](const Error &error) { m_messages->showProblem(error.message); });
    connect(&m_desk.client, &WorkspaceClient::changed, this, [this](const ChangedRows &) { reload(); });
}

ComparisonRequest DebriefDialog::compared() const
{
    return {m_posting, m_compared, m_desk.client.me()};
}

void DebriefDialog::reload()
{
    const DebriefRequest wanted{compared(), m_desk.client.workspace().zone};
    m_desk.client.ask<DebriefShown>(
        this, [wanted](Connection &connection) { return debriefShown(connection, wanted); },
        [this, request = ++m_request](const Result<DebriefShown> &found) {
            if (request != m_request)
                return;
            if (!found)
                return m_messages->showProblem(found.error().message);
            m_shown = *found;
            if (m_compared.empty()) { // who it is about stays, whoever comes
                for (const DebriefPerson &one : found->people)
                    m_compared.push_back(one.application);
            }
            m_view->showDebrief(*found, m_desk.client.workspace().zone);
        });
}

void DebriefDialog::addNote(ApplicationId application, CriterionId criterion, const QString &text)
{
    ++m_notesOnTheirWay;
    m_desk.client.post(
        debriefNoteStep(application, criterion, text), this,
        [this, text](const Result<Committed> &done) { noteSettled(text, done ? QString() : done.error().message); });
}

void DebriefDialog::noteSettled(const QString &text, const QString &problem)
{
    --m_notesOnTheirWay;
    if (!problem.isEmpty()) {
        m_closingWith.reset();
        return m_view->bringBack(text, problem);
    }
    if (m_closingWith && m_notesOnTheirWay == 0)
        QDialog::done(*m_closingWith);
}

void DebriefDialog::decide()
{
    m_view->flush();
    auto *dialog = new DecisionDialog(m_shown, *m_draft, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DecisionDialog::decided, this, [this, dialog] { record(dialog, dialog->draft()); });
    connect(dialog, &QDialog::rejected, this, [this, dialog] { *m_draft = dialog->draft(); });
    dialog->open();
}

void DebriefDialog::record(DecisionDialog *dialog, const DecisionDraft &decided)
{
    *m_draft = decided;
    const ApplicationId chosen = decided.chosen.value_or(ApplicationId());
    m_desk.client.post(decisionStep(compared(), chosen, decided.rationale), dialog,
                       [dialog, draft = m_draft](const Result<Committed> &done) {
                           if (!done)
                               return dialog->showProblem(done.error().message);
                           *draft = {};
                           dialog->accept();
                       });
}

void DebriefDialog::done(int result)
{
    m_view->flush();
    if (m_notesOnTheirWay > 0)
        m_closingWith = result;
    else
        QDialog::done(result);
}

} // namespace shortlist
