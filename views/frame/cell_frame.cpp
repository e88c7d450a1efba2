#include "frame/cell_frame.h"

#include "style/one_line.h"
#include "style/tokens.h"

#include <QPainter>
#include <QStyle>

namespace shortlist {

void paintCellFrame(QPainter &painter, const QStyleOptionViewItem &option, bool isHeading)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool isChosen = option.state & QStyle::State_Selected;
    const QRect &cell = option.rect;
    painter.fillRect(cell, isHeading ? tokens.side : isChosen ? tokens.accentTint : tokens.panel);
    painter.fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), tokens.innerLine);
    if (!isHeading) {
        const QRect edge(cell.right(), cell.top(), 1, cell.height());
        painter.fillRect(QStyle::visualRect(option.direction, cell, edge), tokens.innerLine);
    }
    if (!(option.state & QStyle::State_HasFocus))
        return;
    painter.setPen(tokens.accent);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell.adjusted(0, 0, -2, -2));
}

QRect cellRoom(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(unit(), 0, -unit(), -1);
}

void paintCellText(QPainter &painter, const QStyleOptionViewItem &option, const QString &text, const QFont &font,
                   const QColor &ink)
{
    const QRect room = cellRoom(option);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(room, int(Qt::AlignLeading) | int(Qt::AlignVCenter),
                     elidedLine(text, QFontMetrics(font), room.width()));
}

} // namespace shortlist
