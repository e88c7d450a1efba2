#include "frame/behind_panel.h"

#include "fields/safe_text.h"
#include "frame/hair_line.h"
#include "inspector/section_label.h"
#include "style/icons.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QToolButton>

namespace shortlist {

namespace {

constexpr size_t mostLinesBehind = 200; // of more the rest is counted

QLabel *boldLabel()
{
    QLabel *label = textLabel();
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

BehindPanel::BehindPanel(QWidget *parent)
    : QWidget(parent), m_title(boldLabel()), m_about(mutedLabel()), m_text(textLabel()), m_lines(new QVBoxLayout),
      m_scroll(new QScrollArea)
{
    setObjectName(QStringLiteral("behind_panel"));
    m_title->setObjectName(QStringLiteral("behind_title"));
    m_about->setWordWrap(true);
    m_about->setMinimumWidth(1);
    auto *closing = new QToolButton;
    closing->setObjectName(QStringLiteral("behind_close"));
    closing->setIcon(icon(QLatin1String("close")));
    closing->setAutoRaise(true);
    closing->setToolTip(tr("Close"));
    closing->setAccessibleName(tr("Close what is behind"));
    closing->setFocusPolicy(Qt::StrongFocus);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_title);
    names->addWidget(m_about);
    auto *head = new QHBoxLayout;
    head->addLayout(names, 1);
    head->addWidget(closing, 0, Qt::AlignTop);
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, unit(), 0);
    inner->setSpacing(unit());
    inner->addWidget(m_text);
    m_lines->setSpacing(unit());
    inner->addLayout(m_lines);
    inner->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("What is behind"));
    m_scroll->setObjectName(QStringLiteral("behind_lines"));
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit(), unit(), unit(), unit());
    column->setSpacing(unit());
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    connect(closing, &QToolButton::clicked, this, &BehindPanel::close);
    hide();
}

void BehindPanel::showBehind(const Behind &behind)
{
    const bool isSame = behind == m_shown;
    setVisible(!behind.isEmpty());
    if (isSame)
        return;
    m_shown = behind;
    m_title->setText(shortText(behind.title, 300));
    m_about->setText(shortText(behind.about, 300));
    m_about->setVisible(!behind.about.isEmpty());
    m_text->setText(shortText(behind.text));
    m_text->setVisible(!behind.text.isEmpty());
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (size_t i = 0; i < std::min(behind.lines.size(), mostLinesBehind); ++i)
        addLine(behind.lines[i]);
    if (behind.lines.size() > mostLinesBehind)
        m_lines->addWidget(mutedLabel(tr("%n more", nullptr, static_cast<int>(behind.lines.size() - mostLinesBehind))));
}

void BehindPanel::addLine(const BehindLine &line)
{
    auto *one = new QWidget;
    auto *column = new QVBoxLayout(one);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *head = new QHBoxLayout;
    QLabel *who = textLabel();
    who->setText(shortText(line.who, 300));
    QLabel *said = boldLabel();
    said->setText(shortText(line.said, 300));
    said->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    head->addWidget(who, 3);
    head->addWidget(said, 2);
    column->addLayout(head);
    if (!line.text.isEmpty()) {
        QLabel *text = textLabel();
        text->setForegroundRole(QPalette::PlaceholderText);
        text->setText(shortText(line.text));
        column->addWidget(text);
    }
    column->addWidget(new HairLine);
    m_lines->addWidget(one);
}

void BehindPanel::close()
{
    showBehind({});
    Q_EMIT closed();
}

void BehindPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    QWidget::keyPressEvent(event);
}

void BehindPanel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.panel);
    painter.fillRect(QRect(0, 0, width(), 1), tokens.line);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())), tokens.line);
}

} // namespace shortlist
