#include "jobs/candidate_profile.h"

#include "composite.h"
#include "jobs/detail_columns.h"
#include "jobs/interview_list.h"
#include "jobs/scores.h"
#include "queries/applications.h"
#include "queries/journal.h"
#include "queries/people.h"
#include "queries/postings.h"
#include "queries/scorecard_lines.h"
#include "sentence.h"
#include "text.h"

#include <QSet>

#include <algorithm>

namespace shortlist {

namespace {

Result<> loadApplications(Connection &connection, const ProfileRequest &request, CandidateProfile &profile)
{
    const auto ids = applicationsOf(connection, request.candidate);
    if (!ids)
        return ids.error();
    const QDate today = request.now.dayIn(request.zone);
    for (const ApplicationId id : *ids) {
        const auto facts = applicationFacts(connection, id);
        if (!facts)
            return facts.error();
        if (!*facts)
            continue;
        const Application &application = (*facts)->application;
        ApplicationShown shown{application, (*facts)->postingTitle, (*facts)->stage.name, {}, 0};
        if (!application.reason.isNull())
            shown.reason = nameOfRow(connection, {Kind::Reason, application.reason.value});
        const Moment since = application.endedAt.value_or(application.stageEnteredAt);
        shown.days = qMax<qint64>(0, since.dayIn(request.zone).daysTo(today));
        profile.applications.push_back(std::move(shown));
    }
    const auto isBefore = [](const ApplicationShown &a, const ApplicationShown &b) {
        const bool aActive = a.application.status == ApplicationStatus::Active;
        const bool bActive = b.application.status == ApplicationStatus::Active;
        return aActive != bActive ? aActive : b.application.appliedAt < a.application.appliedAt;
    };
    std::stable_sort(profile.applications.begin(), profile.applications.end(), isBefore);
    for (const ApplicationShown &one : profile.applications) {
        if (one.application.id == request.application)
            profile.selected = request.application;
    }
    if (profile.selected.isNull() && !profile.applications.empty())
        profile.selected = profile.applications.front().application.id;
    return connection.outcome();
}

void countMustHave(CandidateProfile &profile, ScreeningResult result)
{
    if (result == ScreeningResult::Met)
        ++profile.mustMet;
    else if (result == ScreeningResult::NotMet)
        ++profile.mustNotMet;
    else
        ++profile.mustOpen;
}

Result<> loadScreenings(Connection &connection, const std::vector<Criterion> &all, CandidateProfile &profile)
{
    const auto stored = screeningsOf(connection, profile.selected);
    if (!stored)
        return stored.error();
    for (const Criterion &criterion : all) {
        if (criterion.assess != Assess::Screen)
            continue;
        ScreeningShown shown{criterion, ScreeningResult::Unknown, {}, {}};
        for (const NamedScreening &one : *stored) {
            if (one.screening.criterion == criterion.id)
                shown = {criterion, one.screening.result, one.screening.evidence, one.by};
        }
        if (criterion.mustHave)
            countMustHave(profile, shown.result);
        profile.screenings.push_back(std::move(shown));
    }
    return {};
}

/// The mean of one card, weighted as the score is.
std::optional<double> meanOf(const ScorecardLine &line, const std::vector<Criterion> &all)
{
    std::vector<CriterionMarks> marks;
    for (const Criterion &criterion : all) {
        if (criterion.assess != Assess::Rate)
            continue;
        CriterionMarks one{criterion.weight, {}};
        for (const RatingLine &rating : line.ratings) {
            if (rating.rating.criterion == criterion.id && rating.rating.mark)
                one.marks.emplace_back(static_cast<int>(*rating.rating.mark));
        }
        marks.push_back(std::move(one));
    }
    const auto combined = composite(marks);
    return combined ? combined->score : std::nullopt;
}

Result<> loadScorecards(Connection &connection, const std::vector<Criterion> &all, MemberId me,
                        CandidateProfile &profile)
{
    const auto lines = countingScorecards(connection, profile.selected);
    const auto owed = applicationsOwed(connection, me);
    if (!lines || !owed)
        return !lines ? lines.error() : owed.error();
    profile.iOwe = owed->contains(profile.selected);
    for (const ScorecardLine &line : *lines) {
        const Scorecard &card = line.scorecard;
        const bool isMine = card.member == me;
        const bool isDraft = card.status == ScorecardStatus::Draft;
        ScorecardShown shown{card.member, line.member, isMine, isDraft, profile.iOwe && !isMine, {}, 0, {}};
        if (!shown.isHidden && (isMine || !isDraft)) {
            shown.mean = meanOf(line, all);
            shown.recommendation = card.recommendation;
            for (const RatingLine &rating : line.ratings)
                shown.rated += rating.rating.mark ? 1 : 0;
        }
        profile.scorecards.push_back(std::move(shown));
    }
    return {};
}

Result<> loadScore(Connection &connection, PostingId posting, CandidateProfile &profile)
{
    const auto scores = Scores::load(connection, {posting, profile.selected, {}});
    if (!scores)
        return scores.error();
    const Score score = scores->of(profile.selected);
    profile.allCriteria = static_cast<qint64>(scores->rated(posting).size());
    if (profile.iOwe || !score.score)
        return {};
    profile.score = score.score;
    for (qsizetype i = 0; i < profile.allCriteria; ++i)
        profile.ratedCriteria += scores->mean(score, i) ? 1 : 0;
    return {};
}

Result<> loadSelected(Connection &connection, MemberId me, CandidateProfile &profile)
{
    const ApplicationShown *selected = profile.selectedApplication();
    if (!selected)
        return {};
    const PostingId posting = selected->application.posting;
    const auto all = criteria(connection, posting);
    if (!all)
        return all.error();
    if (auto loaded = loadScreenings(connection, *all, profile); !loaded)
        return loaded;
    if (auto loaded = loadScorecards(connection, *all, me, profile); !loaded)
        return loaded;
    auto interviews = interviewsShown(connection, profile.selected);
    if (!interviews)
        return interviews.error();
    profile.interviews = std::move(*interviews);
    return loadScore(connection, posting, profile);
}

QString transitionSentence(const NamedTransition &one)
{
    const ApplicationStatus status = one.transition.toStatus;
    if (status == ApplicationStatus::Rejected)
        return Text::tr("Rejected: %1").arg(one.reason);
    if (status == ApplicationStatus::Withdrawn)
        return Text::tr("Withdrew: %1").arg(one.reason);
    if (one.fromStage.isEmpty())
        return Text::tr("Applied for %1").arg(one.posting);
    return Text::tr("Moved to %1").arg(one.toStage);
}

/// The journal, and those transitions that no entry of it tells of already: they were imported.
Result<> loadTimeline(Connection &connection, CandidateProfile &profile)
{
    const CandidateId id = profile.candidate.id;
    const auto journal = journalOf(connection, id);
    if (!journal)
        return journal.error();
    const auto transitions = transitionsOfCandidate(connection, id);
    if (!transitions)
        return transitions.error();
    QSet<qint64> told;
    for (const JournalLine &line : *journal) {
        const Moment at = Moment::fromIso(line.at).value_or(Moment());
        told.insert(at.milliseconds);
        const QString sentence = sentenceOf(connection, line.verb, line.subjects, line.about);
        profile.timeline.push_back(
            {at, line.author, line.standing ? sentence : Text::tr("%1 (taken back)").arg(sentence)});
    }
    for (const NamedTransition &one : *transitions) {
        if (!told.contains(one.transition.at.milliseconds))
            profile.timeline.push_back({one.transition.at, one.by, transitionSentence(one)});
    }
    std::stable_sort(profile.timeline.begin(), profile.timeline.end(),
                     [](const TimelineRow &a, const TimelineRow &b) { return a.at < b.at; });
    std::reverse(profile.timeline.begin(), profile.timeline.end());
    return connection.outcome();
}

} // namespace

Result<CandidateProfile> candidateProfile(Connection &connection, const ProfileRequest &request)
{
    auto found = candidate(connection, request.candidate);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NotFound, Text::tr("This person is not in the workspace any more.")};
    CandidateProfile profile;
    profile.candidate = std::move(**found);
    if (auto loaded = loadApplications(connection, request, profile); !loaded)
        return loaded.error();
    if (auto loaded = loadSelected(connection, request.me, profile); !loaded)
        return loaded.error();
    const auto notes = namedNotes(connection, request.candidate);
    if (!notes)
        return notes.error();
    for (const auto &one : *notes)
        profile.notes.push_back({one.note, one.by});
    std::reverse(profile.notes.begin(), profile.notes.end());
    if (auto loaded = loadTimeline(connection, profile); !loaded)
        return loaded.error();
    return profile;
}

} // namespace shortlist
