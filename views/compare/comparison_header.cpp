#include "compare/comparison_header.h"

#include "comparison_model.h"
#include "fields/safe_text.h"
#include "style/one_line.h"
#include "style/tokens.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace shortlist {

ComparisonHeader::ComparisonHeader(Qt::Orientation orientation, QWidget *parent) : QHeaderView(orientation, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    const bool isAbove = orientation == Qt::Horizontal;
    setObjectName(isAbove ? QStringLiteral("compared_candidates") : QStringLiteral("compared_criteria"));
    setAccessibleName(isAbove ? tr("Candidates") : tr("Criteria"));
}

void ComparisonHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Tokens &tokens = Tokens::of(palette());
    const auto said = [&](int role) { return model()->headerData(section, orientation(), role).toString(); };
    const auto *compared = qobject_cast<const ComparisonModel *>(model());
    const bool isAbove = orientation() == Qt::Horizontal;
    const bool isHeading = !isAbove && compared && compared->lineAt(section) == ComparisonModel::Line::Heading;
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, isHeading ? tokens.side : tokens.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), isAbove ? tokens.line : tokens.innerLine);
    if (!isHeading) {
        const QRect edge(rect.right(), rect.top(), 1, rect.height());
        painter->fillRect(QStyle::visualRect(layoutDirection(), rect, edge), isAbove ? tokens.innerLine : tokens.line);
    }
    const QRect room = rect.adjusted(unit() + 2, 0, -unit(), -1);
    const auto draw = [&](const QRect &place, const QFont &font, const QColor &ink, const QString &text) {
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(place, int(Qt::AlignLeading) | int(Qt::AlignVCenter),
                          elidedLine(text, QFontMetrics(font), place.width()));
    };
    QFont bold = isHeading ? labelFont() : bodyFont();
    bold.setBold(true);
    if (isAbove) {
        const int half = room.height() / 2;
        draw(room.adjusted(0, unit() / 2, 0, -half), bold, tokens.text, said(Qt::DisplayRole));
        draw(room.adjusted(0, half, 0, -unit() / 2), labelFont(), tokens.muted, said(ComparisonModel::DetailRole));
    } else if (isHeading) {
        draw(room, bold, tokens.muted, QLocale().toUpper(said(Qt::DisplayRole)));
    } else {
        draw(room, section == 0 ? bold : bodyFont(), tokens.text, said(Qt::DisplayRole));
    }
    painter->restore();
}

bool ComparisonHeader::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int section = logicalIndexAt(help->pos());
    if (section < 0)
        return true;
    const auto said = [&](int role) {
        return shortText(model()->headerData(section, orientation(), role).toString(), 600).toHtmlEscaped();
    };
    QToolTip::showText(
        help->globalPos(),
        QStringLiteral("<p>%1</p><p>%2</p>").arg(said(Qt::DisplayRole), said(ComparisonModel::DetailRole)), this);
    return true;
}

} // namespace shortlist
