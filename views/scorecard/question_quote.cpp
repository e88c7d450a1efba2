#include "scorecard/question_quote.h"

#include "fields/safe_text.h"
#include "inspector/section_label.h"
#include "style/tokens.h"

#include <QPainter>
#include <QVBoxLayout>

namespace shortlist {

QuestionQuote::QuestionQuote(QWidget *parent) : QFrame(parent), m_text(textLabel())
{
    setObjectName(QStringLiteral("scorecard_question"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit() + unit() / 2, unit(), unit(), unit());
    column->addWidget(m_text);
    hide();
}

void QuestionQuote::showQuestions(const QStringList &questions)
{
    QStringList quoted;
    for (const QString &one : questions)
        quoted += tr("“%1”").arg(shortText(one, 1000));
    m_text->setText(quoted.join(QStringLiteral("\n\n")));
    setVisible(!questions.isEmpty());
}

void QuestionQuote::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.panel);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 3 : 0;
    painter.fillRect(QRect(x, 0, 3, height()), tokens.accent);
}

} // namespace shortlist
