#include "window/menu_key.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QWidget>

namespace shortlist {

MenuKey::MenuKey(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool MenuKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || watched != QApplication::focusWidget())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F10 || key->modifiers() != Qt::ShiftModifier)
        return false;
    QWidget *focused = QApplication::focusWidget();
    const QPoint middle = focused->rect().center();
    QContextMenuEvent menu(QContextMenuEvent::Keyboard, middle, focused->mapToGlobal(middle));
    QCoreApplication::sendEvent(focused, &menu);
    return true;
}

} // namespace shortlist
