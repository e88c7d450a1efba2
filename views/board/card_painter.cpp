#include "board/card_painter.h"

#include "board_model.h"
#include "style/tokens.h"

#include <QLocale>
#include <QPainter>
#include <QPen>
#include <QStyle>

#include <cmath>

namespace shortlist {

namespace {

/// Wide enough for the whole text: a rounded advance may cut its last pixel, and then a letter.
int wholeWidth(const LaidLine &line)
{
    return static_cast<int>(std::ceil(line.width)) + 1;
}

int baselineIn(const QRect &place, const QFontMetrics &metrics)
{
    return place.top() + (place.height() - metrics.height()) / 2 + metrics.ascent();
}

QPixmap pictureOf(const FrameStyle &style, qreal pixelRatio)
{
    QPixmap picture(QSize(style.width, style.height) * pixelRatio);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(style.penWidth == 0 ? QPen(Qt::NoPen)
                                       : QPen(QColor::fromRgba(style.pen), style.penWidth,
                                              style.isDashed ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(QColor::fromRgba(style.brush));
    const qreal inset = style.penWidth / 2.0;
    painter.drawRoundedRect(QRectF(0, 0, style.width, style.height).adjusted(inset, inset, -inset, -inset),
                            style.radius, style.radius);
    return picture;
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

CardPainter::CardPainter(QPainter &painter, CardLook &look, const QStyleOptionViewItem &option)
    : m_painter(painter), m_look(look), m_layout(look.layout), m_option(option), m_tokens(Tokens::of(option.palette))
{
}

QRect CardPainter::placed(const QRect &rect) const
{
    const QRect moved = rect.translated(m_option.rect.topLeft());
    return QStyle::visualRect(m_option.direction, m_option.rect, moved);
}

void CardPainter::paint(const CardFace &face) const
{
    paintCard();
    paintName(face);
    paintHeadline(face);
    paintChips(face);
    paintSource(face);
}

void CardPainter::paintCard() const
{
    const bool isSelected = is(QStyle::State_Selected);
    const bool isCurrent = is(QStyle::State_HasFocus);
    const QColor edge = isSelected || isCurrent       ? m_tokens.accent
                        : is(QStyle::State_MouseOver) ? m_tokens.controlLine
                                                      : m_tokens.line;
    // Selected: a strong frame. The one that keys act from: tinted as well.
    const QColor inside = isTinted() ? m_tokens.accentTint : m_tokens.panel;
    paintFrame(m_layout.card, {m_layout.card.width(), m_layout.card.height(), 5, inside.rgba(), edge.rgba(),
                               isSelected ? 2 : 1, isCurrent && !isSelected});
}

void CardPainter::paintFrame(const QRect &rect, const FrameStyle &style) const
{
    QPixmap &picture = m_look.frames[style];
    if (picture.isNull())
        picture = pictureOf(style, m_look.pixelRatio);
    m_painter.drawPixmap(placed(rect).topLeft(), picture);
}

QColor CardPainter::plainTint() const
{
    return isTinted() ? m_tokens.panel : m_tokens.innerLine;
}

void CardPainter::paintText(const QRect &rect, LineCache &lines, const QFont &font, const QColor &colour,
                            const QString &text, bool atEnd) const
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    const LaidLine &line = lines.line(text, font, rect.width());
    const QRect place = placed(rect);
    const bool toLeft = atEnd == (m_option.direction == Qt::LeftToRight);
    const QFontMetrics metrics(font);
    m_painter.setPen(colour);
    line.draw(m_painter, toLeft ? place.right() + 1 - line.width : place.left(), baselineIn(place, metrics));
}

const LaidLine &CardPainter::label(const QString &text, int width) const
{
    return m_look.labels.line(text, m_layout.labelFont, width);
}

int CardPainter::chipWidth(const LaidLine &text) const
{
    return wholeWidth(text) + 2 * m_layout.chipPadding;
}

void CardPainter::paintName(const CardFace &face) const
{
    QRect rest = m_layout.nameLine;
    if (face.score) {
        const QString coverage = BoardModel::tr("%1/%2").arg(face.ratedCriteria).arg(face.criteria);
        const QString number = QLocale().toString(*face.score, 'f', 1);
        const int coverageWidth = wholeWidth(label(coverage));
        const int numberWidth = wholeWidth(m_look.names.line(number, m_layout.nameFont, rest.width()));
        // The small one stands on the line of the big one.
        const int drop = QFontMetrics(m_layout.nameFont).descent() - QFontMetrics(m_layout.labelFont).descent();
        QRect place(rest.right() + 1 - coverageWidth, rest.top() + drop - 1, coverageWidth, rest.height());
        paintText(place, m_look.labels, m_layout.labelFont, m_tokens.muted, coverage, true);
        place = QRect(place.left() - m_layout.chipSpacing - numberWidth, rest.top(), numberWidth, rest.height());
        paintText(place, m_look.names, m_layout.nameFont, m_tokens.text, number, true);
        rest.setRight(place.left() - 2 * m_layout.chipSpacing);
    }
    paintText(rest, m_look.names, m_layout.nameFont, m_tokens.text, face.name, false);
}

void CardPainter::paintHeadline(const CardFace &face) const
{
    QRect rest = m_layout.headline;
    if (face.isScoreHidden) { // below the place of the score
        const QString text = BoardModel::tr("after you submit");
        const int width = std::min(rest.width(), wholeWidth(label(text)));
        paintText({rest.right() + 1 - width, rest.top(), width, rest.height()}, m_look.labels, m_layout.labelFont,
                  m_tokens.warn, text, true);
        rest.setRight(rest.right() - width - 2 * m_layout.chipSpacing);
    }
    paintText(rest, m_look.bodies, m_layout.bodyFont, m_tokens.muted, face.headline, false);
}

void CardPainter::paintChip(const QRect &rect, const QColor &tint, const QColor &colour, const LaidLine &text) const
{
    paintFrame(rect, {rect.width(), rect.height(), 3, tint.rgba()});
    const QRect place = placed(rect);
    const QFontMetrics metrics(m_layout.labelFont);
    m_painter.setPen(colour);
    text.draw(m_painter, place.left() + (place.width() - text.width) / 2, baselineIn(place, metrics));
}

void CardPainter::paintChips(const CardFace &face) const
{
    QRect rest = m_layout.chips;
    const Age age = face.age();
    const LaidLine &text = label(ageText(face.days, face.targetDays.value_or(0), age));
    const int width = chipWidth(text);
    const QColor tint = age == Age::Within ? plainTint() : age == Age::Due ? m_tokens.warnTint : m_tokens.badTint;
    const QColor colour = age == Age::Within ? m_tokens.muted : age == Age::Due ? m_tokens.warn : m_tokens.bad;
    paintChip({rest.right() + 1 - width, rest.top(), width, rest.height()}, tint, colour, text);
    rest.setRight(rest.right() - width - m_layout.chipSpacing);

    const QStringList &tags = face.tags;
    for (qsizetype i = 0; i < tags.size() && rest.width() > 2 * m_layout.chipPadding; ++i) {
        const qsizetype after = tags.size() - i - 1;
        const QString more = QStringLiteral("+%1").arg(tags.size() - i);
        const int reserved = after > 0 ? m_layout.chipSpacing + chipWidth(label(more)) : 0;
        const LaidLine *tag = &label(tags[i]);
        const bool isCut = chipWidth(*tag) + reserved > rest.width();
        if (isCut) // those that do not fit are counted; where not even one fits, it is cut
            tag = i > 0 ? &label(more) : &label(tags[i], rest.width() - reserved - 2 * m_layout.chipPadding);
        const int tagWidth = std::min(chipWidth(*tag), rest.width());
        if (tag->glyphs.isEmpty() || tag->width > tagWidth)
            break;
        paintChip({rest.left(), rest.top(), tagWidth, rest.height()}, plainTint(), m_tokens.muted, *tag);
        rest.setLeft(rest.left() + tagWidth + m_layout.chipSpacing);
        if (i > 0 && isCut)
            break;
    }
}

void CardPainter::paintSource(const CardFace &face) const
{
    // What is to be done comes before where they came from.
    QStringList ahead;
    if (face.scorecardsDue > 0)
        ahead += BoardModel::tr("%n scorecard(s) due", nullptr, face.scorecardsDue);
    if (!face.next.isEmpty())
        ahead += face.next;
    const QColor colour = face.scorecardsDue > 0 ? m_tokens.warn : ahead.isEmpty() ? m_tokens.muted : m_tokens.text;
    paintText(m_layout.source, m_look.bodies, m_layout.bodyFont, colour,
              ahead.isEmpty() ? face.source : ahead.join(QStringLiteral(" · ")), false);
}

} // namespace shortlist
