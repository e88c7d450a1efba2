#pragma once

#include <QCache>
#include <QFont>
#include <QGlyphRun>

class QPainter;

namespace shortlist {

/// One line of text, harmless and cut to a width as elidedLine() does it, ready to be drawn.
struct LaidLine {
    QList<QGlyphRun> glyphs;
    qreal width = 0;
    qreal ascent = 0;

    [[nodiscard]] static LaidLine of(const QString &text, const QFont &font, int width);
    /// From `left`, with letters standing on `baseline`, in the colour of the pen.
    void draw(QPainter &painter, qreal left, qreal baseline) const;
};

/// The lines of one font that were drawn lately: laying text out costs several times what drawing it does.
class LineCache {
public:
    [[nodiscard]] const LaidLine &line(const QString &text, const QFont &font, int width);

private:
    QCache<std::pair<QString, int>, LaidLine> m_lines{3000};
};

} // namespace shortlist
