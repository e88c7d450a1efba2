#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionSlider;
class QWidget;

namespace shortlist {

/// What the style draws of fields, choices and scroll bars: borders that stand out 3:1, the accent where the focus is.
/// A rounded box of one border; either colour may be none.
void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, double width);
void drawField(QPainter *painter, const QStyleOption *option);
/// An arrow that points down; up where it is turned.
void drawChevron(QPainter *painter, const QRect &rect, const QColor &colour, bool isUp = false);
void drawCheckBox(QPainter *painter, const QStyleOption *option);
void drawRadioButton(QPainter *painter, const QStyleOption *option);
/// A slim one without arrows.
void drawScrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &slider, const QWidget *bar);
/// Where its handle is.
[[nodiscard]] QRect scrollBarSlider(const QStyleOptionSlider &option);

} // namespace shortlist
