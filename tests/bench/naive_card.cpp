#include "naive_card.h"

#include "board/card_layout.h"
#include "board_model.h"
#include "style/tokens.h"

#include <QLocale>
#include <QPainter>
#include <QTextLayout>

namespace shortlist::bench {

namespace {

void drawLine(QPainter &painter, const QRect &rect, const QFont &font, const QColor &colour, const QString &text,
              Qt::Alignment alignment = Qt::AlignLeft)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::ManualWrap);
    QTextLayout layout(QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()), font);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(rect.width());
    layout.endLayout();
    painter.setPen(colour);
    layout.draw(&painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
}

int chipWidth(const QFont &font, const QString &text)
{
    return QFontMetrics(font).horizontalAdvance(text) + 2 * (unit() * 3 / 4);
}

void drawChip(QPainter &painter, const QRect &rect, const QFont &font, const QColor &tint, const QColor &colour,
              const QString &text)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawRoundedRect(rect, 3, 3);
    drawLine(painter, rect, font, colour, text, Qt::AlignHCenter);
}

} // namespace

void NaiveCard::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    CardLayout layout = CardLayout::of(option.font, option.rect.width());
    for (QRect *rect : {&layout.card, &layout.nameLine, &layout.headline, &layout.chips, &layout.source})
        rect->translate(option.rect.topLeft());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(tokens.panel);
    painter->setPen(tokens.line);
    painter->drawRoundedRect(QRectF(layout.card).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);

    QRect rest = layout.nameLine;
    const QVariant score = index.data(BoardModel::ScoreRole);
    if (score.isValid()) {
        const QString coverage = QStringLiteral("%1/%2")
                                     .arg(index.data(BoardModel::RatedCriteriaRole).toInt())
                                     .arg(index.data(BoardModel::CriteriaRole).toInt());
        const QString number = QLocale().toString(score.toDouble(), 'f', 1);
        int width = QFontMetrics(layout.labelFont).horizontalAdvance(coverage) + 1;
        QRect place(rest.right() + 1 - width, rest.top(), width, rest.height());
        drawLine(*painter, place, layout.labelFont, tokens.muted, coverage);
        width = QFontMetrics(layout.nameFont).horizontalAdvance(number) + 1;
        place = QRect(place.left() - layout.chipSpacing - width, rest.top(), width, rest.height());
        drawLine(*painter, place, layout.nameFont, tokens.text, number);
        rest.setRight(place.left() - 2 * layout.chipSpacing);
    }
    drawLine(*painter, rest, layout.nameFont, tokens.text, index.data(Qt::DisplayRole).toString());
    drawLine(*painter, layout.headline, layout.bodyFont, tokens.muted, index.data(BoardModel::HeadlineRole).toString());

    const qint64 days = index.data(BoardModel::DaysRole).toLongLong();
    const QString age = QStringLiteral("%1 d").arg(QLocale().toString(days));
    int width = chipWidth(layout.labelFont, age);
    rest = layout.chips;
    drawChip(*painter, QRect(rest.right() + 1 - width, rest.top(), width, rest.height()), layout.labelFont,
             tokens.innerLine, tokens.muted, age);
    rest.setRight(rest.right() - width - layout.chipSpacing);
    for (const QString &tag : index.data(BoardModel::TagsRole).toStringList()) {
        width = std::min(chipWidth(layout.labelFont, tag), rest.width());
        drawChip(*painter, QRect(rest.left(), rest.top(), width, rest.height()), layout.labelFont, tokens.innerLine,
                 tokens.muted, tag);
        rest.setLeft(rest.left() + width + layout.chipSpacing);
    }
    drawLine(*painter, layout.source, layout.bodyFont, tokens.muted, index.data(BoardModel::SourceRole).toString());
    painter->restore();
}

QSize NaiveCard::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return CardLayout::of(option.font, option.rect.width()).item;
}

} // namespace shortlist::bench
