#include "board/column_header.h"

#include "style/icons.h"
#include "style/one_line.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace shortlist {

ColumnHeader::ColumnHeader(QWidget *parent) : QWidget(parent), m_collapse(new QToolButton)
{
    m_collapse->setIcon(icon(QLatin1String("collapse")));
    m_collapse->setIconSize({14, 14});
    m_collapse->setAutoRaise(true);
    m_collapse->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, unit() / 2, 0);
    row->addStretch(1);
    row->addWidget(m_collapse, 0, Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(m_collapse, &QToolButton::clicked, this, &ColumnHeader::collapseRequested);
}

QSize ColumnHeader::sizeHint() const
{
    return {20 * unit(), fontMetrics().height() + 2 * unit()};
}

void ColumnHeader::setStage(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    describe();
}

void ColumnHeader::setCount(int shown, int total, bool isFiltered, std::optional<qint64> limit)
{
    const QLocale locale;
    const QString count
        = isFiltered ? tr("%1 of %2").arg(locale.toString(shown), locale.toString(total)) : locale.toString(total);
    const QString text = limit ? tr("%1, limit %2").arg(count, locale.toString(*limit)) : count;
    const bool isOver = limit && total > *limit;
    if (text == m_count && isOver == m_isOver)
        return;
    m_count = text;
    m_isOver = isOver;
    describe();
}

void ColumnHeader::describe()
{
    setAccessibleName(m_isOver ? tr("%1: %2, over the limit").arg(m_name, m_count) : tr("%1: %2").arg(m_name, m_count));
    setToolTip(m_isOver ? tr("More cards than the limit of this stage") : QString());
    const QString collapse = tr("Collapse %1").arg(oneLine(m_name));
    m_collapse->setAccessibleName(collapse);
    m_collapse->setToolTip(collapse.toHtmlEscaped());
    update();
}

void ColumnHeader::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    QFont small = labelFont();
    const QFontMetrics countMetrics(small);
    const int space = unit();
    QRect rest = rect().adjusted(space * 3 / 4 + space / 2, 0, -m_collapse->width() - space / 2, 0);
    const auto placed = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const bool isLeft = layoutDirection() == Qt::LeftToRight;

    const int padding = m_isOver ? space * 3 / 4 : 0;
    const int width = std::min(countMetrics.horizontalAdvance(m_count) + 2 * padding, rest.width());
    const QRect count(rest.right() + 1 - width, (height() - countMetrics.height() - 2) / 2, width,
                      countMetrics.height() + 2);
    if (m_isOver) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.warnTint);
        painter.drawRoundedRect(placed(count), 3, 3);
    }
    painter.setFont(small);
    painter.setPen(m_isOver ? tokens.warn : tokens.muted);
    painter.drawText(placed(count), Qt::AlignCenter, m_count);

    rest.setRight(count.left() - space / 2);
    painter.setFont(bold);
    painter.setPen(tokens.text);
    painter.drawText(placed(rest),
                     int((isLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter),
                     elidedLine(m_name, QFontMetrics(bold), rest.width()));
}

} // namespace shortlist
