#include "board/board_column.h"

#include "board/collapsed_column.h"
#include "board/column_header.h"
#include "board/column_list.h"
#include "board_model.h"
#include "style/tokens.h"

#include <QPainter>
#include <QVBoxLayout>

namespace shortlist {

BoardColumn::BoardColumn(BoardModel *model, QItemSelectionModel *selection, const QModelIndex &stage, QWidget *parent)
    : QWidget(parent), m_model(model), m_stage(stage), m_header(new ColumnHeader),
      m_list(new ColumnList(model, selection, stage)), m_strip(new CollapsedColumn(model, stage))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 4);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_list, 1);
    column->addWidget(m_strip, 1);
    m_strip->hide();
    setMinimumWidth(21 * unit());
    connect(m_header, &ColumnHeader::collapseRequested, this, [this] { setCollapsed(true); });
    connect(m_strip, &QAbstractButton::clicked, this, [this] {
        setCollapsed(false);
        m_list->setFocus(Qt::TabFocusReason);
    });
    refresh();
}

void BoardColumn::setCollapsed(bool collapsed)
{
    if (collapsed == m_isCollapsed)
        return;
    m_isCollapsed = collapsed;
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_header->setVisible(!collapsed);
    m_list->setVisible(!collapsed);
    m_strip->setVisible(collapsed);
    setMinimumWidth(collapsed ? 0 : 21 * unit());
    setSizePolicy(collapsed ? QSizePolicy::Fixed : QSizePolicy::Preferred, QSizePolicy::Preferred);
    layout()->setContentsMargins(collapsed ? QMargins() : QMargins(1, 1, 1, 4));
    if (collapsed && hadFocus)
        m_strip->setFocus();
    Q_EMIT collapsedChanged(collapsed);
}

void BoardColumn::refresh()
{
    const QString name = m_stage.data().toString();
    const QVariant limit = m_stage.data(BoardModel::LimitRole);
    m_header->setStage(name);
    m_header->setCount(m_model->rowCount(m_stage), m_stage.data(BoardModel::TotalRole).toInt(), m_model->isFiltered(),
                       limit.isValid() ? std::optional(limit.toLongLong()) : std::nullopt);
    m_strip->setStage(name, m_header->countText(), m_header->isOverLimit());
    const QString spoken = tr("%1, %2").arg(name, m_header->countText());
    if (spoken != m_list->accessibleName())
        m_list->setAccessibleName(spoken);
}

void BoardColumn::paintEvent(QPaintEvent *)
{
    if (m_isCollapsed)
        return;
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.side);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace shortlist
