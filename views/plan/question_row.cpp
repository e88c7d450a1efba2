#include "plan/question_row.h"

#include "fields/pick_button.h"
#include "inspector/section_label.h"
#include "posting/edited_field.h"
#include "style/icons.h"
#include "style/tokens.h"

#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

QuestionRow::QuestionRow(QuestionId id, QWidget *parent)
    : QWidget(parent), m_id(id), m_number(mutedLabel()), m_field(EditedField::text("text", tr("Question"), 1, 8, true)),
      m_criteria(new PickButton(tr("Asks about"), tr("Asks about no criterion"))),
      m_up(addButton("move_up", tr("Move up (Alt+Up)"))), m_down(addButton("move_down", tr("Move down (Alt+Down)")))
{
    setObjectName(QStringLiteral("question_%1").arg(id.value));
    QToolButton *keep = addButton("back_up", tr("Keep in the library"));
    QToolButton *remove = addButton("delete", tr("Delete the question (Ctrl+Shift+Del)"));
    m_field->setLabelHidden();
    m_number->setAlignment(Qt::AlignTop | Qt::AlignTrailing);
    m_number->setFixedWidth(2 * unit() + unit() / 2);
    m_number->setContentsMargins(0, unit() / 2 + 1, 0, 0);
    auto *below = new QHBoxLayout;
    below->setSpacing(unit() / 2);
    below->addWidget(m_criteria, 1);
    for (QToolButton *button : {m_up, m_down, keep, remove})
        below->addWidget(button);
    auto *column = new QVBoxLayout;
    column->setSpacing(unit() / 2);
    column->addWidget(m_field);
    column->addLayout(below);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, unit() / 2);
    row->setSpacing(unit() / 2);
    row->addWidget(m_number);
    row->addLayout(column, 1);
    connect(m_field, &EditedField::edited, this,
            [this](const QString &, const QString &text, const QString &base) { Q_EMIT edited(text, base); });
    connect(m_field, &EditedField::submitted, this, &QuestionRow::submitted);
    connect(m_field, &EditedField::cancelled, m_field, &EditedField::discard);
    connect(m_criteria, &PickButton::picked, this,
            [this](qint64 criterion, bool isChosen) { Q_EMIT criterionPicked(CriterionId(criterion), isChosen); });
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(keep, &QToolButton::clicked, this, &QuestionRow::keepRequested);
    connect(remove, &QToolButton::clicked, this, &QuestionRow::deleteRequested);
}

QToolButton *QuestionRow::addButton(const char *picture, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(QLatin1String(picture)));
    button->setIconSize({16, 16});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

void QuestionRow::showQuestion(const QuestionRows &question, const std::vector<Criterion> &rated, int place, int of,
                               bool isScored)
{
    m_number->setText(QLocale().toString(place));
    m_field->setLabel(tr("Question %1").arg(place));
    m_field->setStored(question.question.text);
    std::vector<PickButton::Choice> choices;
    for (const Criterion &one : rated) {
        const bool isChosen = std::any_of(question.criteria.begin(), question.criteria.end(),
                                          [&one](const QuestionCriterion &tie) { return tie.criterion == one.id; });
        choices.push_back({one.id.value, one.label(), isChosen});
    }
    m_criteria->setNoneIsDue(isScored);
    m_criteria->setChoices(choices);
    m_up->setEnabled(place > 1);
    m_down->setEnabled(place < of);
}

} // namespace shortlist
