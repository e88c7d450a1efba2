#include "board/collapsed_column.h"

#include "board_model.h"
#include "style/one_line.h"
#include "style/tokens.h"

#include <QDragEnterEvent>
#include <QPainter>

namespace shortlist {

CollapsedColumn::CollapsedColumn(BoardModel *model, const QModelIndex &stage, QWidget *parent)
    : QAbstractButton(parent), m_model(model), m_stage(stage)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAttribute(Qt::WA_Hover);
}

QSize CollapsedColumn::sizeHint() const
{
    return {fontMetrics().height() + unit() * 3 / 2, 20 * unit()};
}

void CollapsedColumn::setStage(const QString &name, const QString &count, bool isOverLimit)
{
    const QString shown = tr("%1 · %2").arg(oneLine(name), count);
    if (shown == text() && isOverLimit == m_isOver)
        return;
    m_isOver = isOverLimit;
    setText(shown);
    setAccessibleName(tr("Open %1, %2").arg(oneLine(name), count));
    setToolTip(tr("Open %1").arg(oneLine(name)).toHtmlEscaped());
    update();
}

void CollapsedColumn::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const bool isMarked = hasFocus() || m_isTarget;
    painter.setPen(QPen(isMarked ? tokens.accent : underMouse() ? tokens.controlLine : tokens.line, isMarked ? 2 : 1));
    painter.setBrush(tokens.side);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    painter.translate(rect().center());
    painter.rotate(90);
    const QRect turned(-height() / 2 + unit(), -width() / 2, height() - 2 * unit(), width());
    painter.setPen(m_isOver ? tokens.warn : tokens.muted);
    painter.drawText(turned, Qt::AlignCenter, elidedLine(text(), fontMetrics(), turned.width()));
}

void CollapsedColumn::dragEnterEvent(QDragEnterEvent *event)
{
    m_isTarget = m_model->canDropMimeData(event->mimeData(), Qt::MoveAction, -1, 0, m_stage);
    update();
    if (!m_isTarget)
        return event->ignore();
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void CollapsedColumn::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isTarget = false;
    update();
}

void CollapsedColumn::dropEvent(QDropEvent *event)
{
    m_isTarget = false;
    update();
    event->setDropAction(Qt::MoveAction);
    event->accept();
    m_model->dropMimeData(event->mimeData(), Qt::MoveAction, -1, 0, m_stage);
}

} // namespace shortlist
