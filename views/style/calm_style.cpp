#include "style/calm_style.h"

#include "style/calm_controls.h"
#include "style/icons.h"
#include "style/tokens.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

namespace shortlist {

namespace {

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

/// Ours where Qt would read a picture of its own, for whose sake every image format is loaded: at every start.
QIcon CalmStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    switch (standard) {
    case SP_LineEditClearButton: return icon(QLatin1String("close"));
    case SP_ToolBarHorizontalExtensionButton:
    case SP_ToolBarVerticalExtensionButton: return icon(QLatin1String("more"));
    default: return QProxyStyle::standardIcon(standard, option, widget);
    }
}

void CalmStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QScrollBar *>(widget)) { // what is behind it shows
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
        widget->setAttribute(Qt::WA_Hover);
    }
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
        drawField(painter, option);
        return;
    case PE_FrameLineEdit:
    case PE_PanelScrollAreaCorner: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckBox(painter, option); return;
    case PE_IndicatorRadioButton: drawRadioButton(painter, option); return;
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
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, tokens.panel);
        painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)), tokens.line);
        return;
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
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && !box->editable) {
            QStyleOptionComboBox copy = *box;
            const QRect room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget);
            copy.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room.width() - unit());
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

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    const QColor ink
        = option->palette.color(option->state & State_Enabled ? QPalette::Active : QPalette::Disabled, QPalette::Text);
    const auto part = [&](SubControl which) { return subControlRect(control, option, which, widget); };
    if (control == CC_ComboBox) {
        drawField(painter, option);
        drawChevron(painter, part(SC_ComboBoxArrow), ink);
    } else if (control == CC_SpinBox) {
        drawField(painter, option);
        drawChevron(painter, part(SC_SpinBoxUp), ink, true);
        drawChevron(painter, part(SC_SpinBoxDown), ink);
    } else if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
               slider && control == CC_ScrollBar) {
        drawScrollBar(painter, slider, part(SC_ScrollBarSlider), widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect CalmStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect handle = scrollBarSlider(*slider);
    QRect found = slider->rect;
    const bool isHorizontal = slider->orientation == Qt::Horizontal;
    switch (part) {
    case SC_ScrollBarSlider: found = handle; break;
    case SC_ScrollBarSubPage:
        isHorizontal ? found.setRight(handle.left() - 1) : found.setBottom(handle.top() - 1);
        break;
    case SC_ScrollBarAddPage:
        isHorizontal ? found.setLeft(handle.right() + 1) : found.setTop(handle.bottom() + 1);
        break;
    case SC_ScrollBarGroove: break;
    default: return {};
    }
    return visualRect(slider->direction, slider->rect, found);
}

QRect CalmStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect found = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    const bool hasRoom = element == SE_LineEditContents && frame && frame->lineWidth > 0;
    return hasRoom ? found.adjusted(unit() / 2, 0, -unit() / 2, 0) : found;
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ToolBarItemSpacing: return unit();
    case PM_ToolBarItemMargin:
    case PM_ToolBarFrameWidth: return unit() / 2;
    case PM_TabBarTabHSpace: return 3 * unit();
    case PM_TabBarTabVSpace: return 2 * unit();
    case PM_ScrollBarExtent: return unit() + unit() / 4;
    case PM_ButtonMargin: return unit();
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 2 * unit();
    case PM_ScrollBarSliderMin: return 4 * unit();
    case PM_DockWidgetSeparatorExtent: return 1;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returned) const
{
    if (hint == SH_EtchDisabledText)
        return 0;
    if (hint == SH_Menu_Scrollable) // where a screen is too low for a menu; columns would cut words
        return 1;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace shortlist
