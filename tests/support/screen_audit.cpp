#include "screen_audit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextEdit>
#include <QToolButton>

namespace shortlist::test {

namespace {

QString nameOf(const QWidget &widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text();
    return QStringLiteral("%1 \"%2\" (%3) in %4")
        .arg(QLatin1String(widget.metaObject()->className()), text.left(40), widget.objectName(),
             widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
}

bool isControl(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
           || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
           || qobject_cast<const QTextEdit *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget);
}

/// Parts that Qt makes for itself inside of a control.
bool isInner(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QAbstractSpinBox *>(parent)
           || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent)
           || qobject_cast<const QAbstractItemView *>(parent) || widget.inherits("QTabBar")
           || widget.inherits("QHeaderView") || widget.inherits("QToolBarExtension")
           || (parent && parent->inherits("QTabBar"));
}

/// Text in a label that neither wraps nor gives way on purpose (with a tool tip that tells all of it).
bool isClipped(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            return false;
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + 1;
        return label->sizeHint().width() > label->width() + 1 || label->sizeHint().height() > label->height() + 1;
    }
    if (const auto *button = qobject_cast<const QPushButton *>(&widget))
        return button->minimumSizeHint().width() > button->width() + 1 && !button->text().isEmpty()
               && button->fontMetrics().horizontalAdvance(QString(button->text()).remove(u'&')) > button->width() - 4;
    return false;
}

} // namespace

QStringList auditScreen(QWidget &screen)
{
    QStringList found;
    std::vector<QWidget *> shown;
    for (QWidget *widget : screen.findChildren<QWidget *>()) {
        if (widget->isVisibleTo(&screen) && !isInner(*widget) && widget->width() > 0 && widget->height() > 0)
            shown.push_back(widget);
    }
    for (QWidget *widget : shown) {
        if (isClipped(*widget))
            found += QStringLiteral("is cut off: %1").arg(nameOf(*widget));
        if (!isControl(*widget))
            continue;
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (spoken && spoken->text(QAccessible::Name).isEmpty())
            found += QStringLiteral("has no accessible name: %1").arg(nameOf(*widget));
        if (widget->isEnabled() && widget->focusPolicy() == Qt::NoFocus && !widget->inherits("QToolButton"))
            found += QStringLiteral("cannot be reached by keyboard: %1").arg(nameOf(*widget));
    }
    for (size_t i = 0; i < shown.size(); ++i) {
        for (size_t j = i + 1; j < shown.size(); ++j) {
            if (shown[i]->parentWidget() != shown[j]->parentWidget() || shown[i]->inherits("QScrollBar")
                || shown[j]->inherits("QScrollBar") || shown[i]->inherits("QRubberBand") || shown[i]->isWindow()
                || shown[j]->isWindow() || (!isControl(*shown[i]) && !qobject_cast<QLabel *>(shown[i]))
                || (!isControl(*shown[j]) && !qobject_cast<QLabel *>(shown[j])))
                continue;
            if (shown[i]->geometry().adjusted(1, 1, -1, -1).intersects(shown[j]->geometry().adjusted(1, 1, -1, -1)))
                found += QStringLiteral("overlap: %1 and %2").arg(nameOf(*shown[i]), nameOf(*shown[j]));
        }
    }
    return found;
}

} // namespace shortlist::test
