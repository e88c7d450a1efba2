#pragma once

#include <QStyleOptionViewItem>

class QPainter;

namespace shortlist {

/// What is below and around a cell that a delegate paints itself: its ground (of a heading or of a cell, chosen or
/// not), hair lines, and the frame of the one that has the keys.
void paintCellFrame(QPainter &painter, const QStyleOptionViewItem &option, bool isHeading);
/// The room for what a cell says, and a line of it there, cut where it is longer.
[[nodiscard]] QRect cellRoom(const QStyleOptionViewItem &option);
void paintCellText(QPainter &painter, const QStyleOptionViewItem &option, const QString &text, const QFont &font,
                   const QColor &ink);

} // namespace shortlist
