#pragma once

#include "board/card_look.h"

#include <QStyleOptionViewItem>

#include <limits>

class QPainter;

namespace shortlist {

struct Tokens;

/// Draws one card into an item.
class CardPainter {
public:
    CardPainter(QPainter &painter, CardLook &look, const QStyleOptionViewItem &option);

    void paint(const CardFace &face) const;

private:
    void paintCard() const;
    void paintName(const CardFace &face) const;
    void paintChips(const CardFace &face) const;
    void paintHeadline(const CardFace &face) const;
    void paintSource(const CardFace &face) const;
    /// Draws in a part of the item that is given left to right; `atEnd`: towards where lines end.
    void paintText(const QRect &rect, LineCache &lines, const QFont &font, const QColor &colour, const QString &text,
                   bool atEnd) const;
    void paintChip(const QRect &rect, const QColor &tint, const QColor &colour, const LaidLine &text) const;
    [[nodiscard]] const LaidLine &label(const QString &text, int width = std::numeric_limits<int>::max()) const;
    [[nodiscard]] int chipWidth(const LaidLine &text) const;
    /// At a place of the item; drawn once and kept.
    void paintFrame(const QRect &rect, const FrameStyle &style) const;
    /// Of a chip that warns of nothing.
    [[nodiscard]] QColor plainTint() const;
    [[nodiscard]] bool isTinted() const { return is(QStyle::State_Selected) && is(QStyle::State_HasFocus); }
    [[nodiscard]] QRect placed(const QRect &rect) const;
    [[nodiscard]] bool is(QStyle::StateFlag state) const { return (m_option.state & state) != 0; }

    QPainter &m_painter;
    CardLook &m_look;
    const CardLayout &m_layout;
    const QStyleOptionViewItem &m_option;
    const Tokens &m_tokens;
};

} // namespace shortlist
