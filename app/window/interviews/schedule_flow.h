#pragma once

#include "interviews/schedule_dialog.h"
#include "window/desk.h"

#include <QPointer>

namespace shortlist {

/// Interviews are scheduled, put at another time, cancelled and held.
class ScheduleFlow final : public QObject {
    Q_OBJECT

public:
    /// Adds the action "interview.schedule". Belongs to the window.
    ScheduleFlow(Desk &desk, QWidget *window);

    void schedule(ApplicationId application);
    void reschedule(InterviewId id);
    void cancel(InterviewId id);
    /// My scorecard of it, or what the reference answered.
    void open(InterviewId id);

private:
    struct Question; ///< what the dialog asks with

    void ask(ScheduleDialog::Task task, const std::function<Result<Question>(Connection &)> &read);
    void show(ScheduleDialog::Task task, const Question &question);

    Desk &m_desk;
    QWidget *m_window;
    QPointer<ScheduleDialog> m_dialog;
};

} // namespace shortlist
