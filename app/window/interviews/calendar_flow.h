#pragma once

#include "interview.h"
#include "window/desk.h"

namespace shortlist {

/// Takes interviews out as calendar files: one, or all.
class CalendarFlow final : public QObject {
    Q_OBJECT

public:
    /// Adds the action "export.calendar". Belongs to the window.
    CalendarFlow(Desk &desk, QWidget *window);

    void exportAll();
    void exportOne(InterviewId id);
    /// A file that is there is replaced only when the new one is whole.
    void writeTo(const QString &path, InterviewId id);

private:
    void ask(const QString &name, InterviewId id);

    Desk &m_desk;
    QWidget *m_window;
};

} // namespace shortlist
