#pragma once

#include "board/card_face.h"
#include "board/card_layout.h"
#include "style/line_cache.h"

#include <QCache>
#include <QPixmap>

#include <map>
#include <memory>
#include <tuple>
#include <vector>

namespace shortlist {

/// What a rounded rectangle looks like.
struct FrameStyle {
    int width = 0;
    int height = 0;
    int radius = 0;
    QRgb brush = 0;
    QRgb pen = 0;
    int penWidth = 0; ///< 0: none
    bool isDashed = false;

    friend bool operator<(const FrameStyle &a, const FrameStyle &b)
    {
        return std::tie(a.width, a.height, a.radius, a.brush, a.pen, a.penWidth, a.isDashed)
               < std::tie(b.width, b.height, b.radius, b.brush, b.pen, b.penWidth, b.isDashed);
    }
};

/// A card as it was drawn.
struct CardPicture {
    CardFace face;
    qint64 palette = 0;
    QPixmap pixmap;
};

/// What cards of one font, width and pixel ratio share, so that none of it is made for each again: the layout, the
/// lines of text that were drawn lately, and the frames.
struct CardLook {
    CardLayout layout;
    qreal pixelRatio = 1;
    LineCache names;
    LineCache bodies;
    LineCache labels;
    std::map<FrameStyle, QPixmap> frames;
    QCache<std::pair<qint64, int>, CardPicture> pictures{4096}; ///< by application and state; in KiB
};

/// The looks of a few fonts, widths and pixel ratios.
class CardLooks {
public:
    [[nodiscard]] CardLook &look(const QFont &font, int width, qreal pixelRatio);

private:
    struct Entry {
        QFont font;
        int width = 0;
        std::unique_ptr<CardLook> look;
    };
    std::vector<Entry> m_entries; ///< the latest last
};

} // namespace shortlist
