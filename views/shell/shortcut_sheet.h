#pragma once

#include "shell/action_table.h"

#include <QDialog>

namespace shortlist {

/// All shortcuts on one sheet, made from the actions themselves.
class ShortcutSheet final : public QDialog {
    Q_OBJECT

public:
    ShortcutSheet(const ActionTable &actions, QWidget *parent);
};

} // namespace shortlist
