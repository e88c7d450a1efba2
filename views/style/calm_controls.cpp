#include "style/calm_controls.h"

#include "style/tokens.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace shortlist {

namespace {

constexpr double boxRadius = 4;

QColor borderOf(const QStyleOption *option)
{
    const Tokens &tokens = Tokens::of(option->palette);
    if (!(option->state & QStyle::State_Enabled))
        return tokens.line;
    return option->state & QStyle::State_HasFocus ? tokens.accent : tokens.controlLine;
}

} // namespace

void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double half = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), boxRadius, boxRadius);
    painter->restore();
}

void drawField(QPainter *painter, const QStyleOption *option)
{
    drawBox(painter, option->rect, option->palette.color(QPalette::Base), borderOf(option),
            option->state & QStyle::State_HasFocus ? 2 : 1);
}

void drawChevron(QPainter *painter, const QRect &rect, const QColor &colour, bool isUp)
{
    const double half = unit() * 0.45;
    const QPointF middle = QRectF(rect).center();
    const double tip = isUp ? -half / 2 : half / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(
        QPolygonF{middle + QPointF(-half, -tip), middle + QPointF(0, tip), middle + QPointF(half, -tip)});
    painter->restore();
}

void drawCheckBox(QPainter *painter, const QStyleOption *option)
{
    const Tokens &tokens = Tokens::of(option->palette);
    const bool isMarked = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const QColor fill = !isMarked ? option->palette.color(QPalette::Base) : isEnabled ? tokens.accent : tokens.line;
    drawBox(painter, option->rect, fill, isMarked && isEnabled ? tokens.accent : borderOf(option), 1);
    if (!isMarked)
        return;
    const QRectF box(option->rect);
    const auto at = [&box](double x, double y) { return box.topLeft() + QPointF(box.width() * x, box.height() * y); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(isEnabled ? tokens.onAccent : tokens.muted, box.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (option->state & QStyle::State_NoChange)
        painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
    else
        painter->drawPolyline(QPolygonF{at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)});
    painter->restore();
}

void drawRadioButton(QPainter *painter, const QStyleOption *option)
{
    const Tokens &tokens = Tokens::of(option->palette);
    const bool isOn = option->state & QStyle::State_On;
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const QColor ink = isEnabled ? tokens.accent : tokens.controlLine;
    const QRectF circle = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isOn ? ink : borderOf(option), 1.5));
    painter->setBrush(option->palette.color(QPalette::Base));
    painter->drawEllipse(circle);
    if (isOn) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ink);
        const double inset = circle.width() / 4;
        painter->drawEllipse(circle.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

void drawScrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &slider, const QWidget *bar)
{
    const Tokens &tokens = Tokens::of(option->palette);
    const QWidget *holder = bar ? bar->parentWidget() : nullptr;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(holder ? holder->parentWidget() : nullptr);
    if (area && area->viewport()->autoFillBackground())
        painter->fillRect(option->rect, area->viewport()->palette().brush(area->viewport()->backgroundRole()));
    if (option->maximum <= option->minimum)
        return;
    const int inset = qMax(2, unit() / 4);
    const bool isHeld = option->state & (QStyle::State_Sunken | QStyle::State_MouseOver);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(isHeld ? tokens.muted : tokens.controlLine);
    const QRectF handle = QRectF(slider).adjusted(inset, inset, -inset, -inset);
    const double round = qMin(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, round, round);
    painter->restore();
}

QRect scrollBarSlider(const QStyleOptionSlider &option)
{
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int length = isHorizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 all = range + option.pageStep;
    const int least = qMin(length, 4 * unit());
    const int handle
        = all > 0 ? qBound(least, static_cast<int>(length * qint64(option.pageStep) / all), length) : length;
    const int at = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                   length - handle, option.upsideDown);
    return isHorizontal ? QRect(option.rect.left() + at, option.rect.top(), handle, option.rect.height())
                        : QRect(option.rect.left(), option.rect.top() + at, option.rect.width(), handle);
}

} // namespace shortlist
