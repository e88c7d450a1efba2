#pragma once

#include <QColor>
#include <QRectF>
#include <QString>
#include <QWidget>

#include <vector>

namespace shortlist::test {

/// A piece of text as a widget paints it, whoever paints it: a label, a delegate, a line edit. Coordinates are those of
/// the widget that was asked.
struct PaintedText {
    QString text;
    QRectF rect;    ///< from the height of its capitals to what hangs below the line
    QRectF visible; ///< what of it is not cut off by a clip
    QColor colour;
};

/// What a widget and everything in it paint now. What something opaque is painted over later is left out.
[[nodiscard]] std::vector<PaintedText> paintedTexts(QWidget &widget);

} // namespace shortlist::test
