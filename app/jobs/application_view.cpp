#include "jobs/application_view.h"

#include "jobs/withholding.h"
#include "queries/applications.h"
#include "queries/journal.h"
#include "queries/postings.h"
#include "text.h"
#include "json/posting_json.h"

namespace shortlist {

namespace {

Result<> loadCriteria(Connection &connection, MemberId viewer, ApplicationView &view)
{
    const Application &application = view.facts.application;
    const MarkFilter filter{application.posting, application.id, {}, viewer};
    const auto scores = Scores::load(connection, filter);
    const auto all = criteria(connection, application.posting);
    if (!scores || !all)
        return scores ? all.error() : scores.error();
    view.score = scores->of(application.id);
    const std::vector<qint64> positions = positionsByKind(*all);
    qsizetype rated = 0;
    for (size_t i = 0; i < all->size(); ++i) {
        CriterionView one{all->at(i), positions[i], std::nullopt, {}};
        if (one.criterion.assess == Assess::Rate)
            one.mean = scores->mean(view.score, rated++);
        view.criteria.push_back(std::move(one));
    }
    return visitCountedMarks(connection, filter, [&](const CountedMark &mark) {
        for (CriterionView &one : view.criteria) {
            if (one.criterion.id == mark.criterion)
                one.ratings.push_back({nameOfRow(connection, {Kind::Member, mark.member.value}), mark.mark});
        }
    });
}

Result<> loadInterviews(Connection &connection, ApplicationView &view)
{
    const ApplicationId id = view.facts.application.id;
    auto answers = answerLines(connection, id);
    auto notes = debriefNotesOf(connection, id);
    if (!answers || !notes)
        return answers ? notes.error() : answers.error();
    view.answers = std::move(*answers);
    if (!view.isWithheld)
        view.debriefNotes = std::move(*notes);
    return visitInterviews(connection, {PostingId(), id}, [&view](const InterviewLine &line) {
        view.interviews.push_back(line);
        return true;
    });
}

Result<> loadHistory(Connection &connection, const Withholding &withholding, ApplicationView &view)
{
    const Application &application = view.facts.application;
    auto notes = namedNotes(connection, application.candidate);
    auto transitions = transitionsOfCandidate(connection, application.candidate);
    auto screenings = screeningsOf(connection, application.id);
    if (!notes)
        return notes.error();
    if (!transitions)
        return transitions.error();
    if (!screenings)
        return screenings.error();
    for (NamedNote &one : *notes) {
        if (one.note.application == application.id)
            view.notes.push_back(std::move(one));
    }
    for (NamedTransition &one : *transitions) {
        if (one.transition.application == application.id)
            view.transitions.push_back(std::move(one));
    }
    view.screenings = std::move(*screenings);
    return visitScorecards(connection, application.posting, application.id, [&](const ScorecardLine &line) {
        view.scorecards.push_back(withholding.seen(line));
        return true;
    });
}

} // namespace

Result<ApplicationView> applicationView(Connection &connection, ApplicationId id, MemberId viewer)
{
    const auto withholding = Withholding::from(connection, viewer);
    if (!withholding)
        return withholding.error();
    auto facts = applicationFacts(connection, id);
    if (!facts)
        return facts.error();
    if (!*facts)
        return Error{ErrorKind::NotFound,
                     Text::tr("There is no application %1 in %2.").arg(id.value).arg(connection.path())};
    ApplicationView view;
    view.facts = std::move(**facts);
    view.isWithheld = withholding->isWithheld(id);
    if (const auto loaded = loadCriteria(connection, viewer, view); !loaded)
        return loaded.error();
    if (const auto loaded = loadHistory(connection, *withholding, view); !loaded)
        return loaded.error();
    if (const auto loaded = loadInterviews(connection, view); !loaded)
        return loaded.error();
    return view;
}

} // namespace shortlist
