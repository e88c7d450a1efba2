#include "window/candidates/candidates_screen.h"

#include "candidates/candidates_view.h"
#include "queries/candidate_rows.h"

#include <QVBoxLayout>

namespace shortlist {

CandidatesScreen::CandidatesScreen(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("candidates_screen"));
    connect(&m_desk.client, &WorkspaceClient::changed, this, [this](const ChangedRows &rows) {
        if (!rows.touches(Kind::Candidate) && !rows.touches(Kind::Application) && !rows.touches(Kind::Posting)
            && !rows.touches(Kind::Stage))
            return;
        m_isStale = true;
        if (isVisible())
            read();
    });
}

void CandidatesScreen::build()
{
    m_view = new CandidatesView;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &CandidatesView::searchChanged, this, &CandidatesScreen::read);
    connect(m_view, &CandidatesView::candidateChosen, this, [this](CandidateId candidate, ApplicationId application) {
        m_desk.selection.select(candidate, application);
    });
}

void CandidatesScreen::showEvent(QShowEvent *event)
{
    if (!m_view)
        build();
    QWidget::showEvent(event);
    if (m_isStale)
        read();
}

void CandidatesScreen::read()
{
    constexpr int most = 2000;
    m_isStale = false;
    const int request = ++m_request;
    m_desk.client.ask<CandidateList>(
        this, [words = m_view->words()](Connection &connection) { return candidateRows(connection, words, most); },
        [this, request](const Result<CandidateList> &list) {
            if (request != m_request)
                return;
            if (!list)
                return m_desk.messages.showProblem(list.error().message);
            m_view->showList(*list);
        });
}

} // namespace shortlist
