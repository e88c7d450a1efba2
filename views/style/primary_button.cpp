#include "style/primary_button.h"

#include "style/tokens.h"

#include <QMouseEvent>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace shortlist {

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setAutoDefault(false);
}

QSize PrimaryButton::sizeHint() const
{
    const QSize usual = QPushButton::sizeHint();
    return {usual.width() + 2 * unit(), usual.height()};
}

void PrimaryButton::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

void PrimaryButton::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QColor accent = underMouse() || isDown() ? tokens.accent.darker(isDown() ? 120 : 108) : tokens.accent;
    painter.setPen(isEnabled() ? QPen(accent) : QPen(tokens.line));
    painter.setBrush(isEnabled() ? accent : tokens.side);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (hasFocus()) {
        painter.setPen(QPen(tokens.onAccent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), 3, 3);
    }
    option.palette.setColor(QPalette::ButtonText, isEnabled() ? tokens.onAccent : tokens.muted);
    painter.drawItemText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, option.palette, true, text(),
                         QPalette::ButtonText);
}

} // namespace shortlist
