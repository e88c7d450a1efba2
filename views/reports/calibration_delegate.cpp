#include "reports/calibration_delegate.h"

#include "calibration_model.h"
#include "frame/cell_frame.h"
#include "style/tokens.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace shortlist {

namespace {

/// A column for each mark, as high as it is frequent.
void paintUseOfScale(QPainter &painter, const QStyleOptionViewItem &option, const CalibratedMember &member)
{
    const Tokens &tokens = Tokens::of(option.palette);
    const QRect room = cellRoom(option).adjusted(0, 4, 0, -4);
    const int step = qBound(8, room.width() / 5, 3 * unit());
    const qint64 most = std::max<qint64>(1, *std::max_element(member.marks.begin(), member.marks.end()));
    for (size_t i = 0; i < member.marks.size(); ++i) {
        const int height = static_cast<int>((room.height() - 1) * member.marks[i] / most);
        const int left = room.left() + static_cast<int>(i) * step;
        const auto draw = [&](const QRect &rect, const QColor &colour) {
            painter.fillRect(QStyle::visualRect(option.direction, room, rect), colour);
        };
        draw(QRect(left, room.bottom(), step - 3, 1), tokens.controlLine);
        draw(QRect(left, room.bottom() - height, step - 3, height), tokens.accent);
    }
}

} // namespace

void CalibrationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    const auto *members = qobject_cast<const CalibrationModel *>(index.model());
    painter->save();
    painter->setClipRect(option.rect);
    paintCellFrame(*painter, option, false);
    if (members && index.column() == CalibrationModel::Scale) {
        if (const CalibratedMember *member = members->rowAt(index.row()))
            paintUseOfScale(*painter, option, *member);
    } else {
        const bool isMuted = members && index.column() == CalibrationModel::Severity;
        paintCellText(*painter, option, index.data().toString(), bodyFont(), isMuted ? tokens.muted : tokens.text);
    }
    painter->restore();
}

} // namespace shortlist
