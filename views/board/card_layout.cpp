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

const CardLayout &CardLayoutCache::layout(const QFont &font, int width, qreal pixelRatio)
{
    constexpr size_t most = 8;
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &one) {
        return one.width == width && one.pixelRatio == pixelRatio && one.font == font;
    });
    if (found != m_entries.end()) {
        if (found + 1 != m_entries.end())
            std::rotate(found, found + 1, m_entries.end());
        return m_entries.back().layout;
    }
    if (m_entries.size() == most)
        m_entries.erase(m_entries.begin());
    m_entries.push_back({font, width, pixelRatio, CardLayout::of(font, width)});
    return m_entries.back().layout;
}

} // namespace shortlist
