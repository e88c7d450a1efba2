#include "review/source_view.h"

#include "review/review_hues.h"
#include "style/tokens.h"

#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>
#include <algorithm>

namespace shortlist {

/// Left of the text; painted by the view, because it follows its lines.
class SourceGutter final : public QWidget {
public:
    explicit SourceGutter(SourceView *view) : QWidget(view), m_view(view) {}

private:
    void paintEvent(QPaintEvent *event) override { m_view->paintGutter(event); }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const auto *help = static_cast<QHelpEvent *>(event);
            QToolTip::showText(help->globalPos(), m_view->gutterTip(help->pos()), this);
            return true;
        }
        return QWidget::event(event);
    }

    SourceView *m_view;
};

namespace {

// A line of a million characters would take seconds to lay out.
constexpr qsizetype longestShownLine = 2000;

QString shownSource(const Review &review)
{
    QString text;
    for (size_t i = 0; i < review.lines.size(); ++i) {
        if (i > 0)
            text += u'\n';
        const QString &line = review.lines[i].text;
        text += line.size() > longestShownLine ? line.left(longestShownLine) + QChar(0x2026) : line;
    }
    return text;
}

} // namespace

SourceView::SourceView(QWidget *parent) : HintedText({}, {}, parent), m_gutter(new SourceGutter(this))
{
    setObjectName(QStringLiteral("review_source"));
    setAccessibleName(tr("Source, line by line"));
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(bodyFont().pointSizeF());
    setFont(font);
    document()->setDocumentMargin(unit());
    viewport()->setMouseTracking(true);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &rect, int dy) {
        if (dy != 0)
            m_gutter->scroll(0, dy);
        else
            m_gutter->update(0, rect.y(), m_gutter->width(), rect.height());
    });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const auto line = static_cast<size_t>(currentLine() - 1);
        if (!m_isFollowing && line < m_lines.size())
            Q_EMIT itemChosen(m_lines[line].key);
        viewport()->update();
    });
}

void SourceView::setReview(const Review &review)
{
    std::vector<Line> lines(review.lines.size());
    for (size_t i = 0; i < lines.size(); ++i)
        lines[i].use = review.lines[i].use;
    for (size_t list = 0; list < reviewListCount; ++list) {
        for (const ReviewItem &item : review.lists[list]) {
            for (const int line : item.lines)
                lines[static_cast<size_t>(line - 1)] = {item.key, static_cast<ReviewList>(list), LineUse::Nothing};
        }
    }
    if (lines.size() != m_lines.size() || document()->isEmpty()) {
        m_isFollowing = true;
        setPlainText(shownSource(review));
        setHints(hintsOf(review));
        m_isFollowing = false;
    }
    m_lines = std::move(lines);
    fitGutter();
    m_gutter->update();
    viewport()->update();
}

/// Where they stand in the whole text.
std::vector<WordingHint> SourceView::hintsOf(const Review &review) const
{
    std::vector<WordingHint> all;
    QTextBlock block = document()->firstBlock();
    for (const ReviewLine &line : review.lines) {
        for (WordingHint hint : line.hints) {
            if (hint.begin < 0 || hint.begin + hint.length > longestShownLine)
                continue;
            hint.begin += block.position();
            all.push_back(std::move(hint));
        }
        block = block.next();
    }
    return all;
}

void SourceView::pointTo(int key)
{
    m_pointed = key;
    m_gutter->update();
    viewport()->update();
}

void SourceView::pointToLine(int line)
{
    m_pointedLine = line;
    m_gutter->update();
    viewport()->update();
}

void SourceView::highlight(int key)
{
    m_highlighted = key;
    const auto first
        = std::find_if(m_lines.begin(), m_lines.end(), [key](const Line &line) { return line.key == key; });
    const auto current = static_cast<size_t>(currentLine() - 1);
    if (key != 0 && first != m_lines.end() && (current >= m_lines.size() || m_lines[current].key != key)) {
        m_isFollowing = true;
        setTextCursor(QTextCursor(document()->findBlockByNumber(static_cast<int>(first - m_lines.begin()))));
        m_isFollowing = false;
    }
    m_gutter->update();
    viewport()->update();
}

int SourceView::currentLine() const
{
    return textCursor().blockNumber() + 1;
}

bool SourceView::isHighlighted(int block) const
{
    const auto line = static_cast<size_t>(block);
    if (line >= m_lines.size())
        return false;
    if (m_highlighted != 0)
        return m_lines[line].key == m_highlighted;
    return hasFocus() && block == textCursor().blockNumber();
}

bool SourceView::isPointedAt(int block) const
{
    const auto line = static_cast<size_t>(block);
    return block + 1 == m_pointedLine || (m_pointed != 0 && line < m_lines.size() && m_lines[line].key == m_pointed);
}

