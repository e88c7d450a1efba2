#include "jobs/robust_order.h"

#include "robustness.h"
#include "text.h"

namespace shortlist {

namespace {

constexpr qsizetype mostAlikeNamed = 10;

QString sentenceOfFlip(const PostingRanking &ranking, const std::vector<const RankedApplication *> &among,
                       const WeightFlip &flip, NumberText number)
{
    const Criterion &criterion = ranking.criteria[flip.criterion];
    const QString other = among[flip.candidate]->candidate;
    return Text::tr("The smallest change that puts somebody else first: weight %1 of %2 instead of %3 (then %4).")
        .arg(number(flip.weight), criterion.label(), number(criterion.weight), other);
}

} // namespace

std::vector<const RankedApplication *> contenders(const PostingRanking &ranking)
{
    std::vector<const RankedApplication *> found;
    for (const RankedApplication &row : ranking.rows) {
        if (row.isContender())
            found.push_back(&row);
    }
    return found;
}

QStringList notDistinguishable(const PostingRanking &ranking, const std::vector<const RankedApplication *> &among)
{
    QStringList alike;
    for (const RankedApplication *one : among) {
        if (one != among.front() && !areDistinguishable(*among.front()->standing, *one->standing, ranking.error))
            alike += one->candidate;
    }
    return alike;
}

QString sentenceOfOrder(const PostingRanking &ranking, const std::vector<const RankedApplication *> &among)
{
    if (among.size() < 2 || !ranking.error)
        return {};
    const QString first = among.front()->candidate;
    QStringList alike = notDistinguishable(ranking, among);
    if (alike.isEmpty())
        return Text::tr("%1 differs from everybody else by more than chance.").arg(first);
    const qsizetype further = alike.size() - mostAlikeNamed;
    alike = alike.mid(0, mostAlikeNamed);
    if (further > 0)
        alike += Text::tr("%n more", nullptr, static_cast<int>(further));
    return Text::tr("Not distinguishable from %1: %2.").arg(first, alike.join(QStringLiteral(", ")));
}

QStringList notesOn(const PostingRanking &ranking)
{
    QStringList notes;
    qint64 rated = 0;
    qint64 withheld = 0;
    for (const RankedApplication &row : ranking.rows) {
        rated += row.standing && row.standing->composite.score ? 1 : 0;
        withheld += row.standing ? 0 : 1;
    }
    if (withheld > 0)
        notes += Text::tr("%n application(s) are shown after you have submitted your scorecard.", nullptr,
                          static_cast<int>(withheld));
    if (rated == 0)
        notes += Text::tr("Nobody has a rating that counts.");
    else if (!ranking.error)
        notes += Text::tr("No interval can be given: no candidate has two interviewers on one criterion.");
    if (const QString order = sentenceOfOrder(ranking, contenders(ranking)); !order.isEmpty())
        notes += order;
    return notes;
}

std::optional<WeightRobustness> weightRobustness(const PostingRanking &ranking, NumberText number)
{
    const std::vector<const RankedApplication *> among = contenders(ranking);
    if (among.size() < 2)
        return std::nullopt;
    std::vector<double> weights;
    weights.reserve(ranking.criteria.size());
    for (const Criterion &criterion : ranking.criteria)
        weights.push_back(criterion.weight);
    std::vector<CandidateMeans> means;
    means.reserve(among.size());
    for (const RankedApplication *one : among)
        means.push_back(one->standing->composite.means);
    WeightRobustness robustness;
    robustness.first = among.front()->candidate;
    robustness.share = shareKeepingFirst(weights, means);
    if (robustness.share)
        robustness.sentences
            += Text::tr("%1 stays first under %2 % of the weightings between half and double of each weight.")
                   .arg(robustness.first, number(*robustness.share * 100));
    const auto flip = smallestFlip(weights, means);
    robustness.sentences += flip ? sentenceOfFlip(ranking, among, *flip, number)
                                 : Text::tr("No change of a single weight puts somebody else first.");
    return robustness;
}

} // namespace shortlist
