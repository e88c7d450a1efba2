#include "window/interviews/interviews_screen.h"

#include "interviews/interviews_view.h"
#include "jobs/interview_list.h"
#include "queries/people.h"
#include "window/interviews/calendar_flow.h"
#include "window/interviews/schedule_flow.h"

#include <QDateTime>
#include <QListView>
#include <QVBoxLayout>

namespace shortlist {

namespace {

struct Listed {
    std::vector<InterviewShown> interviews;
    std::vector<Member> members;
};

Result<Listed> readListed(Connection &connection, Moment from)
{
    auto interviews = interviewList(connection, from);
    auto people = members(connection);
    if (!interviews || !people)
        return !interviews ? interviews.error() : people.error();
    people->erase(std::remove_if(people->begin(), people->end(), [](const Member &one) { return !one.active; }),
                  people->end());
    return Listed{std::move(*interviews), std::move(*people)};
}

} // namespace

InterviewsScreen::InterviewsScreen(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(QStringLiteral("interviews_screen"));
    connect(&m_desk.client, &WorkspaceClient::changed, this, [this](const ChangedRows &rows) {
        const auto touches = [&rows](Kind kind) { return rows.touches(kind); };
        constexpr std::array kinds{Kind::Interview, Kind::Interviewer, Kind::Scorecard,  Kind::Candidate,
                                   Kind::Posting,   Kind::Member,      Kind::Application};
        if (std::none_of(kinds.begin(), kinds.end(), touches))
            return;
        m_isStale = true;
        if (isVisible())
            read();
    });
    m_minute.setInterval(60'000);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            show();
    });
    m_minute.start();
}

void InterviewsScreen::build()
{
    m_view = new InterviewsView;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &InterviewsView::memberChosen, this, &InterviewsScreen::show);
    connect(m_view, &InterviewsView::chosen, this, [this] {
        if (const InterviewRow *row = m_view->current())
            m_desk.selection.select(row->candidate, row->candidate.isNull() ? ApplicationId() : row->application);
    });
    const auto does = [this](auto signal, auto *flow, auto what) {
        connect(m_view, signal, this, [this, flow, what] {
            if (const InterviewRow *row = m_view->current())
                (flow->*what)(row->id);
        });
    };
    does(&InterviewsView::opened, m_flow, &ScheduleFlow::open);
    does(&InterviewsView::rescheduleRequested, m_flow, &ScheduleFlow::reschedule);
    does(&InterviewsView::cancelRequested, m_flow, &ScheduleFlow::cancel);
    does(&InterviewsView::exportRequested, m_calendar, &CalendarFlow::exportOne);
}

void InterviewsScreen::showEvent(QShowEvent *event)
{
    if (!m_view)
        build();
    QWidget::showEvent(event);
    if (m_isStale)
        read();
}

void InterviewsScreen::takeFocus()
{
    if (!m_view)
        return;
    QListView *list = m_view->list();
    list->setFocus(Qt::OtherFocusReason);
    if (!m_view->current() && list->model()->rowCount() > 1)
        list->setCurrentIndex(list->model()->index(1, 0)); // below the first heading
}

InterviewsModel::View InterviewsScreen::asking() const
{
    return {m_desk.client.me(), m_view->of(), m_desk.client.now(), m_desk.client.workspace().zone};
}

void InterviewsScreen::read()
{
    m_isStale = false;
    const int request = ++m_request;
    const InterviewsModel::View view = asking();
    const QDateTime today(view.now.dayIn(view.zone), QTime(0, 0), view.zone);
    m_desk.client.ask<Listed>(
        this,
        [from = Moment{today.toMSecsSinceEpoch()}](Connection &connection) { return readListed(connection, from); },
        [this, request](const Result<Listed> &listed) {
            if (request != m_request)
                return;
            if (!listed)
                return m_desk.messages.showProblem(listed.error().message);
            m_all = listed->interviews;
            m_view->setMembers(listed->members, m_desk.client.me());
            show();
        });
}

void InterviewsScreen::show()
{
    m_view->showInterviews(m_all, asking());
}

} // namespace shortlist
