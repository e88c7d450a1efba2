#include "painted_text.h"

#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

namespace shortlist::test {

namespace {

/// Takes note of texts and draws nothing.
class TextEngine final : public QPaintEngine {
public:
    TextEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState &state) override
    {
        const DirtyFlags dirty = state.state();
        if (dirty & DirtyTransform)
            m_transform = state.transform();
        if (dirty & DirtyPen)
            m_pen = state.pen();
        if (dirty & DirtyBrush)
            m_brush = state.brush();
        if (dirty & DirtyOpacity)
            m_opacity = state.opacity();
        if (dirty & DirtyClipEnabled)
            m_isClipped = state.isClipEnabled();
        if (dirty & DirtyClipRegion)
            clip(state.clipOperation(), m_transform.map(state.clipRegion()));
        if (dirty & DirtyClipPath)
            clip(state.clipOperation(), m_transform.map(state.clipPath()).boundingRect().toAlignedRect());
    }

    void drawTextItem(const QPointF &point, const QTextItem &item) override
    {
        QString text = item.text();
        if (text.trimmed().isEmpty() || m_pen.style() == Qt::NoPen || m_pen.color().alpha() == 0)
            return;
        const QFontMetricsF metrics(item.font());
        qreal width = item.width();
        while (!text.isEmpty() && text.back().isSpace()) {
            width -= metrics.horizontalAdvance(text.back());
            text.chop(1);
        }
        QColor colour = m_pen.color();
        colour.setAlphaF(static_cast<float>(colour.alphaF() * m_opacity));
        const QRectF rect = m_transform.mapRect(
            QRectF(point.x(), point.y() - metrics.capHeight(), width, metrics.capHeight() + metrics.descent() / 2));
        QRectF visible = rect;
        if (!systemClip().isEmpty())
            visible &= QRectF(systemClip().boundingRect());
        if (m_isClipped)
            visible &= QRectF(m_clip.boundingRect());
        if (visible.width() > 3 && visible.height() > 3)
            m_texts.push_back({text, rect, visible, colour});
    }

    void drawRects(const QRectF *rects, int count) override
    {
        for (int i = 0; i < count; ++i)
            cover(rects[i]);
    }
    void drawPath(const QPainterPath &path) override { cover(path.boundingRect()); }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawLines(const QLineF *, int) override {}
    void drawPoints(const QPointF *, int) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}

    [[nodiscard]] const std::vector<PaintedText> &texts() const { return m_texts; }

private:
    void clip(Qt::ClipOperation operation, const QRegion &region)
    {
        if (operation == Qt::NoClip) {
            m_isClipped = false;
            return;
        }
        m_clip = operation == Qt::IntersectClip && m_isClipped ? m_clip & region : region;
        m_isClipped = true;
    }

    void cover(const QRectF &rect)
    {
        if (m_brush.style() != Qt::SolidPattern || m_brush.color().alpha() < 255 || m_opacity < 1)
            return;
        QRectF covered = m_transform.mapRect(rect);
        if (!systemClip().isEmpty())
            covered &= QRectF(systemClip().boundingRect());
        if (m_isClipped)
            covered &= QRectF(m_clip.boundingRect());
        std::erase_if(m_texts, [&covered](const PaintedText &one) { return covered.contains(one.visible.center()); });
    }

    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    QRegion m_clip;
    bool m_isClipped = false;
    qreal m_opacity = 1;
    std::vector<PaintedText> m_texts;
};

class TextDevice final : public QPaintDevice {
public:
    explicit TextDevice(const QWidget &like) : m_like(like) {}
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }
    [[nodiscard]] const std::vector<PaintedText> &texts() const { return m_engine.texts(); }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_like.width();
        case PdmHeight: return m_like.height();
        case PdmWidthMM: return m_like.widthMM();
        case PdmHeightMM: return m_like.heightMM();
        case PdmDpiX:
        case PdmPhysicalDpiX: return m_like.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY: return m_like.logicalDpiY();
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return static_cast<int>(devicePixelRatioFScale());
        default: return QPaintDevice::metric(metric);
        }
    }

private:
    const QWidget &m_like;
    mutable TextEngine m_engine;
};

} // namespace

std::vector<PaintedText> paintedTexts(QWidget &widget)
{
    TextDevice device(widget);
    widget.render(&device);
    return device.texts();
}

} // namespace shortlist::test
