#include "window/interviews/answers_dialog.h"

#include "fields/on_closing.h"
#include "fields/safe_text.h"
#include "interviews/answers_view.h"
#include "jobs/interview_list.h"
#include "queries/plans.h"
#include "style/tokens.h"
#include "window/interviews/answer_steps.h"

#include <QPointer>
#include <QVBoxLayout>

namespace shortlist {

namespace {

Result<AnswersSheet> answersSheet(Connection &connection, InterviewId id)
{
    auto shown = interviewShown(connection, id);
    if (!shown)
        return shown.error();
    const auto rows = interviewRows(connection, id);
    const auto planned = plannedInterview(connection, shown->interview.planned);
    if (!rows || !planned)
        return !rows ? rows.error() : planned.error();
    AnswersSheet sheet{std::move(*shown), {}};
    for (const QuestionRows &one : *planned ? (*planned)->questions : std::vector<QuestionRows>()) {
        AnswerEntry line{one.question, {}};
        for (const Answer &answer : (*rows)->answers) {
            if (answer.question == one.question.id)
                line.text = answer.text;
        }
        sheet.lines.push_back(std::move(line));
    }
    return sheet;
}

} // namespace

void AnswersDialog::open(Desk &desk, const InterviewShown &interview, QWidget *parent)
{
    for (auto *one : parent->findChildren<AnswersDialog *>()) {
        if (one->m_interview == interview.interview.id && !one->m_isDone) {
            one->raise();
            return one->activateWindow();
        }
    }
    new AnswersDialog(desk, interview.interview.id, parent); // belongs to it
}

AnswersDialog::AnswersDialog(Desk &desk, InterviewId interview, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_interview(interview), m_view(new AnswersView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("answers_dialog"));
    setWindowTitle(tr("Reference"));
    resize(QSize(90 * unit(), 75 * unit()).boundedTo(parent->size()));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    new OnClosing(parent, [guard = QPointer<AnswersView>(m_view)] {
        if (guard)
            guard->flush();
    });
    connect(m_view, &AnswersView::edited, this,
            [this](QuestionId question, const QString &before, const QString &after) {
                m_desk.client.post(writeAnswerStep(m_interview, question, before, after), this,
                                   [this, question, after](const Result<Committed> &stored) {
                                       m_view->settle(question, after, stored ? QString() : stored.error().message);
                                   });
            });
    connect(m_view, &AnswersView::closeRequested, this, &QDialog::accept);
    connect(&m_desk.client, &WorkspaceClient::changed, this, [this](const ChangedRows &) { reload(); });
    reload();
}

void AnswersDialog::reload()
{
    const int request = ++m_request;
    m_desk.client.ask<AnswersSheet>(
        this, [id = m_interview](Connection &connection) { return answersSheet(connection, id); },
        [this, request](const Result<AnswersSheet> &sheet) {
            if (request != m_request)
                return;
            if (!sheet) {
                m_desk.messages.showProblem(sheet.error().message);
                deleteLater();
                return reject();
            }
            setWindowTitle(tr("Reference for %1").arg(shortLine(sheet->interview.candidateName, 100)));
            m_view->showSheet(*sheet, m_desk.client.workspace().zone);
            if (!isVisible() && !m_isDone)
                QDialog::show();
        });
}

void AnswersDialog::done(int result)
{
    m_isDone = true;
    m_view->flush();
    QDialog::done(result);
}

} // namespace shortlist
