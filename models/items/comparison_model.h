#pragma once

#include "shown/behind.h"
#include "shown/comparison.h"

#include <QAbstractTableModel>

namespace shortlist {

/// Candidates as columns, what they are compared by as rows: the score, must-haves, ratings, what else is screened,
/// recommendations, with headings between.
class ComparisonModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Line { Score, Heading, Screening, Rating, Recommendation };
    enum Role { LineRole = Qt::UserRole + 1, DetailRole };

    explicit ComparisonModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    /// Patches what differs.
    void setComparison(const Comparison &comparison);
    [[nodiscard]] const Comparison &comparison() const { return m_all; }
    [[nodiscard]] Line lineAt(int row) const { return m_lines[static_cast<size_t>(row)].line; }
    [[nodiscard]] const ComparedCandidate *candidateAt(int column) const;
    /// Null where the row is none of these, or the candidate is withheld (ratings).
    [[nodiscard]] const ComparedRating *ratingAt(const QModelIndex &index) const;
    [[nodiscard]] const ComparedScreening *screeningAt(const QModelIndex &index) const;
    /// "yes ×2", as often as it was said, the best first.
    [[nodiscard]] static std::vector<std::pair<Recommendation, qint64>> counted(const ComparedCandidate &candidate);
    [[nodiscard]] Behind behind(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct LineInfo {
        Line line = Line::Heading;
        QString label;
        QString detail; ///< of a heading: what its rows say; of a criterion: all of its text
        size_t at = 0;  ///< which criterion

        friend bool operator==(const LineInfo &, const LineInfo &) = default;
    };
    [[nodiscard]] static std::vector<LineInfo> linesOf(const Comparison &all);
    [[nodiscard]] QString text(const QModelIndex &index) const;
    [[nodiscard]] QString detail(const QModelIndex &index) const;
    [[nodiscard]] QString headerText(int column, int role) const;
    [[nodiscard]] const LineInfo &info(const QModelIndex &index) const
    {
        return m_lines[static_cast<size_t>(index.row())];
    }
    void patchColumns(const Comparison &next);

    Comparison m_all;
    std::vector<LineInfo> m_lines;
};

} // namespace shortlist
