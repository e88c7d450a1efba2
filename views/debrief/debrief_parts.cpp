// How a debrief is laid out.
#include "debrief/debrief_view.h"
#include "debrief/topic_list.h"
#include "debrief_model.h"
#include "fields/text_field.h"
#include "frame/hair_line.h"
#include "inspector/section_label.h"
#include "style/primary_button.h"
#include "style/tokens.h"

#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace shortlist {

DebriefView::DebriefView(QWidget *parent)
    : QWidget(parent), m_model(new DebriefModel(this)), m_list(new TopicList), m_title(textLabel()),
      m_subtitle(textLabel()), m_topic(textLabel()), m_about(textLabel()), m_text(textLabel()),
      m_marks(new QVBoxLayout), m_reveal(new QPushButton(tr("&Reveal the marks"))), m_said(new QVBoxLayout),
      m_note(new TextField(tr("What is said"), tr("What is said about it? Ctrl+Enter adds it"))),
      m_add(new QPushButton(tr("&Add"))), m_previous(new QPushButton(tr("&Previous"))),
      m_next(new QPushButton(tr("&Next"))), m_record(new QPushButton(tr("Decision record as PD&F..."))),
      m_close(new QPushButton(tr("&Close"))), m_decide(new PrimaryButton(tr("Record a &decision..."))),
      m_decided(textLabel())
{
    setObjectName(QStringLiteral("debrief_view"));
    m_list->setModel(m_model);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_list);
    body->addWidget(new HairLine(Qt::Vertical));
    body->addWidget(makeTopic(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(new HairLine);
    column->addLayout(body, 1);
    column->addWidget(new HairLine);
    column->addWidget(makeFooter());
    listen();
}

QWidget *DebriefView::makeHeader()
{
    auto *header = new QWidget;
    m_title->setFont(titleFont());
    m_title->setObjectName(QStringLiteral("debrief_title"));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setObjectName(QStringLiteral("debrief_subtitle"));
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(2 * unit(), unit() + 2, 2 * unit(), unit() + 2);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    return header;
}

QWidget *DebriefView::makeTopic()
{
    auto *content = new QWidget;
    m_topic->setFont(titleFont());
    m_topic->setObjectName(QStringLiteral("debrief_topic"));
    QFont bold = m_about->font();
    bold.setBold(true);
    m_about->setFont(bold);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_reveal->setObjectName(QStringLiteral("debrief_reveal"));
    m_note->setObjectName(QStringLiteral("debrief_note"));
    m_note->edit()->setFixedHeight(m_note->fontMetrics().lineSpacing() * 3 + unit());
    m_add->setObjectName(QStringLiteral("debrief_add"));
    for (QVBoxLayout *rows : {m_marks, m_said})
        rows->setSpacing(0);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(3 * unit(), 2 * unit(), 3 * unit(), 2 * unit());
    column->setSpacing(unit());
    column->addWidget(m_topic);
    column->addWidget(m_about);
    column->addWidget(m_text);
    QLabel *interviewers = sectionLabel(tr("Interviewers"));
    QLabel *discussion = sectionLabel(tr("Discussion"));
    m_parts = {interviewers, discussion, m_note, m_add};
    column->addWidget(interviewers);
    column->addLayout(m_marks);
    column->addWidget(m_reveal, 0, Qt::AlignLeading);
    column->addWidget(discussion);
    column->addLayout(m_said);
    column->addWidget(m_note);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Topic"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

QWidget *DebriefView::makeFooter()
{
    auto *footer = new QWidget;
    m_decided->setForegroundRole(QPalette::PlaceholderText);
    m_decided->setObjectName(QStringLiteral("debrief_decided"));
    m_record->setObjectName(QStringLiteral("debrief_record"));
    m_decide->setObjectName(QStringLiteral("debrief_decide"));
    m_next->setObjectName(QStringLiteral("debrief_next"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(unit());
    buttons->addWidget(m_previous);
    buttons->addWidget(m_next);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_record);
    buttons->addWidget(m_decide);
    auto *column = new QVBoxLayout(footer);
    column->setContentsMargins(2 * unit(), unit(), 2 * unit(), unit());
    column->setSpacing(unit() / 2);
    column->addWidget(m_decided);
    column->addLayout(buttons);
    for (QPushButton *button : {m_previous, m_next, m_close, m_record, m_reveal, m_add})
        button->setAutoDefault(false);
    m_decide->setAutoDefault(false);
    return footer;
}

void DebriefView::listen()
{
    m_list->installEventFilter(this);
    m_note->edit()->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &now) {
        if (now.row() != m_model->rowOf(m_application, m_criterion))
            flush(); // what was typed belongs to the topic that was shown
        showTopic();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &DebriefView::showTopic);
    connect(m_note->edit(), &QPlainTextEdit::textChanged, this, [this] { m_add->setEnabled(hasNote()); });
    connect(m_add, &QPushButton::clicked, this, &DebriefView::flush);
    connect(m_reveal, &QPushButton::clicked, this, &DebriefView::reveal);
    connect(m_previous, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_decide, &QPushButton::clicked, this, &DebriefView::decideRequested);
    connect(m_record, &QPushButton::clicked, this, [this] { Q_EMIT recordRequested(m_decision); });
    connect(m_close, &QPushButton::clicked, this, &DebriefView::closeRequested);
}

void DebriefView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->setFixedWidth((width() < 110 * unit() ? 28 : 40) * unit());
}

void DebriefView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Tokens::of(palette()).panel);
}

} // namespace shortlist
