#include "interviews/interview_delegate.h"

#include "fields/chip.h"
#include "fields/safe_text.h"
#include "interviews_model.h"
#include "style/tokens.h"

#include <QPainter>

namespace shortlist {

namespace {

bool isHeading(const QModelIndex &index)
{
    return index.data(InterviewsModel::InterviewRole).toLongLong() == 0;
}

/// Draws lines of text from the reading side, or from the other.
class RowPainter {
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &option)
        : m_painter(painter), m_palette(option.palette), m_isFromRight(option.direction == Qt::RightToLeft)
    {
    }

    void draw(const QRect &place, const QFont &font, const QColor &colour, const QString &text,
              bool atEnd = false) const
    {
        const bool toRight = atEnd != m_isFromRight;
        m_painter.setFont(font);
        m_painter.setPen(colour);
        m_painter.drawText(place,
                           int((toRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter),
                           QFontMetrics(font).elidedText(shortLine(text, 200), Qt::ElideRight, place.width()));
    }
    /// A part of a row, from its reading side.
    [[nodiscard]] QRect part(const QRect &row, int from, int width) const
    {
        return {m_isFromRight ? row.right() + 1 - from - width : row.left() + from, row.top(), width, row.height()};
    }

    /// The chip of an interview at the end of a line, from its reading side.
    void drawChip(const QRect &line, int width, const QModelIndex &index) const
    {
        if (width > 0)
            paintChip(m_painter, part(line, line.width() - width, width),
                      index.data(InterviewsModel::NoteRole).toString(),
                      index.data(InterviewsModel::IsDueRole).toBool() ? Tone::Warn : Tone::Plain, m_palette);
    }

private:
    QPainter &m_painter;
    const QPalette &m_palette;
    bool m_isFromRight;
};

bool isNarrow(const QStyleOptionViewItem &option)
{
    return option.widget && option.widget->width() < 64 * unit();
}

QFont nameFont()
{
    QFont font = bodyFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

int widthOfNote(const QString &note)
{
    return note.isEmpty() ? 0 : chipSize(note).width();
}

/// When at the start; whom and what beside it.
void paintWide(const RowPainter &row, const QRect &inner, const Tokens &tokens, const QModelIndex &index)
{
    const QRect upper(inner.left(), inner.top() + unit() / 2 + 1, inner.width(), QFontMetrics(bodyFont()).height());
    const QRect lower(inner.left(), upper.bottom() + 1, inner.width(), QFontMetrics(labelFont()).height());
    const int whenWidth = 20 * unit();
    const int noteWidth = qMin(inner.width() / 3, widthOfNote(index.data(InterviewsModel::NoteRole).toString()));
    const int from = whenWidth + unit();
    const int room = inner.width() - from;
    row.draw(row.part(upper, 0, whenWidth), bodyFont(), tokens.text, index.data(InterviewsModel::DayRole).toString());
    row.draw(row.part(lower, 0, whenWidth), labelFont(), tokens.muted,
             index.data(InterviewsModel::WhenRole).toString());
    row.draw(row.part(upper, from, room - noteWidth - (noteWidth > 0 ? unit() : 0)), nameFont(), tokens.text,
             index.data().toString());
    row.draw(row.part(lower, from, room), labelFont(), tokens.muted,
             index.data(InterviewsModel::DetailRole).toString());
    row.drawChip(upper, noteWidth, index);
}

/// Whom, when and what one below the other.
void paintNarrow(const RowPainter &row, const QRect &inner, const Tokens &tokens, const QModelIndex &index)
{
    const int small = QFontMetrics(labelFont()).height();
    const QRect first(inner.left(), inner.top() + unit() / 2 + 1, inner.width(), QFontMetrics(bodyFont()).height());
    const QRect second(inner.left(), first.bottom() + 1, inner.width(), small);
    const int noteWidth = qMin(inner.width() / 2, widthOfNote(index.data(InterviewsModel::NoteRole).toString()));
    row.draw(row.part(first, 0, inner.width() - noteWidth - (noteWidth > 0 ? unit() : 0)), nameFont(), tokens.text,
             index.data().toString());
    row.drawChip(first, noteWidth, index);
    const QString when
        = InterviewsModel::tr("%1, %2", "day, time")
              .arg(index.data(InterviewsModel::DayRole).toString(), index.data(InterviewsModel::WhenRole).toString());
    row.draw(second, labelFont(), tokens.text, when);
    row.draw(second.translated(0, small), labelFont(), tokens.muted,
             index.data(InterviewsModel::DetailRole).toString());
}

} // namespace

QSize InterviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int small = QFontMetrics(labelFont()).height();
    const int line = QFontMetrics(bodyFont()).height();
    if (isHeading(index))
        return {10 * unit(), small + 2 * unit()};
    return {10 * unit(), line + (isNarrow(option) ? 2 * small : small) + unit() + unit() / 2};
}

void InterviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    const RowPainter row(*painter, option);
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    painter->save();
    const QRect inner = option.rect.adjusted(2 * unit(), 0, -2 * unit(), 0);
    if (isHeading(index)) {
        QFont bold = labelFont();
        bold.setBold(true);
        row.draw(inner.adjusted(0, unit(), 0, 0), bold, tokens.muted, index.data().toString().toUpper());
        painter->restore();
        return;
    }
    if (isSelected)
        painter->fillRect(option.rect, tokens.accentTint);
    if (isSelected && (option.state & QStyle::State_HasFocus))
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), tokens.accent);
    painter->fillRect(QRect(inner.left(), option.rect.bottom(), inner.width(), 1), tokens.innerLine);
    isNarrow(option) ? paintNarrow(row, inner, tokens, index) : paintWide(row, inner, tokens, index);
    painter->restore();
}

} // namespace shortlist
