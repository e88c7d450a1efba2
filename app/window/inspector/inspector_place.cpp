#include "window/inspector/inspector_place.h"

#include <QDockWidget>
#include <QEvent>
#include <QTabWidget>

#include <algorithm>

namespace shortlist {

InspectorPlace::InspectorPlace(QDockWidget *dock, QTabWidget *tabs, QWidgetList wide)
    : QObject(dock), m_dock(dock), m_wide(std::move(wide))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &InspectorPlace::arrange);
    connect(tabs, &QTabWidget::currentChanged, this, &InspectorPlace::arrange);
    for (QWidget *one : std::as_const(m_wide))
        one->installEventFilter(this);
    dock->window()->installEventFilter(this);
}

bool InspectorPlace::isWideShown() const
{
    return std::any_of(m_wide.begin(), m_wide.end(), [](const QWidget *one) { return one->isVisible(); });
}

void InspectorPlace::toggle()
{
    if (m_soon.isActive())
        arrange(); // for what is shown now
    m_soon.stop();
    const bool isThere = !m_dock->isHidden();
    if (!isWideShown())
        m_isWanted = !isThere;
    m_dock->setVisible(!isThere);
}

void InspectorPlace::takeOver()
{
    m_isWanted = !m_dock->isHidden();
    arrange();
}

void InspectorPlace::arrange()
{
    m_dock->setVisible(m_isWanted && !isWideShown());
}

bool InspectorPlace::eventFilter(QObject *watched, QEvent *event)
{
    if ((event->type() == QEvent::Show || event->type() == QEvent::Hide) && !event->spontaneous()
        && m_wide.contains(qobject_cast<QWidget *>(watched)))
        m_soon.start(); // when it is shown, or gone
    if (watched == m_dock->window() && event->type() == QEvent::Close)
        m_dock->setVisible(m_isWanted); // what is remembered of the window is what was wanted
    return QObject::eventFilter(watched, event);
}

} // namespace shortlist
