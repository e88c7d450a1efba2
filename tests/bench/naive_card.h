#pragma once

#include <QStyledItemDelegate>

namespace shortlist::bench {

/// Draws the cards of a board in the way that is written first: the same frame, texts and chips at the same places and
/// in the same colours, with fonts made from the option's, and each text elided by QFontMetrics and laid out by a
/// QTextLayout of its own at every painting, as QStyledItemDelegate does with its one.
class NaiveCard final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace shortlist::bench
