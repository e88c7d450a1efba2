#pragma once

#include <QStyledItemDelegate>

namespace shortlist {

/// Draws a line of the list of interviews: when at the start, whom and what beside it, what is due at the end.
class InterviewDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace shortlist
