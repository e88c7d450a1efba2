#pragma once

#include <QObject>

namespace shortlist {

/// Shift+F10 opens the context menu of what has the focus, everywhere in the program, as the menu key does.
class MenuKey final : public QObject {
    Q_OBJECT

public:
    /// Watches the whole program while it lives.
    explicit MenuKey(QObject *parent = nullptr);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace shortlist
