#include "compare/comparison_delegate.h"

#include "comparison_model.h"
#include "frame/cell_frame.h"
#include "inspector/words_shown.h"
#include "style/one_line.h"
#include "style/tokens.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <array>

namespace shortlist {

namespace {

/// Where the next thing of a cell goes, from its beginning to its end in the reading direction.
class ComparedCell {
public:
    ComparedCell(QPainter &painter, const QStyleOptionViewItem &option)
        : m_painter(painter), m_option(option), m_tokens(Tokens::of(option.palette)),
          m_room(option.rect.adjusted(unit() + 2, 0, -unit(), -1))
    {
    }

    void text(const QString &text, const QFont &font, const QColor &ink)
    {
        const QFontMetrics metrics(font);
        const QString shown = elidedLine(text, metrics, left());
        const QRect place = take(metrics.horizontalAdvance(shown), m_room.height());
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(place, int(Qt::AlignVCenter) | int(Qt::AlignLeading) | int(Qt::TextDontClip), shown);
    }

    void muted(const QString &text) { this->text(text, labelFont(), m_tokens.muted); }

    void missing(const QString &text)
    {
        QFont font = bodyFont();
        font.setItalic(true);
        this->text(text, font, m_tokens.muted);
    }

    void number(const QString &text)
    {
        QFont font = bodyFont();
        font.setBold(true);
        const int start = m_used;
        this->text(text, font, m_tokens.text);
        m_used = qMax(m_used, start + QFontMetrics(font).horizontalAdvance(QLocale().toString(5.0, 'f', 1)) + unit());
    }

    void chip(const QString &text, Tone tone)
    {
        const QSize size = chipSize(text);
        if (left() < size.height())
            return;
        paintChip(m_painter, take(qMin(size.width(), left()), size.height()), text, tone, m_option.palette);
    }

    /// One dot for each mark; those of equal marks stand upon each other.
    void dots(const std::vector<OthersAnswer> &marks)
    {
        const int step = qMax(10, unit() * 5 / 2);
        const int size = 7;
        if (left() < 4 * step + size)
            return;
        const QRect scale = take(4 * step + size, m_room.height());
        const int line = scale.center().y() + size;
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_tokens.controlLine);
        m_painter.drawRect(QRect(scale.left() + size / 2, line, 4 * step, 1));
        std::array<int, 5> stacked{};
        const auto at = [&](qint64 mark) {
            const QRect place(scale.left() + (static_cast<int>(mark) - 1) * step, 0, size, size);
            return QStyle::visualRect(m_option.direction, scale, place).left();
        };
        for (int mark = 1; mark <= 5; ++mark)
            m_painter.drawRect(QRect(at(mark) + size / 2, line - 2, 1, 5));
        m_painter.setBrush(m_tokens.accent);
        for (const OthersAnswer &one : marks) {
            if (!one.mark || *one.mark < 1 || *one.mark > 5)
                continue;
            const int below = stacked.at(static_cast<size_t>(*one.mark) - 1)++;
            const int highest = (line - m_room.top()) / size - 1; // what does not fit any more stands on top
            m_painter.drawEllipse(
                QRect(at(*one.mark), line - size / 2 - qMin(below, highest) * size, size - 1, size - 1));
        }
    }

private:
    [[nodiscard]] int left() const { return m_room.width() - m_used; }
    QRect take(int width, int height)
    {
        const QRect place(m_room.left() + m_used, m_room.center().y() - height / 2, width, height);
        m_used += width + unit() / 2;
        return QStyle::visualRect(m_option.direction, m_room, place);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const Tokens &m_tokens;
    QRect m_room;
    int m_used = 0;
};

void paintAnswer(ComparedCell &cell, const ComparisonModel &model, const QModelIndex &index)
{
    const ComparedCandidate &candidate = *model.candidateAt(index.column());
    const QString text = index.data().toString();
    const QString detail = index.data(ComparisonModel::DetailRole).toString();
    const ComparisonModel::Line line = model.lineAt(index.row());
    if (const ComparedScreening *screening = model.screeningAt(index))
        return cell.chip(text, screening->result == ScreeningResult::Unknown ? Tone::Warn : toneOf(screening->result));
    if (candidate.isWithheld || candidate.submitted == 0)
        return cell.missing(text);
    if (line == ComparisonModel::Line::Recommendation) {
        for (const auto &[which, count] : ComparisonModel::counted(candidate))
            cell.chip(count == 1 ? shownWord(which)
                                 : ComparisonModel::tr("%1 ×%2").arg(shownWord(which), QLocale().toString(count)),
                      toneOf(which));
        return;
    }
    const ComparedRating *rating = model.ratingAt(index);
    if (rating ? !rating->mean : !candidate.score)
        return cell.missing(text);
    cell.number(text);
    if (!rating)
        return cell.muted(detail);
    cell.dots(rating->marks);
    if (rating->isSplit())
        cell.chip(detail, Tone::Warn);
}

} // namespace

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {20 * unit(), 4 * unit()};
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ComparisonModel *>(index.model());
    if (!model)
        return;
    painter->save();
    painter->setClipRect(option.rect);
    const bool isHeading = model->lineAt(index.row()) == ComparisonModel::Line::Heading;
    paintCellFrame(*painter, option, isHeading);
    ComparedCell cell(*painter, option);
    if (isHeading)
        cell.muted(model->headerData(index.row(), Qt::Vertical, ComparisonModel::DetailRole).toString());
    else
        paintAnswer(cell, *model, index);
    painter->restore();
}

} // namespace shortlist
