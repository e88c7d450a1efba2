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

Result<std::vector<InterviewShown>> listWith(Connection &connection, const InterviewFilter &filter)
{
    std::vector<InterviewShown> list;
    const auto visited = visitInterviews(connection, filter, [&](const InterviewLine &line) {
        list.push_back(shownOf(line));
        return true;
    });
    if (!visited)
        return visited.error();
    return list;
}

} // namespace

Result<std::vector<InterviewShown>> interviewList(Connection &connection, Moment from)
{
    InterviewFilter due;
    due.scheduledOnly = true;
    due.owedOnly = true;
    due.before = from;
    auto list = listWith(connection, due);
    if (!list)
        return list;
    InterviewFilter rest;
    rest.scheduledOnly = true;
    rest.from = from;
    const auto others = listWith(connection, rest);
    if (!others)
        return others;
    list->insert(list->end(), others->begin(), others->end());
    return list;
}

Result<std::vector<InterviewShown>> interviewsShown(Connection &connection, ApplicationId application)
{
    InterviewFilter filter;
    filter.application = application;
    return listWith(connection, filter);
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
