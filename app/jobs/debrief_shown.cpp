#include "jobs/debrief_shown.h"

#include "jobs/decisions.h"
#include "queries/applications.h"
#include "queries/debriefs.h"
#include "queries/postings.h"
#include "rules/debrief_rules.h"
#include "shown/answer_words.h"
#include "text.h"
#include "verbs/still_there.h"

#include <QLocale>

namespace shortlist {

namespace {

std::optional<qint64> rangeOf(const std::vector<OthersAnswer> &answers)
{
    std::vector<qint64> marks;
    for (const OthersAnswer &one : answers) {
        if (one.mark)
            marks.push_back(*one.mark);
    }
    if (marks.size() < 2)
        return std::nullopt;
    const auto [least, most] = std::minmax_element(marks.begin(), marks.end());
    return *most - *least;
}

std::vector<DebriefSaid> saidAbout(const std::vector<NamedDebriefNote> &notes, CriterionId criterion)
{
    std::vector<DebriefSaid> said;
    for (const NamedDebriefNote &one : notes) {
        if (one.note.criterion == criterion)
            said.push_back({one.by, one.note.at, one.note.text});
    }
    return said;
}

DebriefTopic topicOf(const Criterion &criterion, const ComparedCandidate &candidate, const ComparedRating &rating,
                     const std::vector<NamedDebriefNote> &notes)
{
    DebriefTopic topic{candidate.application,
                       criterion.id,
                       candidate.name,
                       criterion.label(),
                       criterion.heading.isEmpty() ? QString() : criterion.text,
                       rangeOf(rating.marks),
                       {},
                       saidAbout(notes, criterion.id)};
    for (const OthersAnswer &one : rating.marks)
        topic.marks.push_back(
            {one.member, one.mark, one.mark ? QLocale().toString(*one.mark) : Text::tr("not observed"), one.notes});
    return topic;
}

DebriefTopic wholeOf(const ComparedCandidate &candidate, const std::vector<NamedDebriefNote> &notes)
{
    DebriefTopic topic{candidate.application, {}, candidate.name, Text::tr("Recommendations"), {}, {}, {},
                       saidAbout(notes, {})};
    for (const OthersRecommendation &one : candidate.recommendations)
        topic.marks.push_back(
            {one.member, {}, shownWord(one.recommendation.value_or(Recommendation::NoDecision)), one.notes});
    return topic;
}

/// Who is left out, in words; empty: nobody.
QString leftOut(const QStringList &names)
{
    if (names.isEmpty())
        return {};
    constexpr qsizetype mostNamed = 3;
    const QString shown = names.mid(0, mostNamed).join(QStringLiteral(", "));
    return names.size() <= mostNamed
               ? Text::tr("Left out until you have submitted your scorecard: %1. Then a decision can be recorded.")
                     .arg(shown)
               : Text::tr("Left out until you have submitted your scorecard: %1 and %n more. Then a decision can be "
                          "recorded.",
                          nullptr, static_cast<int>(names.size() - mostNamed))
                     .arg(shown);
}

DecisionRecord::Person personOf(const Comparison &all, const ComparedCandidate &candidate, const QString &uuid,
                                const std::vector<NamedDebriefNote> &notes)
{
    DecisionRecord::Person person;
    person.application = uuid;
    person.candidate = candidate.name;
    person.score = candidate.score;
    person.coverage = candidate.coverage;
    person.mustHaves = wordOf(candidate.mustHaves);
    const auto discussion = [&notes](CriterionId criterion) {
        QStringList texts;
        for (const DebriefSaid &one : saidAbout(notes, criterion))
            texts += Text::tr("%1: %2", "who, what they said").arg(one.by, one.text);
        return texts;
    };
    for (size_t i = 0; i < all.rated.size(); ++i) {
        DecisionRecord::Evidence evidence;
        evidence.criterion = all.rated[i].uuid;
        evidence.mean = candidate.rated[i].mean;
        for (const OthersAnswer &one : candidate.rated[i].marks)
            evidence.marks.push_back({one.member, one.mark, one.notes});
        evidence.discussion = discussion(all.rated[i].id);
        person.evidence.push_back(std::move(evidence));
    }
    person.discussion = discussion({});
    return person;
}

} // namespace

Result<DebriefShown> debriefShown(Connection &connection, const DebriefRequest &request)
{
    const auto all = comparison(connection, request.compared);
    if (!all)
        return all.error();
    auto decided = decisionLines(connection, request.compared.posting, request.compared.viewer, request.zone);
    if (!decided)
        return decided.error();
    DebriefShown shown;
    shown.decisions = std::move(*decided);
    shown.posting = all->posting;
    shown.title = all->title;
    std::vector<DebriefTopic> wholes;
    QStringList withheld;
    for (const ComparedCandidate &candidate : all->candidates) {
        shown.people.push_back({candidate.application, candidate.name});
        if (candidate.isWithheld) {
            withheld += candidate.name;
            continue;
        }
        const auto notes = debriefNotesOf(connection, candidate.application);
        if (!notes)
            return notes.error();
        for (size_t i = 0; i < all->rated.size(); ++i) {
            const std::vector<OthersAnswer> &marks = candidate.rated[i].marks;
            if (std::any_of(marks.begin(), marks.end(), [](const OthersAnswer &one) { return one.mark.has_value(); }))
                shown.topics.push_back(topicOf(all->rated[i], candidate, candidate.rated[i], *notes));
        }
        if (!candidate.recommendations.empty())
            wholes.push_back(wholeOf(candidate, *notes));
    }
    std::stable_sort(shown.topics.begin(), shown.topics.end(), [](const DebriefTopic &a, const DebriefTopic &b) {
        return a.range.value_or(-1) > b.range.value_or(-1);
    });
    shown.topics.insert(shown.topics.end(), wholes.begin(), wholes.end());
    shown.withheld = leftOut(withheld);
    return shown;
}

Result<DecisionRecord> decisionRecordOf(Connection &connection, const ComparisonRequest &compared, ApplicationId chosen)
{
    const auto all = comparison(connection, compared);
    if (!all)
        return all.error();
    if (std::any_of(all->candidates.begin(), all->candidates.end(),
                    [](const ComparedCandidate &one) { return one.isWithheld; }))
        return Error{ErrorKind::Refused,
                     Text::tr("You owe a scorecard for somebody who is compared. Submit it first: a decision is "
                              "recorded with what everybody said.")};
    DecisionRecord record;
    record.posting = all->title;
    for (const Criterion &one : all->rated)
        record.criteria.push_back({one.uuid, one.label(), one.weight, one.mustHave});
    for (const ComparedCandidate &candidate : all->candidates) {
        const auto facts = applicationFacts(connection, candidate.application);
        const auto notes = debriefNotesOf(connection, candidate.application);
        if (!facts || !notes)
            return !facts ? facts.error() : notes.error();
        if (!*facts)
            continue; // deleted this moment
        record.people.push_back(personOf(*all, candidate, (*facts)->application.uuid, *notes));
        record.people.back().isChosen = candidate.application == chosen;
        for (const OthersRecommendation &one : candidate.recommendations) {
            if (!record.members.contains(one.member))
                record.members += one.member;
        }
    }
    if (!chosen.isNull()
        && std::none_of(record.people.begin(), record.people.end(),
                        [](const DecisionRecord::Person &one) { return one.isChosen; }))
        return Error{ErrorKind::Refused,
                     Text::tr("Who is decided for is not among those who are compared. Compare them first.")};
    return record;
}

Result<Edit> decide(Connection &connection, const ComparisonRequest &compared, ApplicationId chosen,
                    const QString &rationale, Authorship who)
{
    const auto about = stillThere(posting(connection, compared.posting), Kind::Posting, compared.posting.value);
    if (!about)
        return about.error();
    std::optional<ApplicationFacts> whom;
    if (!chosen.isNull()) {
        auto facts = stillThere(applicationFacts(connection, chosen), Kind::Application, chosen.value);
        if (!facts)
            return facts.error();
        whom = std::move(*facts);
    }
    const auto record = decisionRecordOf(connection, compared, chosen);
    return record ? recordDecision(*about, whom, rationale, *record, who) : Result<Edit>(record.error());
}

} // namespace shortlist
