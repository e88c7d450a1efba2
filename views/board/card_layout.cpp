#include "board/card_layout.h"

#include "style/tokens.h"

#include <QFontMetrics>

#include <algorithm>

namespace shortlist {

CardLayout CardLayout::of(const QFont &font, int width)
{
    CardLayout layout;
    layout.bodyFont = font;
    layout.nameFont = font;
    layout.nameFont.setWeight(QFont::DemiBold);
    layout.labelFont = font;
    layout.labelFont.setPointSizeF(font.pointSizeF() > 0 ? font.pointSizeF() * 0.88 : 9);
    const int line = QFontMetrics(layout.nameFont).height();
    const int label = QFontMetrics(layout.labelFont).height();
    const int space = unit();
    layout.chipPadding = space * 3 / 4;
    layout.chipSpacing = space / 2;
    const int left = space * 3 / 4;
    const int inner = space + 2;
    layout.card = QRect(left, 1, std::max(0, width - 2 * left), 0);
    const QRect content = layout.card.adjusted(inner, 0, -inner, 0);
    const auto row = [&content](int top, int height) { return QRect(content.left(), top, content.width(), height); };
    int y = layout.card.top() + space - 1;
    layout.nameLine = row(y, line);
    y += line;
    layout.headline = row(y, line);
    y += line + space / 2;
    layout.chips = row(y, label + 2);
    y += label + 2 + space / 2 - 1;
    layout.source = row(y, line);
    y += line + space - 2;
    layout.card.setHeight(y - layout.card.top());
    layout.item = QSize(0, y + space * 3 / 4 - 1);
    return layout;
}

} // namespace shortlist
