#include "review/review_delegate.h"

#include "fields/chip.h"
#include "fields/safe_text.h"
#include "review/review_hues.h"
#include "review_model.h"
#include "style/tokens.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>

namespace shortlist {

namespace {

constexpr int mostItemLines = 3;
// What three lines can show; a million characters or marks must not be laid out.
constexpr qsizetype mostShown = 500;

/// Where the parts of a card stand.
struct ReviewCard {
    QRect frame;
    QRect bar;
    QRect text;
    QRect chip; ///< null where there is none
    int lines = 1;
};

/// "by “a plus”": why it is preferred.
QString chipOf(const QModelIndex &index)
{
    const QString wish = index.data(ReviewModel::WishRole).toString();
    return wish.isEmpty() ? QString() : ReviewDelegate::tr("by “%1”").arg(wish.left(40));
}

int chipWidth(const QModelIndex &index, int width)
{
    const QString chip = chipOf(index);
    return chip.isEmpty() ? 0 : std::min(chipSize(chip).width(), width * 2 / 5) + unit();
}

int cardTextWidth(int width)
{
    return qMax(unit(), width - 5 * unit());
}

int cardLines(const QFontMetrics &metrics, int width, qsizetype characters)
{
    // Letters of running text are narrower than the average of a font's letters.
    const qsizetype wide = qMin(characters, mostShown) * metrics.averageCharWidth() * 4 / 5;
    return static_cast<int>(std::clamp<qsizetype>(wide / cardTextWidth(width) + 1, 1, mostItemLines));
}

ReviewCard cardIn(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    ReviewCard card;
    card.frame = option.rect.adjusted(2 * unit(), 2, -2 * unit(), -3);
    const QRect inner = card.frame.adjusted(unit() + 2, unit() / 2 + 1, -unit(), -unit() / 2 - 1);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, inner, rect); };
    card.bar = placed(QRect(inner.left(), inner.top(), 4, inner.height()));
    const int chip = chipWidth(index, option.rect.width());
    card.text = placed(inner.adjusted(unit() + 4, 0, -chip, 0));
    if (chip > 0) {
        const int height = chipSize(QStringLiteral("x")).height();
        card.chip = placed(QRect(inner.right() + 1 - chip + unit(), inner.top() + (inner.height() - height) / 2,
                                 chip - unit(), height));
    }
    card.lines = cardLines(option.fontMetrics, option.rect.width() - chip, index.data().toString().size());
    return card;
}

void drawWrapped(QPainter *painter, QTextLayout &layout, const ReviewCard &card, const QFontMetrics &metrics)
{
    const QString text = layout.text();
    qreal y = 0;
    layout.beginLayout();
    for (int number = 0; number < card.lines; ++number) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(card.text.width());
        line.setPosition({0, y});
        y += metrics.lineSpacing();
    }
    const QTextLine last = layout.lineAt(layout.lineCount() - 1);
    const bool isCut = last.isValid() && last.textStart() + last.textLength() < text.size();
    const qsizetype rest = last.isValid() ? last.textStart() : 0;
    layout.endLayout();
    const qreal top = card.text.top() + (card.text.height() - y) / 2;
    painter->save();
    painter->setClipRect(card.text.adjusted(0, -2, 0, 2));
    if (!isCut) {
        layout.draw(painter, {qreal(card.text.left()), top});
        painter->restore();
        return;
    }
    for (int number = 0; number + 1 < layout.lineCount(); ++number)
        layout.lineAt(number).draw(painter, {qreal(card.text.left()), top});
    const QRectF place(card.text.left(), top + last.y(), card.text.width(), metrics.lineSpacing());
    painter->drawText(place, Qt::AlignLeading | Qt::AlignVCenter,
                      metrics.elidedText(text.mid(rest), Qt::ElideRight, card.text.width()));
    painter->restore();
}

} // namespace

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.lineSpacing();
    if (index.data(ReviewModel::KeyRole).toInt() == 0)
        return {1, line + unit() + unit() / 2};
    const auto *area = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int width = area ? area->viewport()->width() : option.rect.width();
    const int lines = cardLines(option.fontMetrics, width - chipWidth(index, width), index.data().toString().size());
    return {1, lines * line + unit() + 2 + 5};
}

void ReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(ReviewModel::KeyRole).toInt() == 0)
        paintHeading(painter, option, index);
    else
        paintCard(painter, option, index);
    painter->restore();
}

void ReviewDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    const auto list = static_cast<ReviewList>(index.data(ReviewModel::ListRole).toInt());
    const qint64 count = index.data(ReviewModel::CountRole).toLongLong();
    QRect place = option.rect.adjusted(2 * unit(), unit() / 2, -2 * unit(), -unit() / 4);
    QFont bold = option.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(tokens.text);
    const ReviewMark mark = markOf(list, option.palette);
    painter->drawText(place, Qt::AlignLeading | Qt::AlignBottom, mark.name);
    QString hint;
    switch (list) {
    case ReviewList::Text: hint = tr("%1 · stays with the posting").arg(count); break;
    case ReviewList::Dropped: hint = tr("%1 · not stored; X brings a line back").arg(count); break;
    default: hint = count == 0 ? tr("none · send lines here with ← and →") : QLocale().toString(count);
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QModelIndex current = view ? view->currentIndex() : QModelIndex();
    const bool hasCurrent = count > 0 && current.data(ReviewModel::ListRole).toInt() == static_cast<int>(list);
    if (hasCurrent && list != ReviewList::Dropped && list != ReviewList::Text)
        hint = tr("%1 · Alt+↑↓ moves, → sends to the next list, M merges, S splits, X drops").arg(hint);
    const int room = place.width() - painter->fontMetrics().horizontalAdvance(mark.name) - unit();
    painter->setFont(labelFont());
    painter->setPen(tokens.muted);
    painter->drawText(place, Qt::AlignTrailing | Qt::AlignBottom,
                      painter->fontMetrics().elidedText(hint, Qt::ElideRight, room));
}

void ReviewDelegate::paintCard(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Tokens::of(option.palette);
    const auto list = static_cast<ReviewList>(index.data(ReviewModel::ListRole).toInt());
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    const bool isDropped = list == ReviewList::Dropped;
    const ReviewCard card = cardIn(option, index);
    painter->setBrush(isSelected ? tokens.accentTint : isDropped ? tokens.background : tokens.panel);
    const bool isPointed = m_pointed != 0 && index.data(ReviewModel::KeyRole).toInt() == m_pointed;
    painter->setPen(QPen(isSelected || isPointed ? tokens.accent : tokens.line,
                         isSelected && (option.state & QStyle::State_HasFocus) ? 1.5 : 1));
    painter->drawRoundedRect(QRectF(card.frame).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter->setPen(Qt::NoPen);
    painter->setBrush(markOf(list, option.palette).hue);
    painter->drawRoundedRect(card.bar, 2, 2);

    const QString heading = index.data(ReviewModel::HeadingRole).toString().left(mostShown);
    QString text = index.data(ReviewModel::TextRole).toString().left(mostShown);
    for (QChar &c : text) {
        if (c == u'\n' || c == u'\t')
            c = u' ';
    }
    QFont bold = option.font;
    bold.setBold(true);
    QFont small = heading.isEmpty() ? option.font : labelFont();
    small.setStrikeOut(isDropped);
    const QString whole = heading.isEmpty() ? text : heading + QStringLiteral("  ") + text;
    QTextLayout layout(whole, option.font);
    QTextOption how;
    how.setTextDirection(option.direction);
    how.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(how);
    QTextCharFormat headingFormat;
    headingFormat.setFont(bold);
    headingFormat.setForeground(tokens.text);
    QTextCharFormat textFormat;
    textFormat.setFont(small);
    textFormat.setForeground(heading.isEmpty() && !isDropped ? tokens.text : tokens.muted);
    const auto cut = static_cast<int>(heading.size());
    QList<QTextLayout::FormatRange> formats{{0, cut, headingFormat},
                                            {cut, static_cast<int>(whole.size()) - cut, textFormat}};
    QTextCharFormat hinted;
    hinted.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    hinted.setUnderlineColor(tokens.warn);
    for (const QString &words : index.data(ReviewModel::HintWordsRole).toStringList()) {
        if (const qsizetype at = whole.indexOf(words); at >= 0)
            formats.push_back({static_cast<int>(at), static_cast<int>(words.size()), hinted});
    }
    layout.setFormats(formats);
    painter->setPen(textFormat.foreground().color());
    painter->setFont(option.font);
    drawWrapped(painter, layout, card, option.fontMetrics);
    if (!card.chip.isNull())
        paintChip(*painter, card.chip, chipOf(index), Tone::Warn, option.palette);
}

bool ReviewDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                               const QModelIndex &index)
{
    const QString tip = index.data(Qt::ToolTipRole).toString();
    if (event->type() != QEvent::ToolTip || tip.isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // Escaped: words of a file are no markup.
    QToolTip::showText(event->globalPos(),
                       QStringLiteral("<p style=\"white-space:pre-wrap\">%1</p>").arg(tip.toHtmlEscaped()), view);
    return true;
}

/// None for what an editor could not hold whole: it would cut it.
QWidget *ReviewDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    if (isHeavy(index.data(Qt::EditRole).toString()))
        return nullptr;
    auto *editor = new QLineEdit(parent);
    editor->setObjectName(QStringLiteral("review_editor"));
    editor->setAccessibleName(tr("Text of the line"));
    editor->setProperty("key", index.data(ReviewModel::KeyRole));
    return editor;
}

void ReviewDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<QLineEdit *>(editor);
    if (line->isModified())
        return;
    line->setText(index.data(Qt::EditRole).toString());
    line->deselect();
    line->end(false);
}

void ReviewDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(2 * unit(), 2, -2 * unit(), -3));
}

bool ReviewDelegate::eventFilter(QObject *object, QEvent *event)
{
    auto *editor = qobject_cast<QLineEdit *>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && (key->modifiers() & Qt::ShiftModifier)) {
            const int item = editor->property("key").toInt();
            const QString whole = editor->text();
            const qsizetype at = editor->cursorPosition();
            Q_EMIT closeEditor(editor, RevertModelCache);
            Q_EMIT splitRequested(item, whole, at);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace shortlist
