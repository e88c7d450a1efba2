#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QLatin1String>
#include <QObject>

#include <functional>

namespace shortlist {

/// One thing that a person can do, wherever it is offered: menus, context menus, tool bar, palette and the sheet of
/// shortcuts are all made of these.
struct ActionInfo {
    const char *id; ///< "board.move_right"
    QString name;   ///< as in a menu, with its mnemonic: "Move &right"
    QString group;  ///< where the sheet of shortcuts lists it: "Board"
    QList<QKeySequence> shortcuts;
    const char *icon = ""; ///< of :/icons, without .svg
    bool repeats = false;  ///< while its keys are held
};

/// All actions of a window by id.
class ActionTable : public QObject {
    Q_OBJECT

public:
    /// `window` gets the actions, so that their shortcuts work wherever the focus is.
    explicit ActionTable(QWidget *window);

    /// Adds an action; disabled ones are shown, but cannot be chosen. The id must be new.
    QAction *add(const ActionInfo &info, std::function<void()> triggered);
    [[nodiscard]] QAction *action(QLatin1String id) const { return m_actions.value(id); }
    /// In the order in which they were added, with their group in property "group".
    [[nodiscard]] const QList<QAction *> &all() const { return m_order; }

private:
    QWidget *m_window;
    QHash<QLatin1String, QAction *> m_actions;
    QList<QAction *> m_order;
};

} // namespace shortlist
