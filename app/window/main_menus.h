#pragma once

#include "sidebar_model.h"

class QMainWindow;
class QMenu;
class QToolBar;

namespace shortlist {

class ActionTable;

/// The menus of a window, made of its actions. What a window has no action for is left out.
void fillMenuBar(QMainWindow &window, const ActionTable &actions);
/// What is done with a place of the sidebar, as a context menu that deletes itself when it is closed.
[[nodiscard]] QMenu *menuOf(SidebarModel::Place place, const ActionTable &actions, QWidget *parent);

} // namespace shortlist
