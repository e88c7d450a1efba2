#pragma once

#include "patched_table.h"
#include "shown/ranking_shown.h"

namespace shortlist {

/// Somebody who is ranked, or a heading.
struct RankingLine {
    std::optional<RankedRow> ranked;
    QString heading;

    friend bool operator==(const RankingLine &, const RankingLine &) = default;
};

/// The ranking of a posting: those who are ranked, then under headings of their own the incomplete ones, those without
/// a rating, and those whom whoever looks may not see yet.
class RankingModel final : public PatchedTable<RankingLine> {
    Q_OBJECT

public:
    enum Column { Place, Candidate, Score, Limits, Coverage, MustHaves, Order, Columns };

    explicit RankingModel(QObject *parent = nullptr) : PatchedTable(parent) {}

    void setRanking(const RankingShown &ranking);
    /// Null: a heading.
    [[nodiscard]] const RankedRow *rowAt(int row) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] static QString textOf(const RankedRow &row, int column);
    [[nodiscard]] QString accessibleText(const RankedRow &row, int column) const;
};

} // namespace shortlist
