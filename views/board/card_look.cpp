#include "board/card_look.h"

#include <algorithm>

namespace shortlist {

CardLook &CardLooks::look(const QFont &font, int width, qreal pixelRatio)
{
    constexpr size_t most = 2;
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &one) {
        return one.width == width && one.look->pixelRatio == pixelRatio && one.font == font;
    });
    if (found != m_entries.end()) {
        if (found + 1 != m_entries.end())
            std::rotate(found, found + 1, m_entries.end());
        return *m_entries.back().look;
    }
    if (m_entries.size() == most)
        m_entries.erase(m_entries.begin());
    auto fresh = std::make_unique<CardLook>();
    fresh->layout = CardLayout::of(font, width);
    fresh->pixelRatio = pixelRatio;
    m_entries.push_back({font, width, std::move(fresh)});
    return *m_entries.back().look;
}

} // namespace shortlist
