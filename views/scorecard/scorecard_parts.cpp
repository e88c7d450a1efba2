// How a scorecard is laid out.
#include "fields/elided_label.h"
#include "fields/text_field.h"
#include "inspector/section_label.h"
#include "scorecard/answer_row.h"
#include "scorecard/criteria_list.h"
#include "scorecard/question_quote.h"
#include "scorecard/scorecard_view.h"
#include "scorecard_model.h"
#include "style/primary_button.h"
#include "style/tokens.h"

#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace shortlist {

ScorecardView::ScorecardView(QWidget *parent)
    : QWidget(parent), m_model(new ScorecardModel(this)), m_list(new CriteriaList), m_title(new ElidedLabel),
      m_subtitle(new ElidedLabel), m_heading(textLabel()), m_text(textLabel()), m_question(new QuestionQuote),
      m_notes(
          new TextField(tr("Notes on this criterion"), tr("What did you see and hear? Notes first, then the mark."))),
      m_marks(new AnswerRow(
          {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"), QStringLiteral("5")})),
      m_recommendations(new AnswerRow({tr("Strong no"), tr("No"), tr("Yes"), tr("Strong yes"), tr("No decision")})),
      m_notObserved(new QPushButton(tr("Not observed"))), m_others(textLabel()), m_person(textLabel()),
      m_about(textLabel()), m_answered(mutedLabel()), m_time(mutedLabel()),
      m_overall(new TextField(tr("Overall notes"), {})), m_previous(new QPushButton), m_next(new QPushButton),
      m_open(mutedLabel()), m_close(new QPushButton(tr("Close"))), m_submit(new PrimaryButton(tr("Submit scorecard")))
{
    setObjectName(QStringLiteral("scorecard_view"));
    auto *body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    auto *left = new QWidget;
    left->setFixedWidth(27 * unit());
    auto *leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, unit() + 4, 0, unit());
    leftColumn->addWidget(m_list, 1);
    m_answered->setContentsMargins(2 * unit(), 0, 2 * unit(), 0);
    leftColumn->addWidget(m_answered);
    m_time->setObjectName(QStringLiteral("scorecard_time"));
    m_time->setContentsMargins(2 * unit(), 0, 2 * unit(), 0);
    leftColumn->addWidget(m_time);
    body->addWidget(left);
    body->addWidget(makeMiddle(), 1);
    body->addWidget(makeRight());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addLayout(body, 1);
    column->addWidget(makeFooter());
    m_list->setModel(m_model);
    connectParts();
    addShortcuts();
}

QWidget *ScorecardView::makeHeader()
{
    auto *header = new QWidget;
    header->setObjectName(QStringLiteral("scorecard_header"));
    m_title->setFont(titleFont());
    m_title->setObjectName(QStringLiteral("scorecard_title"));
    m_subtitle->setMuted(true);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(2 * unit(), unit() + 2, 2 * unit(), unit() + 2);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    return header;
}

QWidget *ScorecardView::makeMiddle()
{
    auto *content = new QWidget;
    QFont heading = titleFont();
    m_heading->setFont(heading);
    m_heading->setObjectName(QStringLiteral("scorecard_heading"));
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_notes->setObjectName(QStringLiteral("scorecard_notes"));
    m_notes->edit()->setMinimumHeight(10 * unit());
    m_notes->setMaximumHeight(20 * unit());
    m_others->setForegroundRole(QPalette::PlaceholderText);
    m_others->setObjectName(QStringLiteral("scorecard_others"));
    m_marks->setObjectName(QStringLiteral("marks"));
    m_recommendations->setObjectName(QStringLiteral("recommendations"));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(4 * unit(), 2 * unit(), 4 * unit(), 2 * unit());
    column->setSpacing(unit());
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addWidget(m_question);
    column->addWidget(m_notes, 1);
    column->addWidget(m_marks);
    column->addWidget(m_recommendations);
    column->addWidget(m_notObserved, 0, Qt::AlignLeading);
    column->addWidget(m_others);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Criterion"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

QWidget *ScorecardView::makeRight()
{
    auto *right = new QWidget;
    right->setObjectName(QStringLiteral("scorecard_right"));
    right->setFixedWidth(31 * unit());
    QFont bold = m_person->font();
    bold.setBold(true);
    m_person->setFont(bold);
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_overall->setObjectName(QStringLiteral("scorecard_overall"));
    m_overall->setMaximumHeight(26 * unit());
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(2 * unit(), 2 * unit(), 2 * unit(), 2 * unit());
    column->setSpacing(unit() / 2);
    column->addWidget(m_person);
    column->addWidget(m_about);
    QLabel *caption = sectionLabel(tr("Overall notes"));
    caption->setContentsMargins(0, unit(), 0, unit() / 4);
    column->addWidget(caption);
    column->addWidget(m_overall, 2);
    column->addStretch(1);
    return right;
}

QWidget *ScorecardView::makeFooter()
{
    auto *footer = new QWidget;
    footer->setObjectName(QStringLiteral("scorecard_footer"));
    m_previous->setObjectName(QStringLiteral("previous"));
    m_next->setObjectName(QStringLiteral("next"));
    m_submit->setObjectName(QStringLiteral("submit"));
    m_open->setObjectName(QStringLiteral("still_open"));
    m_open->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_open->setWordWrap(true);
    m_open->setMinimumWidth(1);
    m_submit->setDefault(false);
    m_submit->setAutoDefault(false);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(2 * unit(), unit() + 2, 2 * unit(), unit() + 2);
    row->setSpacing(unit());
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_open, 1);
    row->addWidget(m_close);
    row->addWidget(m_submit);
    for (QPushButton *button : {m_previous, m_next, m_close, m_submit, m_notObserved}) {
        button->setAutoDefault(false);
        button->setMinimumWidth(button->sizeHint().width() + 2 * unit());
    }
    return footer;
}

void ScorecardView::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = width() < 110 * unit();
    m_list->parentWidget()->setFixedWidth((isNarrow ? 22 : 27) * unit());
    findChild<QWidget *>(QStringLiteral("scorecard_right"))->setFixedWidth((isNarrow ? 20 : 31) * unit());
    const int side = (isNarrow ? 2 : 4) * unit();
    m_heading->parentWidget()->layout()->setContentsMargins(side, 2 * unit(), side, 2 * unit());
    m_marks->setBoxHeight((isNarrow ? 18 : 13) * unit());
    m_recommendations->setBoxHeight((isNarrow ? 7 : 9) * unit());
    QWidget::resizeEvent(event);
}

void ScorecardView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.background);
    const auto area = [this](const char *name) { return findChild<QWidget *>(QLatin1String(name))->geometry(); };
    const QRect header = area("scorecard_header");
    const QRect footer = area("scorecard_footer");
    const QRect right = area("scorecard_right");
    const QRect left = m_list->parentWidget()->geometry();
    painter.fillRect(left, tokens.side);
    for (const QRect &panel : {header, footer, right})
        painter.fillRect(panel, tokens.panel);
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(fromRight ? left.left() : left.right(), left.top(), 1, left.height()), tokens.line);
    painter.fillRect(QRect(fromRight ? right.right() : right.left(), right.top(), 1, right.height()), tokens.line);
    painter.fillRect(QRect(0, header.bottom(), width(), 1), tokens.line);
    painter.fillRect(QRect(0, footer.top(), width(), 1), tokens.line);
}

} // namespace shortlist
