#include "inspector/choice_chip.h"

#include "inspector/words_shown.h"
#include "style/tokens.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace shortlist {

namespace {

constexpr std::array results{ScreeningResult::Met, ScreeningResult::Partly, ScreeningResult::NotMet,
                             ScreeningResult::Unknown};

struct ChipColours {
    QColor ink;
    QColor tint;
};

ChipColours coloursOf(ScreeningResult result, const Tokens &tokens)
{
    switch (result) {
    case ScreeningResult::Met: return {tokens.good, tokens.goodTint};
    case ScreeningResult::Partly: return {tokens.warn, tokens.warnTint};
    case ScreeningResult::NotMet: return {tokens.bad, tokens.badTint};
    case ScreeningResult::Unknown: return {tokens.muted, tokens.side};
    }
    return {};
}

} // namespace

ChoiceChip::ChoiceChip(QWidget *parent) : QToolButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
    setFont(labelFont());
    auto *menu = new QMenu(this);
    for (const ScreeningResult result : results)
        connect(menu->addAction(shownWord(result)), &QAction::triggered, this,
                [this, result] { Q_EMIT chosen(result); });
    setMenu(menu);
}

void ChoiceChip::show(ScreeningResult result, const QString &what)
{
    m_result = result;
    setText(shownWord(result));
    setAccessibleName(tr("%1: %2", "criterion, whether it is met").arg(what, text()));
    setToolTip(tr("Keys: + met, / partly, - not met, ? unknown"));
    updateGeometry();
    update();
}

QSize ChoiceChip::sizeHint() const
{
    int width = 0;
    for (const ScreeningResult result : results)
        width = qMax(width, fontMetrics().horizontalAdvance(shownWord(result)));
    return {width + 3 * unit(), fontMetrics().height() + unit() - 2};
}

void ChoiceChip::keyPressEvent(QKeyEvent *event)
{
    const QString key = event->text();
    static const QString keys = QStringLiteral("+/-?");
    const qsizetype place = key.size() == 1 ? keys.indexOf(key) : -1;
    if (place >= 0)
        Q_EMIT chosen(results.at(static_cast<size_t>(place)));
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        showMenu();
    else
        QToolButton::keyPressEvent(event);
}

void ChoiceChip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    const ChipColours colours = coloursOf(m_result, tokens);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? tokens.accent : underMouse() ? tokens.controlLine : QColor(Qt::transparent));
    painter.setBrush(colours.tint);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setPen(colours.ink);
    const QRect inner = rect().adjusted(unit() / 2 + 2, 0, -unit() / 2, 0);
    const int arrow = unit();
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    painter.drawText(fromRight ? inner.adjusted(arrow, 0, 0, 0) : inner.adjusted(0, 0, -arrow, 0), Qt::AlignCenter,
                     text());
    const int x = fromRight ? inner.left() + 2 : inner.right() - 6;
    const int y = rect().center().y();
    QPen pen(colours.ink);
    pen.setWidthF(1.3);
    painter.setPen(pen);
    painter.drawPolyline(QPolygonF({QPointF(x, y - 1), QPointF(x + 3, y + 2), QPointF(x + 6, y - 1)}));
}

} // namespace shortlist
