#include "comparison_behind.h"

#include "shown/answer_words.h"
#include "text.h"

#include <QLocale>

namespace shortlist {

namespace {

QString oneDecimal(double number)
{
    return QLocale().toString(number, 'f', 1);
}

QString twoDecimals(double number)
{
    return QLocale().toString(number, 'f', 2);
}

QString percent(double share)
{
    return QLocale().toString(share * 100, 'f', 0);
}

QString markInWords(const OthersAnswer &answer)
{
    return answer.mark ? QLocale().toString(*answer.mark) : Text::tr("not observed");
}

QString withheldInWords()
{
    return Text::tr("What others say is shown after you have submitted your scorecard.");
}

/// Why a score is not ranked against others.
QString whyIncomplete(const Comparison &all, const ComparedCandidate &candidate)
{
    for (size_t i = 0; i < all.rated.size(); ++i) {
        if (all.rated[i].mustHave && !candidate.rated[i].mean)
            return Text::tr("Incomplete: the must-have %1 was rated by nobody.").arg(all.rated[i].label());
    }
    return Text::tr("Incomplete: less than 80 % of the weights was rated.");
}

} // namespace

Behind behindScore(const Comparison &all, const ComparedCandidate &candidate)
{
    Behind behind{Text::tr("Score"), candidate.name, {}, {}};
    if (candidate.isWithheld) {
        behind.text = withheldInWords();
        return behind;
    }
    QStringList sentences;
    if (candidate.score)
        sentences += Text::tr("%1 is the mean of the criteria's means, by weight. What nobody observed is left out, "
                              "never zero: %2 % of the weights was rated.")
                         .arg(twoDecimals(*candidate.score), percent(candidate.coverage));
    else
        sentences += Text::tr("There is no score: nothing that counts was rated.");
    if (candidate.low && candidate.high)
        sentences += Text::tr("Its 95 % limits are %1 and %2, from how much interviewers differ about the same "
                              "candidate.")
                         .arg(twoDecimals(*candidate.low), twoDecimals(*candidate.high));
    else if (candidate.score)
        sentences += Text::tr("No limits can be given: no candidate has two interviewers on one criterion.");
    if (candidate.score && candidate.isIncomplete)
        sentences += whyIncomplete(all, candidate);
    behind.text = sentences.join(u' ');
    for (size_t i = 0; i < all.rated.size(); ++i) {
        const ComparedRating &rating = candidate.rated[i];
        QString text = Text::tr("weight %1").arg(QLocale().toString(all.rated[i].weight, 'g', 3));
        for (const OthersAnswer &answer : rating.marks)
            text += Text::tr(", %1 %2", "who, mark").arg(answer.member, markInWords(answer));
        behind.lines.push_back(
            {all.rated[i].label(), rating.mean ? oneDecimal(*rating.mean) : Text::tr("not observed"), text});
    }
    return behind;
}

Behind behindScreening(const Criterion &criterion, const ComparedCandidate &candidate,
                       const ComparedScreening &screening)
{
    const QString evidence = screening.evidence.isEmpty() ? Text::tr("No evidence is noted.") : screening.evidence;
    return {criterion.label(),
            candidate.name,
            criterion.heading.isEmpty() ? QString() : criterion.text,
            {{Text::tr("Screening"), shownWord(screening.result), evidence}}};
}

Behind behindMustHaves(const Comparison &all, const ComparedCandidate &candidate)
{
    Behind behind{Text::tr("Must-haves"), candidate.name, {}, {}};
    for (size_t i = 0; i < all.screened.size(); ++i) {
        if (all.screened[i].mustHave)
            behind.lines.push_back(
                {all.screened[i].label(), shownWord(candidate.screened[i].result), candidate.screened[i].evidence});
    }
    behind.text = behind.lines.empty() ? Text::tr("This posting has no must-haves that are screened.")
                                       : Text::tr("They stand beside the score and take nothing out of it.");
    return behind;
}

Behind behindRating(const Criterion &criterion, const ComparedCandidate &candidate, const ComparedRating &rating)
{
    Behind behind{criterion.label(), candidate.name, criterion.heading.isEmpty() ? QString() : criterion.text, {}};
    if (candidate.isWithheld) {
        behind.text = withheldInWords();
        return behind;
    }
    for (const OthersAnswer &answer : rating.marks)
        behind.lines.push_back({answer.member, markInWords(answer), answer.notes});
    if (rating.marks.empty())
        behind.text = Text::tr("Nobody has submitted a scorecard.");
    return behind;
}

Behind behindRecommendations(const ComparedCandidate &candidate)
{
    Behind behind{Text::tr("Recommendations"), candidate.name, {}, {}};
    if (candidate.isWithheld) {
        behind.text = withheldInWords();
        return behind;
    }
    for (const OthersRecommendation &one : candidate.recommendations)
        behind.lines.push_back(
            {one.member, shownWord(one.recommendation.value_or(Recommendation::NoDecision)), one.notes});
    if (candidate.recommendations.empty())
        behind.text = Text::tr("Nobody has submitted a scorecard.");
    return behind;
}

QString inOneSentence(const Behind &behind, const QString &text, const QString &detail)
{
    if (behind.isEmpty())
        return {};
    QString sentence = Text::tr("%1, %2: %3", "criterion, candidate, answer").arg(behind.title, behind.about, text);
    if (!detail.isEmpty())
        sentence = Text::tr("%1, %2", "answer, more").arg(sentence, detail);
    QStringList said;
    for (const BehindLine &line : behind.lines)
        said += Text::tr("%1 %2", "who, mark").arg(line.who, line.said);
    return said.isEmpty() ? sentence
                          : Text::tr("%1. %2", "sentence, marks").arg(sentence, said.join(QStringLiteral(", ")));
}

} // namespace shortlist
