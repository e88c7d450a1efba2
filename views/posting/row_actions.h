#pragma once

#include <QFrame>

namespace shortlist {

/// The buttons at the row that the mouse or the focus is on. They lie on the edge between two rows and hide no word.
class RowActions final : public QFrame {
    Q_OBJECT

public:
    enum class Action { Up, Down, Edit, More, Delete };
    Q_ENUM(Action)

    explicit RowActions(QWidget *parent);

    [[nodiscard]] QWidget *button(Action action) const;

Q_SIGNALS:
    void chosen(shortlist::RowActions::Action action);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addButton(Action action, const char *icon, const QString &name, const QString &tip);
};

} // namespace shortlist
