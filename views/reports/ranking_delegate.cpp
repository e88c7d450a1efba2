#include "reports/ranking_delegate.h"

#include "frame/cell_frame.h"
#include "inspector/words_shown.h"
#include "ranking_model.h"
#include "style/tokens.h"

#include <QPainter>
#include <QStyle>

namespace shortlist {

namespace {

/// The limits from 1 to 5; what lies beyond is cut at the ends, for no score does.
void paintLimits(QPainter &painter, const QStyleOptionViewItem &option, const RankedRow &row)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const QRect room = cellRoom(option).adjusted(4, 0, -4, 0);
    const int middle = room.center().y();
    const auto at
        = [&room](double mark) { return room.left() + qRound((qBound(1.0, mark, 5.0) - 1) / 4 * (room.width() - 1)); };
    const auto draw = [&](const QRect &rect, const QColor &colour) {
        painter.fillRect(QStyle::visualRect(option.direction, room, rect), colour);
    };
    draw(QRect(room.left(), middle, room.width(), 1), tokens.controlLine);
    for (int mark = 1; mark <= 5; ++mark)
        draw(QRect(at(mark), middle - 3, 1, 7), tokens.controlLine);
    if (row.low && row.high) {
        const int left = at(*row.low);
        draw(QRect(left, middle - 2, qMax(2, at(*row.high) - left), 5), tokens.accent);
    }
    const QRect dot(at(*row.score) - 4, middle - 4, 9, 9);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.panel, 1.5));
    painter.setBrush(tokens.accent);
    painter.drawEllipse(QStyle::visualRect(option.direction, room, dot));
}

QFont boldBody()
{
    QFont font = bodyFont();
    font.setBold(true);
    return font;
}

} // namespace

void RankingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const RankingModel *>(index.model());
    if (!model)
        return;
    const Tokens &tokens = Tokens::of(option.palette);
    const RankedRow *row = model->rowAt(index.row());
    const QString text = index.data().toString();
    painter->save();
    painter->setClipRect(option.rect);
    paintCellFrame(*painter, option, !row);
    if (!row) {
        paintCellText(*painter, option, text, labelFont(), tokens.muted);
    } else if (index.column() == RankingModel::Limits) {
        if (row->score)
            paintLimits(*painter, option, *row);
    } else if (index.column() == RankingModel::MustHaves) {
        const QRect room = cellRoom(option);
        const QSize size = chipSize(text).boundedTo(room.size());
        const QRect chip(room.left(), room.center().y() - size.height() / 2, size.width(), size.height());
        const Tone tone = row->mustHaves == ScreeningResult::Unknown ? Tone::Warn : toneOf(row->mustHaves);
        paintChip(*painter, QStyle::visualRect(option.direction, room, chip), text, tone, option.palette);
    } else {
        const bool isStrong = index.column() == RankingModel::Score && row->score;
        const bool isMuted = index.column() == RankingModel::Order || index.column() == RankingModel::Place
                             || row->group == RankedRow::Group::Withheld;
        paintCellText(*painter, option, text, isStrong ? boldBody() : bodyFont(),
                      isMuted && index.column() != RankingModel::Candidate ? tokens.muted : tokens.text);
    }
    painter->restore();
}

} // namespace shortlist
