#include "posting/criterion_delegate.h"

#include "criterion_list_model.h"
#include "style/tokens.h"

#include <QPainter>

namespace shortlist {

namespace {

QRect mirrored(const QRect &place, const QRect &row, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, row, place.translated(row.topLeft()));
}

void paintHandle(QPainter *painter, const QRect &place, const QColor &colour)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    const QPointF middle = QRectF(place).center();
    for (int row = -1; row <= 1; ++row) {
        for (const double side : {-2.5, 2.5})
            painter->drawEllipse(middle + QPointF(side, row * 4.5), 1, 1);
    }
}

} // namespace

void CriterionDelegate::setEdited(const QModelIndex &index, int height)
{
    m_edited = index;
    m_editedHeight = height;
}

const CriterionLayout &CriterionDelegate::layoutOf(const QModelIndex &index, const QFont &font) const
{
    static const CriterionLayout none;
    const auto *model = qobject_cast<const CriterionListModel *>(index.model());
    const Criterion *criterion = model ? model->at(index) : nullptr;
    if (!criterion)
        return none;
    if (m_known.size() > 2 * model->rowCount() + 50)
        m_known.clear();
    Known &known = m_known[criterion->id];
    if (known.width != m_width || known.font != font || known.criterion != *criterion)
        known = {*criterion, m_width, font, CriterionLayout::of(*criterion, m_width, font)};
    return known.layout;
}

QSize CriterionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (index == m_edited)
        return {m_width, m_editedHeight};
    return {m_width, layoutOf(index, option.font).height};
}

void CriterionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    const bool isCurrent = (option.state & QStyle::State_Selected) && (option.state & QStyle::State_Active)
                           && option.widget && option.widget->hasFocus();
    const QRect row = option.rect;
    painter->save();
    painter->setClipRect(row);
    if (isCurrent || index == m_edited)
        painter->fillRect(row, tokens.accentTint);
    painter->setPen(tokens.innerLine);
    painter->drawLine(row.bottomLeft(), row.bottomRight());
    painter->setRenderHint(QPainter::Antialiasing);
    if (isCurrent)
        painter->fillRect(mirrored(QRect(0, 0, 3, row.height()), row, option.direction), tokens.accent);
    if (index == m_edited) {
        painter->restore();
        return;
    }
    const CriterionLayout &layout = layoutOf(index, option.font);
    paintHandle(painter, mirrored(layout.handle, row, option.direction), tokens.controlLine);
    for (const CriterionLayout::Line &line : layout.lines) {
        painter->setFont(CriterionLayout::font(line.look, option.font));
        painter->setPen(line.look == CriterionLayout::Look::Text || line.look == CriterionLayout::Look::Number
                            ? tokens.muted
                            : tokens.text);
        const bool isRight = option.direction == Qt::RightToLeft;
        painter->drawText(mirrored(line.place, row, option.direction),
                          int((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter)
                              | Qt::TextSingleLine,
                          line.text);
    }
    painter->setFont(CriterionLayout::chipFont(option.font));
    for (const CriterionLayout::Chip &chip : layout.chips) {
        const bool isAccent = chip.tone == CriterionLayout::Tone::Accent;
        const QRect place = mirrored(chip.place, row, option.direction);
        painter->setPen(Qt::NoPen);
        painter->setBrush(isAccent ? (isCurrent ? tokens.panel : tokens.accentTint) : tokens.side);
        painter->drawRoundedRect(place, 3, 3);
        painter->setPen(isAccent ? tokens.accent : tokens.muted);
        painter->drawText(place, Qt::AlignCenter, chip.text);
    }
    painter->restore();
}

} // namespace shortlist
