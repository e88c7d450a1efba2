#include "posting/row_actions.h"

#include "style/icons.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace shortlist {

RowActions::RowActions(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("row_actions"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 1, 2, 1);
    row->setSpacing(0);
    addButton(Action::Up, "move_up", tr("Move up"), tr("Move up (Alt+Up)"));
    addButton(Action::Down, "move_down", tr("Move down"), tr("Move down (Alt+Down)"));
    addButton(Action::Edit, "edit", tr("Edit"), tr("Edit (Enter)"));
    addButton(Action::More, "more", tr("More"), tr("Weight, must-have, how it is assessed, other lists"));
    addButton(Action::Delete, "delete", tr("Delete"), tr("Delete (Del)"));
    adjustSize();
    hide();
}

void RowActions::addButton(Action action, const char *iconName, const QString &name, const QString &tip)
{
    auto *button = new QToolButton;
    button->setIcon(icon(QLatin1String(iconName)));
    button->setIconSize({16, 16});
    button->setFixedSize(24, 20);
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, action] { Q_EMIT chosen(action); });
}

QWidget *RowActions::button(Action action) const
{
    return layout()->itemAt(static_cast<int>(action))->widget();
}

void RowActions::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace shortlist
