#include "jobs/demo/demo_steps.h"

#include "queries/applications.h"
#include "queries/interviews.h"
#include "queries/postings.h"
#include "queries/scorecard_standing.h"
#include "queries/scorecards.h"
#include "rules/scorecard_rules.h"
#include "rules/screening_rules.h"
#include "verbs/still_there.h"

#include <cmath>

namespace shortlist {

namespace {

// ---- screening

ScreeningResult resultFor(DemoScript &script, const DemoPerson &person, const DemoStay &stay, bool mustHave)
{
    const double luck = script.random.generateDouble();
    const bool lacks = person.outcome == ApplicationStatus::Rejected && person.reason == size_t(0);
    if (lacks && mustHave)
        return ScreeningResult::NotMet;
    if (!stay.isOver && luck < 0.25)
        return ScreeningResult::Unknown;
    if (luck > 0.62 + person.quality * 0.07 && !(mustHave && stay.isOver))
        return ScreeningResult::Partly;
    return ScreeningResult::Met;
}

/// A line of a posting's list of required qualifications, by its place there.
Result<Edit> screenLine(Connection &connection, ApplicationId id, size_t line, ScreeningResult result,
                        const QString &evidence, Authorship who)
{
    const auto facts = stillThere(applicationFacts(connection, id), Kind::Application, id.value);
    if (!facts)
        return facts.error();
    const auto all = criteria(connection, facts->application.posting);
    if (!all)
        return all.error();
    std::vector<Criterion> required;
    std::copy_if(all->begin(), all->end(), std::back_inserter(required),
                 [](const Criterion &one) { return one.kind == CriterionKind::Required; });
    const auto before = screening(connection, id, required.at(line).id);
    if (!before)
        return before.error();
    return screen(*facts, required.at(line), *before, result, evidence, who);
}

bool isMustHave(const DemoPosting &posting, const Criterion &line)
{
    return std::any_of(posting.criteria.begin(), posting.criteria.end(), [&line](const DemoCriterion &one) {
        return one.mustHave && line.label().startsWith(one.begins);
    });
}

// ---- scorecards

/// What one member will say, criterion by criterion in the order of those that are rated.
struct DemoCard {
    std::vector<std::optional<qint64>> marks;
    Recommendation recommendation = Recommendation::NoDecision;
    QString notes;
};

/// `lean`: how much kinder than fair they are.
DemoCard cardFor(DemoScript &script, const DemoPerson &person, double lean)
{
    DemoCard card;
    for (int i = 0; i < 8; ++i) {
        const double noise = (script.random.generateDouble() - 0.5) * 1.4;
        const auto mark = qint64(std::lround(person.quality + lean + noise));
        const bool notObserved = script.random.generateDouble() < 0.12;
        card.marks.push_back(notObserved ? std::nullopt : std::optional(std::clamp<qint64>(mark, 1, 5)));
    }
    const double fair = person.quality + lean;
    card.recommendation = fair >= 4.3   ? Recommendation::StrongYes
                          : fair >= 3.4 ? Recommendation::Yes
                          : fair >= 2.2 ? Recommendation::No
                                        : Recommendation::StrongNo;
    card.notes = fair >= 4.3   ? QStringLiteral("Clear examples, and honest about what went wrong. I would work with "
                                                  "them tomorrow.")
                 : fair >= 3.4 ? QStringLiteral("Good examples; two of them needed a second question.")
                 : fair >= 2.2 ? QStringLiteral("Knows the words, but I heard few examples of their own.")
                               : QStringLiteral("Answers stayed general, and corrections were not taken.");
    return card;
}

Result<Edit> writeCard(Connection &connection, ApplicationId id, const DemoCard &card, bool submit, Authorship who)
{
    const auto facts = stillThere(applicationFacts(connection, id), Kind::Application, id.value);
    if (!facts)
        return facts.error();
    const auto all = criteria(connection, facts->application.posting);
    if (!all)
        return all.error();
    Scoring scoring;
    scoring.submit = submit;
    const auto interview = interviewHeldBy(connection, id, who.author, who.at);
    if (!interview)
        return interview.error();
    scoring.interview = *interview;
    const auto standing = scorecardStanding(connection, id, who.author, scoring.interview);
    if (!standing)
        return standing.error();
    size_t at = 0;
    for (const Criterion &one : *all) {
        // A draft stops halfway.
        if (one.assess != Assess::Rate || at >= card.marks.size() || (!submit && at >= 3))
            continue;
        scoring.marks.insert(one.id, card.marks[at++]);
    }
    if (submit) {
        scoring.recommendation = card.recommendation;
        scoring.notes = card.notes;
    }
    return score(*facts, *all, *standing, scoring, who, who.author);
}

void tellCard(DemoScript &script, const QString &email, Moment at, size_t by, const DemoCard &card, bool submit)
{
    script.steps.push_back(
        {at, by, [email, card, submit](Connection &connection, const DemoCast &cast, Authorship who) {
             return writeCard(connection, cast.applications.value(email), card, submit, who);
         }});
}

} // namespace

void tellScreening(DemoScript &script, DemoClock &clock, const DemoPosting &posting, const DemoPerson &person,
                   DemoStay stay)
{
    size_t line = 0;
    const int day = std::max(stay.until, stay.from - 1);
    for (const Criterion &criterion : posting.document.criteria) {
        if (criterion.kind != CriterionKind::Required)
            continue;
        const ScreeningResult result = resultFor(script, person, stay, isMustHave(posting, criterion));
        const QStringList said = posting.evidence.value(QString(wordOf(result)));
        const QString evidence = said.isEmpty() ? QString() : said[script.random.bounded(said.size())];
        // Whoever has just come in is not looked through yet.
        if (stay.isOver || line < 4)
            script.steps.push_back({clock.at(day, 200 + int(line) * 5), demoRecruiter,
                                    [email = person.candidate.emails.front(), line, result,
                                     evidence](Connection &connection, const DemoCast &cast, Authorship who) {
                                        return screenLine(connection, cast.applications.value(email), line, result,
                                                          evidence, who);
                                    }});
        ++line;
    }
}

size_t demoRaters(DemoStay stay)
{
    const int days = stay.from - stay.until;
    return stay.isOver || days > 4 ? 3 : days > 2 ? 2 : 1;
}

void tellScorecards(DemoScript &script, DemoClock &clock, const DemoPosting &posting, const DemoPerson &person,
                    DemoStay stay)
{
    const QString email = person.candidate.emails.front();
    const int days = stay.from - stay.until;
    const size_t raters = demoRaters(stay);
    for (size_t i = 0; i < raters; ++i) {
        const double lean = (i % 2 == 0 ? person.spread : -person.spread);
        const DemoCard card = cardFor(script, person, lean);
        const int day = std::max(stay.until, stay.from - 1 - int(i));
        const bool stays = !stay.isOver && i + 1 == raters && days <= 8; // a draft until today
        if (stays || i == 0)
            tellCard(script, email, clock.at(day, 240 + 60 * int(i)), posting.raters.at(i), card, false);
        if (!stays)
            tellCard(script, email, clock.at(day, 270 + 60 * int(i)), posting.raters.at(i), card, true);
    }
    if (person.reached != StageKind::Hired)
        return;
    DemoCard revised = cardFor(script, person, 0.2); // after they compared
    revised.notes = QStringLiteral("After comparing: I had not seen the part with the alarm. Revised.");
    tellCard(script, email, clock.at(std::max(stay.until, stay.from - 4), 500), posting.raters.at(1), revised, true);
}

} // namespace shortlist
