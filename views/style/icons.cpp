#include "style/icons.h"

#include "style/tokens.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace shortlist {

namespace {

/// Draws the shape of an SVG in the colour that the palette has when it is drawn.
class TintedEngine final : public QIconEngine {
public:
    explicit TintedEngine(QString path) : m_path(std::move(path)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, pixmap(rect.size() * painter->device()->devicePixelRatioF(), mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const Tokens &tokens = Tokens::of(QApplication::palette());
        const QColor colour = mode == QIcon::Disabled ? tokens.controlLine : tokens.text;
        const QString key
            = QStringLiteral("%1 %2 %3 %4").arg(m_path, colour.name()).arg(size.width()).arg(size.height());
        QPixmap picture;
        if (QPixmapCache::find(key, &picture))
            return picture;
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        QSvgRenderer(m_path).render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(), colour);
        painter.end();
        QPixmapCache::insert(key, picture);
        return picture;
    }

    QIconEngine *clone() const override { return new TintedEngine(m_path); }

private:
    QString m_path;
};

} // namespace

QIcon icon(QLatin1String name)
{
    return QIcon(new TintedEngine(QStringLiteral(":/icons/") + name + QStringLiteral(".svg")));
}

} // namespace shortlist
