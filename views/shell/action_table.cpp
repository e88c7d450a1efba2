#include "shell/action_table.h"

#include "style/icons.h"

#include <QWidget>

namespace shortlist {

ActionTable::ActionTable(QWidget *window) : QObject(window), m_window(window) {}

QAction *ActionTable::add(const ActionInfo &info, std::function<void()> triggered)
{
    Q_ASSERT(!m_actions.contains(QLatin1String(info.id)));
    auto *action = new QAction(info.name, this);
    action->setObjectName(QLatin1String(info.id));
    action->setShortcuts(info.shortcuts);
    action->setAutoRepeat(info.repeats);
    action->setProperty("group", info.group);
    if (*info.icon)
        action->setIcon(icon(QLatin1String(info.icon)));
    connect(action, &QAction::triggered, m_window, [triggered = std::move(triggered)] { triggered(); });
    m_window->addAction(action);
    m_actions.insert(QLatin1String(info.id), action);
    m_order += action;
    return action;
}

} // namespace shortlist
