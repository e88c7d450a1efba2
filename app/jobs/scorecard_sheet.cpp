#include "jobs/scorecard_sheet.h"

#include "queries/applications.h"
#include "queries/people.h"
#include "queries/postings.h"
#include "queries/scorecard_lines.h"
#include "text.h"

namespace shortlist {

namespace {

void takeOwn(ScorecardSheet &sheet, const ScorecardRows &rows)
{
    const Scorecard &card = rows.scorecard;
    sheet.revision = card.revision;
    sheet.isSubmitted = card.status == ScorecardStatus::Submitted;
    sheet.submittedAt = card.submittedAt;
    sheet.recommendation = card.recommendation;
    sheet.notes = card.notes;
    for (SheetLine &line : sheet.lines) {
        if (sheet.isSubmitted)
            line.state = AnswerState::NotObserved;
        for (const Rating &rating : rows.ratings) {
            if (!(rating.criterion == line.criterion.id))
                continue;
            line.mark = rating.mark;
            line.notes = rating.notes;
            // Notes come before the mark: a draft with notes alone is still open.
            const bool isOpen = !sheet.isSubmitted && !rating.mark && !rating.notes.isEmpty();
            line.state = rating.mark ? AnswerState::Rated : isOpen ? AnswerState::Open : AnswerState::NotObserved;
        }
    }
}

void takeOthers(ScorecardSheet &sheet, const ScorecardLine &line)
{
    sheet.others.push_back({line.member, line.scorecard.recommendation, line.scorecard.notes});
    for (const RatingLine &rating : line.ratings) {
        for (SheetLine &own : sheet.lines) {
            if (own.criterion.id == rating.rating.criterion)
                own.others.push_back({line.member, rating.rating.mark, rating.rating.notes});
        }
    }
}

} // namespace

Result<ScorecardSheet> scorecardSheet(Connection &connection, ApplicationId application, MemberId member,
                                      const QString &name)
{
    const auto facts = applicationFacts(connection, application);
    if (!facts)
        return facts.error();
    if (!*facts)
        return Error{ErrorKind::NotFound, Text::tr("This application is not in the workspace any more.")};
    const auto person = candidate(connection, (*facts)->application.candidate);
    const auto all = criteria(connection, (*facts)->application.posting);
    const auto own = latestScorecard(connection, application, member);
    if (!person || !all || !own)
        return !person ? person.error() : !all ? all.error() : own.error();
    ScorecardSheet sheet;
    sheet.application = application;
    sheet.candidate = (*facts)->candidateName;
    sheet.posting = (*facts)->postingTitle;
    sheet.stage = (*facts)->stage.name;
    sheet.member = name;
    if (*person) {
        sheet.headline = (*person)->headline;
        sheet.location = (*person)->location;
    }
    for (const Criterion &criterion : *all) {
        if (criterion.assess == Assess::Rate)
            sheet.lines.push_back({criterion, AnswerState::Open, {}, {}, {}});
    }
    if (*own)
        takeOwn(sheet, **own);
    std::vector<ScorecardLine> others; // of each other member the latest submitted one
    bool hasSubmitted = false;
    const auto visited = visitScorecards(connection, {}, application, [&](const ScorecardLine &line) {
        if (line.scorecard.status != ScorecardStatus::Submitted)
            return true;
        if (line.scorecard.member == member)
            hasSubmitted = true;
        else if (!others.empty() && others.back().scorecard.member == line.scorecard.member)
            others.back() = line;
        else
            others.push_back(line);
        return true;
    });
    if (!visited)
        return visited.error();
    sheet.othersSubmitted = static_cast<qint64>(others.size());
    for (const ScorecardLine &line : others) {
        if (hasSubmitted)
            takeOthers(sheet, line);
    }
    return sheet;
}

} // namespace shortlist
