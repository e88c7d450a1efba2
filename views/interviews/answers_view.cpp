#include "interviews/answers_view.h"

#include "fields/elided_label.h"
#include "fields/safe_text.h"
#include "fields/text_field.h"
#include "inspector/section_label.h"
#include "shown/interview_time.h"
#include "style/tokens.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace shortlist {

AnswersView::AnswersView(QWidget *parent)
    : QWidget(parent), m_title(new ElidedLabel), m_subtitle(new ElidedLabel), m_none(mutedLabel()),
      m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("answers_view"));
    m_none->setWordWrap(true);
    m_none->setText(tr("The plan has no question for this reference yet. Add some in the posting’s tab Interviews, and "
                       "they appear here."));
    auto *content = new QWidget;
    content->setLayout(m_column);
    m_column->setContentsMargins(2 * unit(), 2 * unit(), 2 * unit(), 2 * unit());
    m_column->setSpacing(2 * unit());
    m_column->addWidget(m_none);
    m_column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Questions and answers"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    close->setObjectName(QStringLiteral("answers_close"));
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(2 * unit(), unit(), 2 * unit(), unit());
    QLabel *saved = mutedLabel(tr("Saved as you type."));
    footer->addWidget(saved, 1);
    footer->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(scroll, 1);
    column->addLayout(footer);
    connect(close, &QPushButton::clicked, this, &AnswersView::closeRequested);
}

/// A field that still has the focus stores what is in it when it loses that: here it would tell who is gone already.
AnswersView::~AnswersView()
{
    for (Field *field : findChildren<Field *>())
        field->disconnect(this);
}

QWidget *AnswersView::makeHeader()
{
    auto *header = new QWidget;
    header->setObjectName(QStringLiteral("answers_header"));
    m_title->setFont(titleFont());
    m_subtitle->setMuted(true);
    QLabel *never = mutedLabel(tr("What a reference says is kept in their words. It gets no mark and never enters the "
                                  "score."));
    never->setWordWrap(true);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(2 * unit(), unit() + 2, 2 * unit(), unit() + 2);
    column->setSpacing(2);
    column->addWidget(m_title);
    column->addWidget(m_subtitle);
    column->addWidget(never);
    return header;
}

AnswersView::Row AnswersView::makeRow(QuestionId question, int place)
{
    Row row{question, new QWidget, textLabel(),
            new TextField(tr("Answer to question %1").arg(place + 1), tr("What they said"))};
    row.answer->setObjectName(QStringLiteral("answer_%1").arg(question.value));
    row.answer->edit()->setMinimumHeight(4 * row.answer->fontMetrics().lineSpacing());
    auto *column = new QVBoxLayout(row.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit() / 2);
    column->addWidget(row.text);
    column->addWidget(row.answer);
    connect(row.answer, &Field::commitRequested, this,
            [this, question](const QString &before, const QString &after) { Q_EMIT edited(question, before, after); });
    return row;
}

void AnswersView::showSheet(const AnswersSheet &sheet, const QTimeZone &zone)
{
    const Interview &interview = sheet.interview.interview;
    const bool isFirst = m_rows.empty();
    m_title->setText(tr("%1 · %2", "interview, candidate")
                         .arg(shortLine(interview.name, 80), shortLine(sheet.interview.candidateName, 80)));
    m_subtitle->setText(
        tr("Reference for %1 · %2, %3", "posting, day, time")
            .arg(shortLine(sheet.interview.postingTitle, 80), dayOf(interview, zone), timeSpan(interview, zone)));
    m_none->setVisible(sheet.lines.empty());
    std::vector<Row> rows;
    for (const AnswerEntry &line : sheet.lines) {
        const auto place = static_cast<int>(rows.size());
        const auto known = std::find_if(m_rows.begin(), m_rows.end(),
                                        [&line](const Row &row) { return row.question == line.question.id; });
        rows.push_back(known == m_rows.end() ? makeRow(line.question.id, place) : *known);
        Row &row = rows.back();
        if (m_column->indexOf(row.box) != place + 1)
            m_column->insertWidget(place + 1, row.box);
        row.text->setText(tr("%1. %2", "number, question").arg(place + 1).arg(shortText(line.question.text, 1000)));
        row.answer->setStored(line.text);
    }
    for (const Row &old : m_rows) {
        const auto isIt = [&old](const Row &row) { return row.question == old.question; };
        if (std::none_of(rows.begin(), rows.end(), isIt)) {
            old.answer->disconnect(this);
            old.box->hide();
            old.box->deleteLater();
        }
    }
    m_rows = std::move(rows);
    if (isFirst && !m_rows.empty())
        m_rows.front().answer->edit()->setFocus();
}

TextField *AnswersView::field(QuestionId question) const
{
    for (const Row &row : m_rows) {
        if (row.question == question)
            return row.answer;
    }
    return nullptr;
}

void AnswersView::settle(QuestionId question, const QString &text, const QString &problem)
{
    if (TextField *one = field(question))
        one->settle(text, problem);
}

void AnswersView::flush()
{
    for (const Row &row : m_rows)
        row.answer->flush();
}

void AnswersView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.background);
    const QRect header = findChild<QWidget *>(QStringLiteral("answers_header"))->geometry();
    painter.fillRect(header, tokens.panel);
    painter.fillRect(QRect(0, header.bottom(), width(), 1), tokens.line);
}

} // namespace shortlist
