#include "screen_audit.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QSet>
#include <QTest>
#include <QToolButton>

namespace shortlist::test {

namespace {

constexpr int mostKeys = 500;
constexpr int enoughOfTheSame = 12; ///< a date has a stop for each of its parts

/// What has the focus on a screen. A popup gets the keys without being the active window.
QWidget *focusedOn(const QWidget &screen)
{
    QWidget *focused = QApplication::focusWidget();
    return focused && focused->window() == screen.window() ? focused : screen.window()->focusWidget();
}

/// Where Tab goes until it comes to nothing new.
QSet<const QWidget *> stopsOf(QWidget &screen)
{
    QSet<const QWidget *> stops{focusedOn(screen)};
    int known = 0;
    for (int i = 0; i < mostKeys && known < enoughOfTheSame; ++i) {
        QWidget *focused = focusedOn(screen);
        QTest::keyClick(focused ? focused : &screen, Qt::Key_Tab);
        const QWidget *now = focusedOn(screen);
        known = stops.contains(now) ? known + 1 : 0;
        stops += now;
    }
    return stops;
}

bool hasKey(const QAction &action)
{
    return !action.shortcuts().isEmpty();
}

/// One of several of which one is on: Tab comes to that one, arrows go to the others.
bool isReachedByArrows(const QWidget &widget, const QSet<const QWidget *> &stops)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button)
        return false;
    if (button->group() && button->group()->exclusive()) {
        const auto others = button->group()->buttons();
        return std::any_of(others.begin(), others.end(),
                           [&](const QAbstractButton *one) { return stops.contains(one); });
    }
    if (!button->autoExclusive() || !button->parentWidget())
        return false;
    const auto others = button->parentWidget()->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(others.begin(), others.end(),
                       [&](const QAbstractButton *one) { return one->autoExclusive() && stops.contains(one); });
}

bool hasKeyOfItsOwn(const QWidget &widget)
{
    const auto *tool = qobject_cast<const QToolButton *>(&widget);
    if (tool && tool->defaultAction() && hasKey(*tool->defaultAction()))
        return true;
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return button && !button->shortcut().isEmpty();
}

} // namespace

QStringList auditKeyboard(QWidget &screen, const QStringList &driven)
{
    QStringList found;
    const std::vector<QWidget *> controls = shownControls(screen);
    const QSet<const QWidget *> stops = stopsOf(screen);
    for (const QWidget *widget : controls) {
        if (!widget->isEnabled() || stops.contains(widget) || driven.contains(widget->objectName())
            || hasKeyOfItsOwn(*widget) || isReachedByArrows(*widget, stops))
            continue;
        found += QStringLiteral("cannot be reached by keyboard: %1").arg(describe(*widget));
    }
    return found;
}

} // namespace shortlist::test
