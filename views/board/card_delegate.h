#pragma once

#include "board/card_look.h"

#include <QAbstractItemDelegate>

namespace shortlist {

/// Draws the cards of a board.
class CardDelegate final : public QAbstractItemDelegate {
    Q_OBJECT

public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The same for all cards; measures nothing but the font, once.
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// How often a size was asked for.
    [[nodiscard]] int sizeHints() const { return m_sizeHints; }

private:
    mutable CardLooks m_looks;
    mutable int m_sizeHints = 0;
};

} // namespace shortlist
