#pragma once

#include <QFont>
#include <QRect>

namespace shortlist {

/// Where the parts of a card are, left to right, from the top left of its item. Painting and the size of an item share
/// it, and it depends on no text: every card of a column has the same height.
struct CardLayout {
    QFont nameFont;
    QFont bodyFont;
    QFont labelFont;
    int chipPadding = 0;
    int chipSpacing = 0;
    QSize item; ///< with the space to the next card
    QRect card;
    QRect nameLine; ///< name, and score at its end
    QRect headline;
    QRect chips; ///< tags, and days at their end
    QRect source;

    [[nodiscard]] static CardLayout of(const QFont &font, int width);
};

} // namespace shortlist
