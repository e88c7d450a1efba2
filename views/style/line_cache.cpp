#include "style/line_cache.h"

#include "style/one_line.h"

#include <QPainter>
#include <QTextLayout>

namespace shortlist {

namespace {

/// The width that the text takes; its glyphs come with it.
qreal layOut(const QString &text, const QFont &font, LaidLine &laid)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setNumColumns(static_cast<int>(text.size())); // as wide as it is, so that nothing is aligned in it
    layout.endLayout();
    if (!line.isValid())
        return 0;
    laid = {layout.glyphRuns(), line.naturalTextWidth(), line.ascent()};
    return laid.width;
}

} // namespace

LaidLine LaidLine::of(const QString &text, const QFont &font, int width)
{
    LaidLine laid;
    const QString line = oneLine(text);
    if (layOut(line, font, laid) > width)
        layOut(elidedLine(line, QFontMetrics(font), width), font, laid);
    return laid;
}

void LaidLine::draw(QPainter &painter, qreal left, qreal baseline) const
{
    for (const QGlyphRun &run : glyphs)
        painter.drawGlyphRun(QPointF(left, baseline - ascent), run);
}

const LaidLine &LineCache::line(const QString &text, const QFont &font, int width)
{
    constexpr qsizetype longest = 200; // a longer one takes longer to look up than to shorten
    const std::pair key(text.size() > longest ? oneLine(text) : text, width);
    if (!m_lines.contains(key))
        m_lines.insert(key, new LaidLine(LaidLine::of(text, font, width)));
    return *m_lines.object(key);
}

} // namespace shortlist
