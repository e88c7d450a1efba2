#include "comparison_model.h"

#include "comparison_behind.h"
#include "shown/answer_words.h"

#include <QLocale>

namespace shortlist {

std::vector<ComparisonModel::LineInfo> ComparisonModel::linesOf(const Comparison &all)
{
    std::vector<LineInfo> lines;
    if (all.candidates.empty())
        return lines;
    const bool hasEqualWeights = std::all_of(all.rated.begin(), all.rated.end(), [&](const Criterion &one) {
        return one.weight == all.rated.front().weight;
    });
    const auto screening = [&](bool mustHave, const QString &heading, const QString &what) {
        bool isFirst = true;
        for (size_t i = 0; i < all.screened.size(); ++i) {
            if (all.screened[i].mustHave != mustHave)
                continue;
            if (std::exchange(isFirst, false))
                lines.push_back({Line::Heading, heading, what, 0});
            lines.push_back({Line::Screening, all.screened[i].label(), all.screened[i].text, i});
        }
    };
    lines.push_back({Line::Score, tr("Score"), tr("mean of the criteria's means, by weight; with its coverage"), 0});
    screening(true, tr("Must-haves"), tr("they take nothing out of the score"));
    if (!all.rated.empty())
        lines.push_back({Line::Heading, tr("Ratings"), tr("1 to 5; each dot is one interviewer"), 0});
    for (size_t i = 0; i < all.rated.size(); ++i) {
        const Criterion &one = all.rated[i];
        QString label = one.label();
        if (!hasEqualWeights)
            label = tr("%1 · weight %2").arg(label, QLocale().toString(one.weight, 'g', 3));
        if (one.mustHave)
            label = tr("%1 · must-have").arg(label);
        lines.push_back({Line::Rating, label, one.text, i});
    }
    screening(false, tr("Also screened"), tr("from evidence"));
    lines.push_back({Line::Heading, tr("Recommendations"), tr("kept apart from the score"), 0});
    lines.push_back({Line::Recommendation, tr("Interviewers"), {}, 0});
    return lines;
}

void ComparisonModel::setComparison(const Comparison &comparison)
{
    std::vector<LineInfo> lines = linesOf(comparison);
    if (comparison.posting != m_all.posting || lines != m_lines) {
        beginResetModel();
        m_all = comparison;
        m_lines = std::move(lines);
        endResetModel();
        return;
    }
    patchColumns(comparison);
    m_all = comparison; // what is not of a candidate
}

/// Column by column, so that what stays keeps its index, and with it the place that somebody looks at.
void ComparisonModel::patchColumns(const Comparison &next)
{
    std::vector<ComparedCandidate> &mine = m_all.candidates;
    for (size_t i = 0; i < next.candidates.size(); ++i) {
        const ComparedCandidate &wanted = next.candidates[i];
        const auto from = mine.begin() + static_cast<qint64>(i);
        const auto found = std::find_if(
            from, mine.end(), [&](const ComparedCandidate &one) { return one.application == wanted.application; });
        const auto place = static_cast<int>(i);
        if (found == mine.end()) {
            beginInsertColumns({}, place, place);
            mine.insert(from, wanted);
            endInsertColumns();
            continue;
        }
        if (found != from) {
            const int before = static_cast<int>(found - mine.begin());
            beginMoveColumns({}, before, before, {}, place);
            std::rotate(from, found, found + 1);
            endMoveColumns();
        }
        if (!(mine[i] == wanted)) {
            mine[i] = wanted;
            Q_EMIT dataChanged(index(0, place), index(rowCount() - 1, place));
            Q_EMIT headerDataChanged(Qt::Horizontal, place, place);
        }
    }
    if (mine.size() > next.candidates.size()) {
        beginRemoveColumns({}, static_cast<int>(next.candidates.size()), columnCount() - 1);
        mine.resize(next.candidates.size());
        endRemoveColumns();
    }
}

const ComparedCandidate *ComparisonModel::candidateAt(int column) const
{
    return column >= 0 && column < columnCount() ? &m_all.candidates[static_cast<size_t>(column)] : nullptr;
}

const ComparedRating *ComparisonModel::ratingAt(const QModelIndex &index) const
{
    const ComparedCandidate *candidate = index.isValid() ? candidateAt(index.column()) : nullptr;
    return candidate && info(index).line == Line::Rating && !candidate->isWithheld ? &candidate->rated[info(index).at]
                                                                                   : nullptr;
}

const ComparedScreening *ComparisonModel::screeningAt(const QModelIndex &index) const
{
    const ComparedCandidate *candidate = index.isValid() ? candidateAt(index.column()) : nullptr;
    return candidate && info(index).line == Line::Screening ? &candidate->screened[info(index).at] : nullptr;
}

std::vector<std::pair<Recommendation, qint64>> ComparisonModel::counted(const ComparedCandidate &candidate)
{
    std::vector<std::pair<Recommendation, qint64>> found;
    for (const Recommendation which : {Recommendation::StrongYes, Recommendation::Yes, Recommendation::No,
                                       Recommendation::StrongNo, Recommendation::NoDecision}) {
        const qint64 count = std::count_if(
            candidate.recommendations.begin(), candidate.recommendations.end(), [which](const auto &one) {
                return one.recommendation.value_or(Recommendation::NoDecision) == which; // an absent one is none
            });
        if (count > 0)
            found.emplace_back(which, count);
    }
    return found;
}

int ComparisonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ComparisonModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_all.candidates.size());
}

