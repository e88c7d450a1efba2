#include "window/interviews/calendar_flow.h"

#include "jobs/export_calendar.h"
#include "output/destination.h"
#include "window/ask_for_file.h"

#include <QDir>
#include <QFileInfo>

namespace shortlist {

CalendarFlow::CalendarFlow(Desk &desk, QWidget *window) : QObject(window), m_desk(desk), m_window(window)
{
    desk.actions.add({"export.calendar", tr("Export interviews as a &calendar..."), tr("File"), {}, "export"},
                     [this] { exportAll(); });
}

void CalendarFlow::exportAll()
{
    ask(tr("interviews", "name of a file"), {});
}

void CalendarFlow::exportOne(InterviewId id)
{
    ask(tr("interview", "name of a file"), id);
}

void CalendarFlow::ask(const QString &name, InterviewId id)
{
    const QFileInfo workspace(m_desk.client.workspace().path);
    const QString place
        = workspace.absoluteDir().filePath(QStringLiteral("%1-%2.ics").arg(workspace.completeBaseName(), name));
    askForFile(m_window,
               {FileQuestion::Kind::Save, tr("Calendar file"), place, tr("Calendars (*.ics);;All files (*)"),
                QStringLiteral("ics")},
               [this, id](const QString &path) { writeTo(path, id); });
}

void CalendarFlow::writeTo(const QString &path, InterviewId id)
{
    m_desk.client.ask<QString>(
        this,
        [path, id, at = m_desk.client.now()](Connection &connection) -> Result<QString> {
            const auto bytes = id.isNull() ? interviewCalendar(connection, InterviewFilter(), at)
                                           : interviewCalendar(connection, id, at);
            auto destination = Destination::file(path);
            if (!bytes || !destination)
                return !bytes ? bytes.error() : destination.error();
            destination->device().write(*bytes);
            const auto written = destination->finish();
            return written ? Result<QString>(path) : Result<QString>(written.error());
        },
        [this](const Result<QString> &written) {
            if (written)
                m_desk.messages.showDone(tr("Exported to %1.").arg(*written), false);
            else
                m_desk.messages.showProblem(written.error().message);
        });
}

} // namespace shortlist
