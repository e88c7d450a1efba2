#pragma once

#include "interviews_model.h"
#include "window/desk.h"

#include <QTimer>
#include <QWidget>

namespace shortlist {

class CalendarFlow;
class InterviewsView;
class ScheduleFlow;

/// Whose scorecards are due, and which interviews are coming. Who is chosen shows in the inspector.
class InterviewsScreen final : public QWidget {
    Q_OBJECT

public:
    explicit InterviewsScreen(Desk &desk, QWidget *parent = nullptr);

    /// What is done with an interview. To be set once.
    void setFlows(ScheduleFlow *flow, CalendarFlow *calendar)
    {
        m_flow = flow;
        m_calendar = calendar;
    }
    void takeFocus();

private:
    void showEvent(QShowEvent *event) override;
    void build();
    void read();
    void show();
    [[nodiscard]] InterviewsModel::View asking() const;

    Desk &m_desk;
    ScheduleFlow *m_flow = nullptr;
    CalendarFlow *m_calendar = nullptr;
    InterviewsView *m_view = nullptr; ///< made when it is seen for the first time
    std::vector<InterviewShown> m_all;
    QTimer m_minute; ///< what is due, and which day it is, changes by itself
    int m_request = 0;
    bool m_isStale = true;
};

} // namespace shortlist
