#include "screen_audit.h"

#include "painted_text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>

namespace shortlist::test {

namespace {

bool isKindOfControl(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
           || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
           || qobject_cast<const QTextEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget)
           || qobject_cast<const QAbstractItemView *>(&widget);
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

bool isShown(const QWidget &screen, const QWidget &widget)
{
    return widget.isVisibleTo(&screen) && widget.window() == screen.window() && widget.width() > 0
           && widget.height() > 0;
}

/// Whether something around a place of the screen can be scrolled in a direction.
bool canScroll(const QWidget &screen, const QWidget *place, Qt::Orientation direction)
{
    for (const QWidget *widget = place; widget; widget = widget == &screen ? nullptr : widget->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
        if (area
            && (direction == Qt::Horizontal ? area->horizontalScrollBar() : area->verticalScrollBar())->maximum() > 0)
            return true;
    }
    return false;
}

/// Text that is cut off though nobody can scroll to the rest of it, or edit it.
bool isCut(QWidget &screen, const PaintedText &text)
{
    const bool isTooWide = text.visible.width() < text.rect.width() - 1.5;
    const bool isTooHigh = text.visible.height() < text.rect.height() - 1.5;
    if (!isTooWide && !isTooHigh)
        return false;
    // The handle between two docks is wider than it looks, so one place in the text does not tell.
    for (const QPointF place : {text.visible.topLeft(), text.visible.center(), text.visible.bottomRight()}) {
        const QWidget *widget = screen.childAt(place.toPoint());
        if (qobject_cast<const QLineEdit *>(widget)) // it can be moved along in
            return false;
        const bool isWide = widget && canScroll(screen, widget, Qt::Horizontal);
        const bool isHigh = widget && canScroll(screen, widget, Qt::Vertical);
        if ((!isTooWide || isWide) && (!isTooHigh || isHigh))
            return false;
    }
    return true;
}

/// The body of the letters, a pixel smaller: what has to stand alone.
QRectF bodyOf(const PaintedText &text)
{
    return text.visible.adjusted(1, 2, -1, -2);
}

QStringList wrongTexts(QWidget &screen)
{
    QStringList found;
    const std::vector<PaintedText> texts = paintedTexts(screen);
    for (size_t i = 0; i < texts.size(); ++i) {
        if (isCut(screen, texts[i]))
            found += QStringLiteral("is cut off: \"%1\" at %2,%3")
                         .arg(texts[i].text)
                         .arg(texts[i].rect.x())
                         .arg(texts[i].rect.y());
        for (size_t j = i + 1; j < texts.size(); ++j) {
            const QRectF common = bodyOf(texts[i]) & bodyOf(texts[j]);
            if (common.width() > 1 && common.height() > 1 && texts[i].text != texts[j].text)
                found += QStringLiteral("is painted over: \"%1\" by \"%2\"").arg(texts[i].text, texts[j].text);
        }
    }
    return found;
}

QStringList wrongControls(QWidget &screen)
{
    QStringList found;
    const std::vector<QWidget *> controls = shownControls(screen);
    for (QWidget *widget : controls) {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
            found += QStringLiteral("has no accessible name: %1").arg(describe(*widget));
    }
    std::vector<QWidget *> parts = controls;
    for (QLabel *label : screen.findChildren<QLabel *>()) {
        if (isShown(screen, *label))
            parts.push_back(label);
    }
    for (size_t i = 0; i < parts.size(); ++i) {
        for (size_t j = i + 1; j < parts.size(); ++j) {
            if (parts[i]->parentWidget() == parts[j]->parentWidget()
                && parts[i]->geometry().adjusted(1, 1, -1, -1).intersects(parts[j]->geometry().adjusted(1, 1, -1, -1)))
                found += QStringLiteral("overlap: %1 and %2").arg(describe(*parts[i]), describe(*parts[j]));
        }
    }
    return found;
}

} // namespace

QString describe(const QWidget &widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        text = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        text = button->text();
    const QWidget *parent = widget.parentWidget();
    return QStringLiteral("%1 \"%2\" (%3) in %4 %5")
        .arg(QLatin1String(widget.metaObject()->className()), text.left(40),
             widget.objectName().isEmpty() ? widget.accessibleName() : widget.objectName(),
             parent ? QLatin1String(parent->metaObject()->className()) : QLatin1String(),
             parent ? parent->objectName() : QString());
}

bool isControl(const QWidget &widget)
{
    return isKindOfControl(widget) && !isInner(widget);
}

std::vector<QWidget *> shownControls(const QWidget &screen)
{
    std::vector<QWidget *> found;
    for (QWidget *widget : screen.findChildren<QWidget *>()) {
        if (isShown(screen, *widget) && isControl(*widget))
            found.push_back(widget);
    }
    return found;
}

QStringList auditScreen(QWidget &screen)
{
    QStringList found = wrongTexts(screen) + wrongControls(screen);
    for (const QScrollArea *area : screen.findChildren<QScrollArea *>()) {
        if (isShown(screen, *area) && area->widget())
            found += wrongTexts(*area->widget()); // all of it, not only what is scrolled to
    }
    found.removeDuplicates();
    return found;
}

} // namespace shortlist::test
