#include "style/calm_style.h"

#include "style/tokens.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

namespace shortlist {

namespace {

constexpr double radius = 4;

void drawBox(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, double width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double half = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter->restore();
}

/// A colour a little nearer to another.
QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(a + (b - a) * share); };
    return {part(one.red(), other.red()), part(one.green(), other.green()), part(one.blue(), other.blue())};
}

void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Tokens &tokens = Tokens::of(option->palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isFlat = button && (button->features & QStyleOptionButton::Flat);
    const bool isDefault = (button && (button->features & QStyleOptionButton::DefaultButton))
                           || option->palette.color(QPalette::Button) == tokens.accent; // the main thing on a screen
    const bool isEnabled = option->state & QStyle::State_Enabled;
    const bool isDown = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = (option->state & QStyle::State_MouseOver) && isEnabled;
    const bool hasFocus = option->state & QStyle::State_HasFocus;
    Q_UNUSED(widget)
    QColor fill = isDefault && isEnabled ? tokens.accent : isFlat ? QColor() : tokens.panel;
    if (isDown)
        fill = isDefault ? mixed(tokens.accent, tokens.text, 0.25) : tokens.accentTint;
    else if (isHovered)
        fill = isDefault ? mixed(tokens.accent, tokens.text, 0.12) : mixed(tokens.panel, tokens.line, 0.5);
    QColor line = isFlat ? QColor() : isDefault && isEnabled ? tokens.accent : tokens.controlLine;
    if (!isEnabled && !isFlat)
        line = tokens.line;
    drawBox(painter, option->rect, fill, hasFocus ? tokens.accent : line, hasFocus ? 2 : 1);
    if (hasFocus && isDefault) // the accent is its ground: the focus shows inside
        drawBox(painter, option->rect.adjusted(3, 3, -3, -3), {}, tokens.onAccent, 1);
}

} // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void CalmStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const Tokens &tokens = Tokens::of(option->palette);
    const bool hasFocus = option->state & State_HasFocus;
    switch (element) {
    case PE_PanelButtonCommand: drawButton(option, painter, widget); return;
    case PE_FrameDefaultButton: return;
    case PE_PanelLineEdit:
        if (widget && widget->parentWidget() && widget->parentWidget()->inherits("QAbstractSpinBox"))
            return;
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth == 0) {
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
            return;
        }
        drawBox(painter, option->rect, option->palette.color(QPalette::Base),
                hasFocus ? tokens.accent : tokens.controlLine, hasFocus ? 2 : 1);
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame:
        if (qobject_cast<const QAbstractItemView *>(widget) || (widget && widget->inherits("QAbstractScrollArea"))) {
            drawBox(painter, option->rect, {}, hasFocus ? tokens.accent : tokens.controlLine, hasFocus ? 2 : 1);
            return;
        }
        break;
    case PE_FrameFocusRect: drawBox(painter, option->rect, {}, tokens.accent, 1); return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokens.line);
        return;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem: return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                            const QWidget *widget) const
{
    const Tokens &tokens = Tokens::of(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && (button->features & QStyleOptionButton::DefaultButton) && (option->state & State_Enabled)) {
            QStyleOptionButton copy = *button;
            copy.palette.setColor(QPalette::ButtonText, tokens.onAccent);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            if (tab->state & State_Selected)
                painter->fillRect(QRect(tab->rect.left(), tab->rect.bottom() - 1, tab->rect.width(), 2), tokens.accent);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy = *tab;
            const bool isSelected = tab->state & State_Selected;
            copy.palette.setColor(QPalette::WindowText, isSelected ? tokens.text : tokens.muted);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ToolBar:
        painter->fillRect(option->rect, tokens.panel);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokens.line);
        return;
    case CE_MenuBarItem:
        painter->fillRect(option->rect, (option->state & State_Selected) ? tokens.accentTint : tokens.panel);
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawItemText(
                painter, item->rect,
                Qt::AlignCenter | Qt::TextDontClip | Qt::TextSingleLine
                    | (styleHint(SH_UnderlineShortcut, option, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                item->palette, item->state & State_Enabled, item->text, QPalette::ButtonText);
        return;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, tokens.panel); return;
    case CE_HeaderSection:
        painter->fillRect(option->rect, tokens.side);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokens.line);
        return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ToolBarItemSpacing: return unit();
    case PM_ToolBarItemMargin:
    case PM_ToolBarFrameWidth: return unit() / 2;
    case PM_TabBarTabHSpace: return 3 * unit();
    case PM_TabBarTabVSpace: return 2 * unit();
    case PM_DockWidgetSeparatorExtent: return 1;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

} // namespace shortlist
