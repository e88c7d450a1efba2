#pragma once

class QMainWindow;
class QToolBar;

namespace shortlist {

class ActionTable;

/// The menus of a window, made of its actions. What a window has no action for is left out.
void fillMenuBar(QMainWindow &window, const ActionTable &actions);

} // namespace shortlist
