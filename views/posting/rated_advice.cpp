#include "posting/rated_advice.h"

#include "style/tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace shortlist {

RatedAdvice::RatedAdvice(QWidget *parent) : QFrame(parent), m_text(new QLabel), m_choose(new QPushButton(tr("Choose…")))
{
    setObjectName(QStringLiteral("rated_advice"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_choose->setObjectName(QStringLiteral("choose_rated"));
    m_choose->setAccessibleName(tr("Choose the lines that are rated"));
    connect(m_choose, &QPushButton::clicked, this, &RatedAdvice::chooseRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(unit() + 2, unit() / 2, unit() / 2, unit() / 2);
    row->addWidget(m_text, 1);
    row->addWidget(m_choose);
}

void RatedAdvice::setRated(int lines)
{
    m_text->setText(
        tr("%n lines are rated in interviews; 4 to 8 is workable. Choose which ones stay rated.", nullptr, lines));
}

void RatedAdvice::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Tokens::of(palette()).warnTint);
    painter.drawRoundedRect(rect(), 4, 4);
}

} // namespace shortlist
