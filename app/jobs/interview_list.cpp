#include "jobs/interview_list.h"

#include "text.h"

namespace shortlist {

namespace {

InterviewShown shownOf(const InterviewLine &line)
{
    InterviewShown shown{line.interview, line.candidateId, line.postingId, line.candidate, line.posting, {}};
    for (const InterviewerLine &one : line.interviewers)
        shown.interviewers.push_back({one.member, one.name, one.owes && isScored(line.interview.kind)});
    return shown;
}

Result<std::vector<InterviewShown>> listWith(Connection &connection, const InterviewFilter &filter,
                                             const std::function<bool(const InterviewShown &)> &isWanted)
{
    std::vector<InterviewShown> list;
    const auto visited = visitInterviews(connection, filter, [&](const InterviewLine &line) {
        if (InterviewShown shown = shownOf(line); isWanted(shown))
            list.push_back(std::move(shown));
        return true;
    });
    if (!visited)
        return visited.error();
    return list;
}

} // namespace

Result<std::vector<InterviewShown>> interviewList(Connection &connection, Moment from)
{
    InterviewFilter filter;
    filter.scheduledOnly = true;
    return listWith(connection, filter, [from](const InterviewShown &one) {
        return !(one.interview.startsAt < from) || one.due(from) > 0;
    });
}

Result<std::vector<InterviewShown>> interviewsShown(Connection &connection, ApplicationId application)
{
    InterviewFilter filter;
    filter.application = application;
    return listWith(connection, filter, [](const InterviewShown &) { return true; });
}

Result<InterviewShown> interviewShown(Connection &connection, InterviewId id)
{
    const auto rows = interviewRows(connection, id);
    if (!rows)
        return rows.error();
    if (*rows) {
        const auto all = interviewsShown(connection, (*rows)->interview.application);
        if (!all)
            return all.error();
        for (const InterviewShown &one : *all) {
            if (one.interview.id == id)
                return one;
        }
    }
    return Error{ErrorKind::NotFound, Text::tr("This interview is not in the workspace any more.")};
}

} // namespace shortlist