/// Behind a line; invalid: nothing.
QColor SourceView::lightOf(int block) const
{
    const Tokens &tokens = Tokens::of(palette());
    return isHighlighted(block) ? tokens.accentTint : isPointedAt(block) ? tokens.side : QColor();
}

void SourceView::fitGutter()
{
    const int digits = std::max(2, static_cast<int>(QString::number(m_lines.size()).size()));
    const int width = fontMetrics().horizontalAdvance(u'9') * (digits + 2) + 3 * unit();
    const bool rightToLeft = isRightToLeft();
    setViewportMargins(rightToLeft ? 0 : width, 0, rightToLeft ? width : 0, 0);
    const QRect inner = contentsRect();
    m_gutter->setGeometry(rightToLeft ? inner.right() - width + 1 : inner.left(), inner.top(), width, inner.height());
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    HintedText::resizeEvent(event);
    fitGutter();
}

void SourceView::changeEvent(QEvent *event)
{
    HintedText::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        m_gutter->update();
}

void SourceView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > event->rect().bottom())
            break;
        if (const QColor light = lightOf(block.blockNumber()); light.isValid())
            painter.fillRect(QRectF(0, place.top(), viewport()->width(), place.height()), light);
    }
    painter.end();
    HintedText::paintEvent(event);
}

void SourceView::paintGutter(QPaintEvent *event)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), tokens.panel);
    const int letterWidth = fontMetrics().horizontalAdvance(u'W');
    const int height = fontMetrics().height();
    const bool rightToLeft = isRightToLeft();
    const auto placed = [&](const QRect &rect) {
        return rightToLeft ? QRect(m_gutter->width() - rect.right() - 1, rect.top(), rect.width(), rect.height())
                           : rect;
    };
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRect place = blockBoundingGeometry(block).translated(contentOffset()).toAlignedRect();
        if (place.top() > event->rect().bottom())
            break;
        const auto number = static_cast<size_t>(block.blockNumber());
        if (const QColor light = lightOf(block.blockNumber()); light.isValid())
            painter.fillRect(0, place.top(), m_gutter->width(), place.height(), light);
        const int barLeft = m_gutter->width() - letterWidth - unit() - 4;
        painter.setFont(font());
        painter.setPen(tokens.muted);
        painter.drawText(placed(QRect(0, place.top(), barLeft - unit(), height)),
                         int((rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter),
                         QString::number(number + 1));
        if (number >= m_lines.size())
            continue;
        const Line &line = m_lines[number];
        const ReviewMark mark = line.list ? markOf(*line.list, palette()) : markOf(line.use, palette());
        if (mark.letter.isEmpty())
            continue;
        painter.fillRect(
            placed(QRect(barLeft, place.top(), 4, static_cast<int>(block.layout()->boundingRect().height()) + 1)),
            mark.hue);
        painter.setFont(labelFont());
        painter.drawText(placed(QRect(barLeft + 6, place.top(), letterWidth + unit() / 2, height)), Qt::AlignCenter,
                         mark.letter);
    }
}

QString SourceView::gutterTip(const QPoint &at) const
{
    const int number = cursorForPosition({1, at.y()}).blockNumber();
    if (number < 0 || static_cast<size_t>(number) >= m_lines.size())
        return {};
    const Line &line = m_lines[static_cast<size_t>(number)];
    const ReviewMark mark = line.list ? markOf(*line.list, palette()) : markOf(line.use, palette());
    return mark.letter.isEmpty() ? tr("Line %1 is blank").arg(number + 1)
                                 : tr("Line %1: %2 (%3)").arg(number + 1).arg(mark.name, mark.letter);
}

void SourceView::contextMenuEvent(QContextMenuEvent *event)
{
    const int line = cursorForPosition(event->pos()).blockNumber() + 1;
    Q_EMIT takeRequested(line, event->globalPos());
}

void SourceView::keyPressEvent(QKeyEvent *event)
{
    const bool isMenu = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isMenu || event->modifiers() != Qt::NoModifier)
        return HintedText::keyPressEvent(event);
    Q_EMIT takeRequested(currentLine(), viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

void SourceView::mouseMoveEvent(QMouseEvent *event)
{
    HintedText::mouseMoveEvent(event);
    const auto line = static_cast<size_t>(cursorForPosition(event->position().toPoint()).blockNumber());
    Q_EMIT itemPointed(line < m_lines.size() ? m_lines[line].key : 0);
}

bool SourceView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        Q_EMIT itemPointed(0);
    return HintedText::viewportEvent(event);
}

} // namespace shortlist
