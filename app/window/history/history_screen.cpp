#include "window/history/history_screen.h"

#include "history/history_view.h"
#include "jobs/journal_rows.h"
#include "journal_model.h"
#include "queries/people.h"
#include "queries/postings.h"

#include <QVBoxLayout>

namespace shortlist {

namespace {

constexpr int journalPageSize = 200;

struct HistoryChoices {
    std::vector<HistoryView::Choice> members;
    std::vector<HistoryView::Choice> postings;
};

Result<HistoryChoices> historyChoices(Connection &connection)
{
    const auto people = members(connection);
    if (!people)
        return people.error();
    const auto jobs = postings(connection);
    if (!jobs)
        return jobs.error();
    HistoryChoices choices;
    for (const Member &one : *people)
        choices.members.push_back({one.id.value, one.name});
    for (const Posting &one : *jobs)
        choices.postings.push_back({one.id.value, one.title});
    return choices;
}

} // namespace

HistoryScreen::HistoryScreen(Desk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new JournalModel(this))
{
    setObjectName(QStringLiteral("history_screen"));
    connect(&m_desk.client, &WorkspaceClient::changed, this, [this](const ChangedRows &) {
        m_isStale = true;
        if (isVisible())
            readPage(Page::Again);
    });
    connect(m_model, &JournalModel::pageRequested, this, [this](EntryId before) { readPage(Page::Next, before); });
}

void HistoryScreen::build()
{
    m_view = new HistoryView(m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &HistoryView::filterChanged, this, [this] { readPage(Page::First); });
    connect(m_view, &HistoryView::entryChosen, this, &HistoryScreen::readDetails);
    connect(m_view, &HistoryView::undoRequested, this, [this](EntryId entry) { m_desk.client.undo(entry); });
}

void HistoryScreen::showEvent(QShowEvent *event)
{
    if (!m_view)
        build();
    QWidget::showEvent(event);
    if (!std::exchange(m_isStale, false))
        return;
    readChoices();
    readPage(Page::First);
}

void HistoryScreen::readChoices()
{
    m_desk.client.ask<HistoryChoices>(this, &historyChoices, [this](const Result<HistoryChoices> &choices) {
        if (!choices)
            return;
        m_view->setMembers(choices->members);
        m_view->setPostings(choices->postings);
    });
}

void HistoryScreen::readPage(Page page, EntryId before)
{
    const HistoryView::Filter chosen = m_view->filter();
    const int limit = page == Page::Again ? qMax(journalPageSize, m_model->rowCount() + 1) : journalPageSize;
    const JournalFilter filter{chosen.member, chosen.posting, chosen.person, chosen.verbs, before, limit};
    const int request = ++m_request;
    if (page == Page::Again)
        m_isStale = false;
    m_model->setZone(m_desk.client.workspace().zone);
    m_desk.client.ask<std::vector<JournalRow>>(
        this, [filter](Connection &connection) { return journalRows(connection, filter); },
        [this, request, page, limit](const Result<std::vector<JournalRow>> &rows) {
            if (request != m_request)
                return;
            if (!rows)
                return m_desk.messages.showProblem(rows.error().message);
            const bool isAll = static_cast<int>(rows->size()) < limit;
            if (page == Page::First)
                m_model->restart(*rows, isAll);
            else if (page == Page::Next)
                m_model->append(*rows, isAll);
            else
                m_model->refresh(*rows);
        });
}

void HistoryScreen::readDetails(EntryId entry)
{
    const int request = ++m_details;
    const MemberId me = m_desk.client.me();
    m_desk.client.ask<std::vector<ChangeShown>>(
        this, [entry, me](Connection &connection) { return changesInWords(connection, entry, me); },
        [this, request, entry](const Result<std::vector<ChangeShown>> &changes) {
            if (request != m_details || !changes)
                return;
            for (int row = 0; row < m_model->rowCount(); ++row) {
                if (m_model->rowAt(row)->id == entry)
                    return m_view->showDetails(*m_model->rowAt(row), *changes);
            }
        });
}

} // namespace shortlist
