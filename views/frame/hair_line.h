#pragma once

#include "style/tokens.h"

#include <QPainter>
#include <QWidget>

namespace shortlist {

/// A line of one pixel between panels, in the colour that the palette has when it is drawn.
class HairLine final : public QWidget {
public:
    explicit HairLine(Qt::Orientation orientation = Qt::Horizontal)
    {
        if (orientation == Qt::Horizontal)
            setFixedHeight(1);
        else
            setFixedWidth(1);
    }

private:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Tokens::of(palette()).line); }
};

} // namespace shortlist
