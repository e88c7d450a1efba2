#include "jobs/timeline.h"

#include "queries/application_details.h"
#include "queries/journal.h"
#include "sentence.h"
#include "text.h"

#include <algorithm>

namespace shortlist {

namespace {

/// "Backend Engineer: from Applied to Screen"
QString sentenceOf(const NamedTransition &one)
{
    const Transition &transition = one.transition;
    if (!transition.fromStatus)
        return Text::tr("%1: entered %2 (%3)").arg(one.posting, one.toStage, QString(wordOf(transition.toStatus)));
    const bool moved = transition.fromStage != transition.toStage;
    const bool changed = transition.fromStatus != transition.toStatus;
    if (moved && changed)
        return Text::tr("%1: from %2 to %3, now %4")
            .arg(one.posting, one.fromStage, one.toStage, QString(wordOf(transition.toStatus)));
    if (moved)
        return Text::tr("%1: from %2 to %3").arg(one.posting, one.fromStage, one.toStage);
    const QString sentence
        = Text::tr("%1: %2 in %3").arg(one.posting, QString(wordOf(transition.toStatus)), one.toStage);
    return one.reason.isEmpty() ? sentence : Text::tr("%1, because: %2").arg(sentence, one.reason);
}

} // namespace

Result<std::vector<TimelineEntry>> timelineOf(Connection &connection, CandidateId candidate)
{
    const auto journal = journalOf(connection, candidate);
    if (!journal)
        return journal.error();
    const auto transitions = transitionsOfCandidate(connection, candidate);
    if (!transitions)
        return transitions.error();
    std::vector<TimelineEntry> entries;
    for (const JournalLine &line : *journal) {
        const QString sentence = shortlist::sentenceOf(connection, line.verb, line.subjects, line.about);
        entries.push_back({line.at, line.author, line.standing ? sentence : Text::tr("%1 (taken back)").arg(sentence)});
    }
    for (const NamedTransition &one : *transitions)
        entries.push_back({one.transition.at.toIso(), one.by, sentenceOf(one)});
    // Moments are all written in the same form, so their texts sort as they do.
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TimelineEntry &a, const TimelineEntry &b) { return a.at < b.at; });
    return connection.outcome(std::move(entries));
}

} // namespace shortlist
