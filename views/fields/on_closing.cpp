#include "fields/on_closing.h"

#include <QEvent>
#include <QWidget>

namespace shortlist {

OnClosing::OnClosing(QWidget *widget, std::function<void()> callback)
    : QObject(widget), m_widget(widget), m_callback(std::move(callback))
{
    widget->installEventFilter(this);
}

bool OnClosing::eventFilter(QObject *watched, QEvent *event)
{
    // The window is known once the widget is shown in it.
    if (event->type() == QEvent::Show && watched == m_widget && m_widget->window() != m_widget)
        m_widget->window()->installEventFilter(this);
    if (event->type() == QEvent::Close && watched == m_widget->window())
        m_callback();
    return QObject::eventFilter(watched, event);
}

} // namespace shortlist
