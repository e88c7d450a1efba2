#include "board/card_painter.h"

#include "board_model.h"
#include "style/one_line.h"
#include "style/tokens.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace shortlist {

namespace {

/// Wide enough for the whole text: a rounded advance may cut its last pixel, and then a letter.
int widthOf(const QString &text, const QFont &font)
{
    return static_cast<int>(std::ceil(QFontMetricsF(font).horizontalAdvance(text))) + 1;
}

QString ageText(qint64 days, qint64 target, Age age)
{
    const QString shown = QLocale().toString(days);
    switch (age) {
    case Age::Within: return days == 0 ? BoardModel::tr("today") : BoardModel::tr("%1 d").arg(shown);
    case Age::Due: return BoardModel::tr("%1 d, due").arg(shown);
    case Age::Over: return BoardModel::tr("%1 d, %2 over").arg(shown, QLocale().toString(days - target));
    }
    return shown;
}

} // namespace

CardPainter::CardPainter(QPainter &painter, const CardLayout &layout, const QStyleOptionViewItem &option)
    : m_painter(painter), m_layout(layout), m_option(option), m_tokens(Tokens::of(option.palette))
{
}

QRect CardPainter::placed(const QRect &rect) const
{
    const QRect moved = rect.translated(m_option.rect.topLeft());
    return QStyle::visualRect(m_option.direction, m_option.rect, moved);
}

void CardPainter::paint(const QModelIndex &index) const
{
    m_painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text in its own direction; places are ours
    paintFrame();
    paintName(index);
    paintText(m_layout.headline, m_layout.bodyFont, m_tokens.muted, index.data(BoardModel::HeadlineRole).toString(),
              false);
    paintChips(index);
    paintSource(index);
}

void CardPainter::paintFrame() const
{
    const bool isSelected = is(QStyle::State_Selected);
    const bool isCurrent = is(QStyle::State_HasFocus);
    const QColor edge = isSelected || isCurrent       ? m_tokens.accent
                        : is(QStyle::State_MouseOver) ? m_tokens.controlLine
                                                      : m_tokens.line;
    const qreal width = isSelected ? 2 : 1;
    m_painter.setRenderHint(QPainter::Antialiasing);
    // Selected: a strong frame. The one that keys act from: tinted as well.
    m_painter.setBrush(isTinted() ? m_tokens.accentTint : m_tokens.panel);
    m_painter.setPen(QPen(edge, width, isCurrent && !isSelected ? Qt::DashLine : Qt::SolidLine));
    const qreal inset = width / 2;
    m_painter.drawRoundedRect(QRectF(placed(m_layout.card)).adjusted(inset, inset, -inset, -inset), 5, 5);
}

QColor CardPainter::plainTint() const
{
    return isTinted() ? m_tokens.panel : m_tokens.innerLine;
}

void CardPainter::paintText(const QRect &rect, const QFont &font, const QColor &colour, const QString &text,
                            bool atEnd) const
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const bool toLeft = atEnd == (m_option.direction == Qt::LeftToRight);
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(placed(rect),
                       int((toLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter)
                           | Qt::TextSingleLine | Qt::TextIncludeTrailingSpaces,
                       elidedLine(text, QFontMetrics(font), rect.width()));
}

void CardPainter::paintName(const QModelIndex &index) const
{
    QRect rest = m_layout.nameLine;
    const QVariant score = index.data(BoardModel::ScoreRole);
    if (score.isValid()) {
        const QString coverage = BoardModel::tr("%1/%2")
                                     .arg(index.data(BoardModel::RatedCriteriaRole).toInt())
                                     .arg(index.data(BoardModel::CriteriaRole).toInt());
        const QString number = QLocale().toString(score.toDouble(), 'f', 1);
        const int coverageWidth = widthOf(coverage, m_layout.labelFont);
        const int numberWidth = widthOf(number, m_layout.nameFont);
        // The small one stands on the line of the big one.
        const int drop = QFontMetrics(m_layout.nameFont).descent() - QFontMetrics(m_layout.labelFont).descent();
        QRect place(rest.right() + 1 - coverageWidth, rest.top() + drop - 1, coverageWidth, rest.height());
        paintText(place, m_layout.labelFont, m_tokens.muted, coverage, true);
        place = QRect(place.left() - m_layout.chipSpacing - numberWidth, rest.top(), numberWidth, rest.height());
        paintText(place, m_layout.nameFont, m_tokens.text, number, true);
        rest.setRight(place.left() - 2 * m_layout.chipSpacing);
    }
    paintText(rest, m_layout.nameFont, m_tokens.text, index.data(Qt::DisplayRole).toString(), false);
}

