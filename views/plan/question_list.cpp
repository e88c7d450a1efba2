#include "plan/question_list.h"

#include "fields/safe_text.h"
#include "inspector/section_label.h"
#include "plan/question_row.h"
#include "posting/edited_field.h"
#include "posting/text_edit.h"
#include "style/tokens.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

QuestionList::QuestionList(QWidget *parent)
    : QWidget(parent), m_rowsBox(new QVBoxLayout), m_entry(new TextEdit(TextEdit::Enter::Submits)),
      m_problem(textLabel())
{
    setObjectName(QStringLiteral("question_list"));
    m_entry->setObjectName(QStringLiteral("question_entry"));
    m_entry->setAccessibleName(tr("Add a question"));
    m_entry->setPlaceholderText(tr("Type a question, Enter for the next, paste many lines…"));
    m_entry->setSplitsLines(true);
    m_entry->setLines(1, 6);
    m_problem->setFont(labelFont());
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->hide();
    auto *library = new QPushButton(tr("From the library…"));
    library->setObjectName(QStringLiteral("question_library"));
    library->setAutoDefault(false);
    m_rowsBox->setContentsMargins(0, 0, 0, 0);
    m_rowsBox->setSpacing(unit() / 2);
    auto *adding = new QHBoxLayout;
    adding->setSpacing(unit());
    adding->addWidget(m_entry, 1);
    adding->addWidget(library, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit() / 2);
    column->addWidget(sectionLabel(tr("Questions")));
    column->addLayout(m_rowsBox);
    column->addLayout(adding);
    column->addWidget(m_problem);
    connect(m_entry, &TextEdit::submitted, this, &QuestionList::submit);
    connect(m_entry, &TextEdit::cancelled, m_entry, &TextEdit::clear);
    connect(m_entry, &TextEdit::linesPasted, this, [this](const QString &lines) {
        m_sent = m_entry->text() + lines;
        Q_EMIT addRequested(m_sent);
    });
    connect(m_entry, &TextEdit::leftBy, this, [this] {
        if (!m_rows.empty())
            m_rows.back()->field()->control()->setFocus(Qt::OtherFocusReason);
    });
    connect(library, &QPushButton::clicked, this, &QuestionList::libraryRequested);
}

QuestionRow *QuestionList::makeRow(QuestionId id)
{
    auto *row = new QuestionRow(id);
    connect(row, &QuestionRow::edited, this,
            [this, id](const QString &text, const QString &base) { Q_EMIT edited(id, text, base); });
    connect(row, &QuestionRow::submitted, this, [this, row] { goOn(row); });
    connect(row, &QuestionRow::criterionPicked, this,
            [this, id](CriterionId criterion, bool isChosen) { Q_EMIT criterionPicked(id, criterion, isChosen); });
    connect(row, &QuestionRow::moveRequested, this, [this, id](int step) { Q_EMIT moveRequested(id, step); });
    connect(row, &QuestionRow::keepRequested, this, [this, id] { Q_EMIT keepRequested(id); });
    connect(row, &QuestionRow::deleteRequested, this, [this, id] { Q_EMIT deleteRequested(id); });
    return row;
}

void QuestionList::showPlanned(const PlanShown &plan, const PlannedInterviewRows &planned)
{
    std::vector<QuestionRow *> rows;
    const auto count = static_cast<int>(planned.questions.size());
    for (const QuestionRows &one : planned.questions) {
        QuestionRow *shown = row(one.question.id);
        const auto place = static_cast<int>(rows.size());
        if (!shown)
            shown = makeRow(one.question.id);
        if (m_rowsBox->indexOf(shown) != place)
            m_rowsBox->insertWidget(place, shown);
        shown->showQuestion(one, plan.rated, place + 1, count, isScored(planned.interview.kind));
        rows.push_back(shown);
    }
    const bool wasInOld = focusedRow() && std::find(rows.begin(), rows.end(), focusedRow()) == rows.end();
    for (QuestionRow *old : m_rows) {
        if (std::find(rows.begin(), rows.end(), old) == rows.end()) {
            old->disconnect(this);
            old->hide();
            old->deleteLater();
        }
    }
    m_rows = std::move(rows);
    QWidget *before = this;
    for (QuestionRow *one : m_rows) { // Tab goes from the top down, wherever a row came from
        setTabOrder(before, one->field()->control());
        before = one->findChildren<QWidget *>().isEmpty() ? before : one->field()->control();
    }
    if (wasInOld)
        m_entry->setFocus(Qt::OtherFocusReason);
}

QuestionRow *QuestionList::row(QuestionId id) const
{
    const auto found
        = std::find_if(m_rows.begin(), m_rows.end(), [id](const QuestionRow *one) { return one->id() == id; });
    return found == m_rows.end() ? nullptr : *found;
}

QuestionRow *QuestionList::focusedRow() const
{
    const QWidget *focused = QApplication::focusWidget();
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [focused](const QuestionRow *one) { return one->isAncestorOf(focused); });
    return focused && found != m_rows.end() ? *found : nullptr;
}

void QuestionList::goOn(const QuestionRow *from)
{
    const auto found = std::find(m_rows.begin(), m_rows.end(), from);
    const bool isLast = found == m_rows.end() || found + 1 == m_rows.end();
    QWidget *next = isLast ? m_entry : (*(found + 1))->field()->control();
    next->setFocus(Qt::OtherFocusReason);
}

void QuestionList::submit()
{
    const QString text = m_entry->text();
    if (text.trimmed().isEmpty() || text == m_sent)
        return;
    m_sent = text;
    Q_EMIT addRequested(text);
}

void QuestionList::settle(QuestionId id, const QString &text, const QString &problem)
{
    if (QuestionRow *one = row(id))
        one->field()->settle(text, problem);
}

void QuestionList::settleAdd(const QString &lines, const QString &problem)
{
    if (lines != m_sent)
        return;
    m_sent.clear();
    m_problem->setText(shortText(problem, 300));
    m_problem->setVisible(!problem.isEmpty());
    m_entry->setAccessibleDescription(m_problem->text());
    if (problem.isEmpty())
        m_entry->clear();
    else if (m_entry->text() != lines)
        m_entry->setPlainText(lines);
}

void QuestionList::flush()
{
    for (const QuestionRow *one : m_rows)
        one->field()->flush();
    submit();
}

void QuestionList::discard()
{
    for (const QuestionRow *one : m_rows)
        one->field()->discard();
    m_sent.clear();
    m_entry->clear();
    m_problem->hide();
}

} // namespace shortlist
