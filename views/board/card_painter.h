#pragma once

#include "board/card_layout.h"

#include <QModelIndex>
#include <QStyleOptionViewItem>

class QPainter;

namespace shortlist {

struct Tokens;

/// Draws one card into an item.
class CardPainter {
public:
    CardPainter(QPainter &painter, const CardLayout &layout, const QStyleOptionViewItem &option);

    void paint(const QModelIndex &index) const;

private:
    void paintFrame() const;
    void paintName(const QModelIndex &index) const;
    void paintChips(const QModelIndex &index) const;
    void paintSource(const QModelIndex &index) const;
    /// Draws in a part of the item that is given left to right; `atEnd`: towards where lines end.
    void paintText(const QRect &rect, const QFont &font, const QColor &colour, const QString &text, bool atEnd) const;
    void paintChip(const QRect &rect, const QColor &tint, const QColor &colour, const QString &text) const;
    /// Of a chip that warns of nothing.
    [[nodiscard]] QColor plainTint() const;
    [[nodiscard]] bool isTinted() const { return is(QStyle::State_Selected) && is(QStyle::State_HasFocus); }
    [[nodiscard]] QRect placed(const QRect &rect) const;
    [[nodiscard]] bool is(QStyle::StateFlag state) const { return (m_option.state & state) != 0; }

    QPainter &m_painter;
    const CardLayout &m_layout;
    const QStyleOptionViewItem &m_option;
    const Tokens &m_tokens;
};

} // namespace shortlist
