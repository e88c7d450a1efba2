#pragma once

#include <QStyledItemDelegate>

namespace shortlist {

/// Paints the cells of a comparison: a mean with a dot per interviewer on a line from 1 to 5, chips, plain words.
class ComparisonDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace shortlist
