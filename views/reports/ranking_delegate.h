#pragma once

#include <QStyledItemDelegate>

namespace shortlist {

/// Paints a ranking: scores, their limits as a bar on a line from 1 to 5, must-haves as chips.
class RankingDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace shortlist