/// What a cell says in short.
QString ComparisonModel::text(const QModelIndex &index) const
{
    const ComparedCandidate &candidate = *candidateAt(index.column());
    const Line line = info(index).line;
    if (line == Line::Heading)
        return {};
    if (line == Line::Screening)
        return shownWord(screeningAt(index)->result);
    if (candidate.isWithheld)
        return tr("after you submit");
    if (candidate.submitted == 0)
        return line == Line::Score ? tr("no scorecard") : QStringLiteral("–");
    if (line == Line::Recommendation) {
        QStringList words;
        for (const auto &[which, count] : counted(candidate))
            words += count == 1 ? shownWord(which) : tr("%1 ×%2").arg(shownWord(which), QLocale().toString(count));
        return words.join(QStringLiteral(", "));
    }
    const std::optional<double> number = line == Line::Score ? candidate.score : ratingAt(index)->mean;
    if (!number)
        return line == Line::Score ? tr("no score") : tr("not observed");
    return QLocale().toString(*number, 'f', 1);
}

/// And what stands beside that.
QString ComparisonModel::detail(const QModelIndex &index) const
{
    const ComparedCandidate &candidate = *candidateAt(index.column());
    if (info(index).line == Line::Rating && ratingAt(index) && ratingAt(index)->isSplit())
        return tr("split");
    if (info(index).line != Line::Score || candidate.isWithheld || !candidate.score)
        return {};
    const QString coverage = tr("%1 of %2", "criteria that were rated")
                                 .arg(QLocale().toString(candidate.observed()),
                                      QLocale().toString(static_cast<qint64>(candidate.rated.size())));
    return candidate.isIncomplete ? tr("%1 · incomplete").arg(coverage) : coverage;
}

Behind ComparisonModel::behind(const QModelIndex &index) const
{
    const ComparedCandidate *candidate = index.isValid() ? candidateAt(index.column()) : nullptr;
    if (!candidate)
        return {};
    const LineInfo &which = info(index);
    switch (which.line) {
    case Line::Heading: break;
    case Line::Score: return behindScore(m_all, *candidate);
    case Line::Screening: return behindScreening(m_all.screened[which.at], *candidate, candidate->screened[which.at]);
    case Line::Rating: return behindRating(m_all.rated[which.at], *candidate, candidate->rated[which.at]);
    case Line::Recommendation: return behindRecommendations(*candidate);
    }
    return {};
}

QVariant ComparisonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    switch (role) {
    case Qt::DisplayRole: return text(index);
    case DetailRole: return detail(index);
    case Qt::AccessibleTextRole: return inOneSentence(behind(index), text(index), detail(index));
    case LineRole: return static_cast<int>(info(index).line);
    default: return {};
    }
}

QString ComparisonModel::headerText(int column, int role) const
{
    const ComparedCandidate &one = *candidateAt(column);
    const QString cards = one.begun > one.submitted
                              ? tr("%1 of %n scorecard(s)", nullptr, static_cast<int>(one.begun)).arg(one.submitted)
                              : tr("%n scorecard(s)", nullptr, static_cast<int>(one.submitted));
    const bool isUnderWay = one.status == ApplicationStatus::Active || one.status == ApplicationStatus::Hired;
    const QString where = isUnderWay ? one.stage : shownWord(one.status);
    switch (role) {
    case Qt::DisplayRole: return one.name;
    case DetailRole: return tr("%1 · %2", "stage, scorecards").arg(where, cards);
    default: return tr("%1, %2, %3", "candidate, stage, scorecards").arg(one.name, where, cards);
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isOurs = role == Qt::DisplayRole || role == DetailRole || role == Qt::AccessibleTextRole;
    if (section < 0 || !isOurs)
        return {};
    if (orientation == Qt::Horizontal)
        return section < columnCount() ? headerText(section, role) : QVariant();
    if (section >= rowCount())
        return {};
    const LineInfo &which = m_lines[static_cast<size_t>(section)];
    return role == DetailRole ? which.detail : which.label;
}

/// Arrows pass over headings.
Qt::ItemFlags ComparisonModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || info(index).line == Line::Heading)
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace shortlist
