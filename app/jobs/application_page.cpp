#include "jobs/application_page.h"

#include "output/page.h"
#include "output/text_rows.h"
#include "text.h"

namespace shortlist {

namespace {

QString shownMoment(Moment moment, const QTimeZone &zone)
{
    return shortlist::shownMoment(moment.toIso().toLatin1(), zone);
}

ScreeningResult resultOf(const ApplicationView &view, CriterionId criterion)
{
    for (const NamedScreening &one : view.screenings) {
        if (one.screening.criterion == criterion)
            return one.screening.result;
    }
    return ScreeningResult::Unknown;
}

/// "2 met, 1 unknown": beside the score, never in it.
QString mustHaves(const ApplicationView &view)
{
    std::map<ScreeningResult, int> counts;
    for (const CriterionView &one : view.criteria) {
        if (one.criterion.mustHave && one.criterion.assess == Assess::Screen)
            ++counts[resultOf(view, one.criterion.id)];
    }
    QStringList parts;
    for (const auto &[result, count] : counts)
        parts += Text::tr("%1 %2").arg(count).arg(QString(wordOf(result)));
    return parts.join(QStringLiteral(", "));
}

QString scoreText(const ApplicationView &view)
{
    const Score &score = view.score;
    if (view.isWithheld)
        return Text::tr("after you submit");
    if (!score.score)
        return {};
    return Text::tr("%1 (coverage %2 %)").arg(shownNumber(*score.score), shownNumber(score.coverage.value_or(0) * 100));
}

void writeFacts(Page &page, const ApplicationView &view, const QTimeZone &zone)
{
    const Application &application = view.facts.application;
    page.title(Text::tr("%1, for %2").arg(view.facts.candidateName, view.facts.postingTitle));
    page.fact(Text::tr("Id"), QString::number(application.id.value));
    page.fact(Text::tr("Status"), QString(wordOf(application.status)));
    page.fact(Text::tr("Stage"),
              Text::tr("%1, since %2").arg(view.facts.stage.name, shownMoment(application.stageEnteredAt, zone)));
    page.fact(Text::tr("Applied at"), shownMoment(application.appliedAt, zone));
    page.fact(Text::tr("Ended at"), application.endedAt ? shownMoment(*application.endedAt, zone) : QString());
    page.fact(Text::tr("Source"), application.source);
    page.fact(Text::tr("Score"), scoreText(view));
    page.fact(Text::tr("Must-haves"), mustHaves(view));
}

QString criterionText(const ApplicationView &view, const CriterionView &one)
{
    const QString &label = one.criterion.label();
    if (one.criterion.assess == Assess::Screen)
        return Text::tr("%1: %2").arg(label, QString(wordOf(resultOf(view, one.criterion.id))));
    if (view.isWithheld)
        return Text::tr("%1: after you submit").arg(label);
    if (one.ratings.empty())
        return Text::tr("%1: not rated").arg(label);
    QStringList ratings;
    for (const MemberRating &rating : one.ratings)
        ratings += Text::tr("%1 %2").arg(rating.member,
                                         rating.rating ? QString::number(*rating.rating) : Text::tr("not observed"));
    const QString mean = one.mean ? shownNumber(*one.mean) : Text::tr("not observed");
    return Text::tr("%1: %2 (%3)").arg(label, mean, ratings.join(QStringLiteral(", ")));
}

void writeCriteria(Page &page, const ApplicationView &view)
{
    bool any = false;
    for (const CriterionView &one : view.criteria) {
        if (one.criterion.assess == Assess::None)
            continue;
        if (!std::exchange(any, true))
            page.heading(Text::tr("Criteria"));
        page.item(QStringLiteral("-"), criterionText(view, one));
    }
}

void writeScorecards(Page &page, const ApplicationView &view)
{
    if (view.scorecards.empty())
        return;
    page.heading(Text::tr("Scorecards"));
    for (const ScorecardLine &line : view.scorecards) {
        const Scorecard &card = line.scorecard;
        const QString recommendation = line.isWithheld       ? Text::tr("after you submit")
                                       : card.recommendation ? QString(wordOf(*card.recommendation))
                                                             : Text::tr("no recommendation");
        page.item(QStringLiteral("-"),
                  Text::tr("%1, revision %2, %3: %4")
                      .arg(line.member, QString::number(card.revision), QString(wordOf(card.status)), recommendation));
        page.paragraph(card.notes);
    }
}

void writeInterviews(Page &page, const ApplicationView &view, const QTimeZone &zone)
{
    if (!view.interviews.empty())
        page.heading(Text::tr("Interviews"));
    for (const InterviewLine &line : view.interviews) {
        QStringList who;
        for (const InterviewerLine &one : line.interviewers)
            who += one.owes ? Text::tr("%1 (scorecard due)").arg(one.name) : one.name;
        page.item(QStringLiteral("-"),
                  Text::tr("%1, %2, %3 minutes, %4: %5", "start, name, length, status, interviewers")
                      .arg(shownMoment(line.interview.startsAt, zone), line.interview.name,
                           QString::number(line.interview.minutes), QString(wordOf(line.interview.status)),
                           who.isEmpty() ? Text::tr("nobody yet") : who.join(QStringLiteral(", "))));
    }
    if (!view.answers.empty())
        page.heading(Text::tr("What references said"));
    for (const AnswerLine &line : view.answers)
        page.item(QStringLiteral("-"), Text::tr("%1: %2").arg(line.question, line.answer.text));
    if (!view.debriefNotes.empty())
        page.heading(Text::tr("Debrief"));
    for (const NamedDebriefNote &one : view.debriefNotes)
        page.item(QStringLiteral("-"), one.criterion.isEmpty()
                                           ? Text::tr("%1: %2").arg(one.by, one.note.text)
                                           : Text::tr("%1, %2: %3").arg(one.criterion, one.by, one.note.text));
}

void writeHistory(Page &page, const ApplicationView &view, const QTimeZone &zone)
{
    if (!view.notes.empty())
        page.heading(Text::tr("Notes"));
    for (const NamedNote &one : view.notes)
        page.item(QStringLiteral("-"),
                  Text::tr("%1, %2: %3").arg(shownMoment(one.note.at, zone), one.by, one.note.text));
    page.heading(Text::tr("Transitions"));
    for (const NamedTransition &one : view.transitions) {
        const QString to = Text::tr("%1, %2").arg(one.toStage, QString(wordOf(one.transition.toStatus)));
        const QString why = one.reason.isEmpty() ? to : Text::tr("%1 (%2)").arg(to, one.reason);
        page.item(QStringLiteral("-"), Text::tr("%1, %2: %3").arg(shownMoment(one.transition.at, zone), one.by, why));
    }
}

} // namespace

QByteArray applicationPage(const ApplicationView &view, const QTimeZone &zone)
{
    Page page;
    writeFacts(page, view, zone);
    writeCriteria(page, view);
    writeScorecards(page, view);
    writeInterviews(page, view, zone);
    writeHistory(page, view, zone);
    return page.take();
}

} // namespace shortlist
