#include "jobs/export_calendar.h"

#include "calendar/calendar.h"
#include "text.h"
#include "verbs/still_there.h"

namespace shortlist {

namespace {

CalendarEvent eventOf(const InterviewLine &line)
{
    CalendarEvent event;
    event.interview = line.interview;
    event.sequence = line.sequence;
    // Who judges a work sample is not told whose it is.
    event.summary = line.interview.kind == InterviewKind::WorkSample
                        ? Text::tr("%1 (%2)", "interview, posting").arg(line.interview.name, line.posting)
                        : Text::tr("%1: %2 (%3)", "interview, candidate, posting")
                              .arg(line.interview.name, line.candidate, line.posting);
    event.description = Text::tr("Time zone: %1").arg(line.interview.timeZone);
    for (const InterviewerLine &one : line.interviewers)
        event.guests.push_back({one.name, one.email});
    return event;
}

} // namespace

Result<QByteArray> interviewCalendar(Connection &connection, const InterviewFilter &filter, Moment at)
{
    std::vector<CalendarEvent> events;
    const auto visited = visitInterviews(connection, filter, [&events](const InterviewLine &line) {
        events.push_back(eventOf(line));
        return true;
    });
    if (!visited)
        return visited.error();
    return calendarOf(events, at);
}

Result<QByteArray> interviewCalendar(Connection &connection, InterviewId id, Moment at)
{
    const auto rows = stillThere(interviewRows(connection, id), Kind::Interview, id.value);
    if (!rows)
        return rows.error();
    std::vector<CalendarEvent> events;
    const auto visited
        = visitInterviews(connection, {PostingId(), rows->interview.application}, [&](const InterviewLine &line) {
              if (line.interview.id == id)
                  events.push_back(eventOf(line));
              return true;
          });
    if (!visited)
        return visited.error();
    return calendarOf(events, at);
}

} // namespace shortlist