void CardPainter::paintChip(const QRect &rect, const QColor &tint, const QColor &colour, const QString &text) const
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(tint);
    m_painter.drawRoundedRect(placed(rect), 3, 3);
    m_painter.setFont(m_layout.labelFont);
    m_painter.setPen(colour);
    m_painter.drawText(placed(rect), int(Qt::AlignCenter) | Qt::TextSingleLine, text);
}

void CardPainter::paintChips(const QModelIndex &index) const
{
    const QFontMetrics metrics(m_layout.labelFont);
    QRect rest = m_layout.chips;
    const auto chipWidth
        = [&](const QString &text) { return metrics.horizontalAdvance(text) + 2 * m_layout.chipPadding; };

    const qint64 days = index.data(BoardModel::DaysRole).toLongLong();
    const QVariant target = index.data(BoardModel::TargetDaysRole);
    const Age age = ageOf(days, target.isValid() ? std::optional(target.toLongLong()) : std::nullopt);
    const QString text = ageText(days, target.toLongLong(), age);
    const int width = chipWidth(text);
    const QColor tint = age == Age::Within ? m_tokens.innerLine
                        : age == Age::Due  ? m_tokens.warnTint
                                           : m_tokens.badTint;
    const QColor colour = age == Age::Within ? m_tokens.muted : age == Age::Due ? m_tokens.warn : m_tokens.bad;
    paintChip({rest.right() + 1 - width, rest.top(), width, rest.height()}, tint, colour, text);
    rest.setRight(rest.right() - width - m_layout.chipSpacing);

    const QStringList tags = index.data(BoardModel::TagsRole).toStringList();
    for (qsizetype i = 0; i < tags.size() && rest.width() > 2 * m_layout.chipPadding; ++i) {
        QString tag = oneLine(tags[i]);
        const qsizetype after = tags.size() - i - 1;
        const QString more = QStringLiteral("+%1").arg(tags.size() - i);
        const int reserved = after > 0 ? m_layout.chipSpacing + chipWidth(more) : 0;
        if (chipWidth(tag) + reserved > rest.width()) {
            // Those that do not fit are counted; where not even one fits, it is cut.
            if (i > 0)
                tag = more;
            else
                tag = metrics.elidedText(tag, Qt::ElideRight, rest.width() - reserved - 2 * m_layout.chipPadding);
        }
        const int tagWidth = std::min(chipWidth(tag), rest.width());
        if (tag.isEmpty() || metrics.horizontalAdvance(tag) > tagWidth)
            break;
        paintChip({rest.left(), rest.top(), tagWidth, rest.height()}, plainTint(), m_tokens.muted, tag);
        rest.setLeft(rest.left() + tagWidth + m_layout.chipSpacing);
        if (i > 0 && tag == more)
            break;
    }
}

void CardPainter::paintSource(const QModelIndex &index) const
{
    QRect rest = m_layout.source;
    if (index.data(BoardModel::IsScoreHiddenRole).toBool()) {
        const QString text = BoardModel::tr("after you submit");
        const int width = std::min(rest.width(), widthOf(text, m_layout.labelFont));
        paintText({rest.right() + 1 - width, rest.top(), width, rest.height()}, m_layout.labelFont, m_tokens.warn, text,
                  true);
        rest.setRight(rest.right() - width - 2 * m_layout.chipSpacing);
    }
    paintText(rest, m_layout.bodyFont, m_tokens.muted, index.data(BoardModel::SourceRole).toString(), false);
}

} // namespace shortlist
