#include "shell/message_bar.h"

#include "fields/safe_text.h"
#include "style/icons.h"
#include "style/tokens.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace shortlist {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_label(new QLabel), m_button(new QPushButton), m_close(new QPushButton),
      m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("message_bar"));
    setAccessibleName(tr("Message"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    for (QPushButton *button : {m_button, m_close}) {
        button->setFlat(true);
        button->setAutoDefault(false); // in a dialog neither is what Enter means
    }
    m_close->setIcon(icon(QLatin1String("close")));
    m_close->setAccessibleName(tr("Close the message"));
    m_close->setToolTip(tr("Close the message"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(unit() + 4, unit() / 2, unit() / 2, unit() / 2);
    row->addWidget(m_label, 1);
    row->addWidget(m_button);
    row->addWidget(m_close);
    m_timer->setSingleShot(true);
    m_timer->setInterval(12000);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto taken = std::exchange(m_taken, {});
        hide();
        if (taken)
            taken();
        else
            Q_EMIT undoRequested();
    });
    hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_label->text();
}

void MessageBar::showDone(const QString &sentence, bool canUndo)
{
    m_taken = {};
    present(sentence, canUndo ? tr("Undo") : QString(), false);
    m_timer->start();
}

void MessageBar::showProblem(const QString &sentence)
{
    m_taken = {};
    present(sentence, {}, true);
}

void MessageBar::showOffer(const QString &sentence, const QString &offer, std::function<void()> taken)
{
    m_taken = std::move(taken);
    present(sentence, offer, false);
}

void MessageBar::present(const QString &sentence, const QString &button, bool isProblem)
{
    m_timer->stop();
    m_isProblem = isProblem;
    m_label->setText(shortLine(sentence, 400));
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    applyColours();
    show();
    update();
}

void MessageBar::applyColours()
{
    const Tokens &tokens = Tokens::of(palette());
    QPalette colours = m_label->palette();
    colours.setColor(QPalette::WindowText, m_isProblem ? tokens.bad : tokens.text);
    m_label->setPalette(colours);
    QPalette link = m_button->palette();
    link.setColor(QPalette::ButtonText, tokens.accent);
    m_button->setPalette(link);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_isProblem ? tokens.badTint : tokens.accentTint);
    painter.drawRoundedRect(rect(), 4, 4);
}

} // namespace shortlist
