#include "window/tour/tour_keys.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QShortcut>

namespace shortlist {

namespace {

QWidget *focusedIn(QWidget *front)
{
    QWidget *focused = front->focusWidget();
    return focused ? focused : front;
}

bool isClaimed(QWidget *by, QKeyCombination keys)
{
    QKeyEvent claim(QEvent::ShortcutOverride, keys.key(), keys.keyboardModifiers());
    claim.ignore();
    QCoreApplication::sendEvent(by, &claim);
    return claim.isAccepted();
}

bool isMeant(const QShortcut *shortcut, const QWidget *front, const QWidget *focused, const QKeySequence &keys)
{
    const auto *owner = qobject_cast<const QWidget *>(shortcut->parent());
    const bool isHere = owner && owner->window() == front && owner->isVisible();
    return isHere && shortcut->isEnabled() && shortcut->key() == keys
           && (shortcut->context() != Qt::WidgetShortcut || owner == focused);
}

bool takeShortcut(QWidget *front, const QKeySequence &keys)
{
    const QWidget *focused = focusedIn(front);
    for (QAction *action : front->actions()) {
        if (action->isEnabled() && action->shortcuts().contains(keys)) {
            action->trigger();
            return true;
        }
    }
    for (QShortcut *shortcut : front->findChildren<QShortcut *>()) {
        if (isMeant(shortcut, front, focused, keys)) {
            Q_EMIT shortcut->activated();
            return true;
        }
    }
    return false;
}

} // namespace

void strikeKey(QWidget *front, QKeyCombination keys)
{
    if (!isClaimed(focusedIn(front), keys) && takeShortcut(front, QKeySequence(keys)))
        return;
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        const QPointer<QWidget> target(focusedIn(front));
        QKeyEvent event(type, keys.key(), keys.keyboardModifiers());
        const QPointer<QWidget> window(front);
        QCoreApplication::sendEvent(target, &event);
        if (!window) // it closed itself
            return;
    }
}

void strikeText(QWidget *front, const QString &text)
{
    QKeyEvent event(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, text);
    QCoreApplication::sendEvent(focusedIn(front), &event);
}

} // namespace shortlist
