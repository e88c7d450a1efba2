#include "plan/planned_form.h"

#include "fields/pick_button.h"
#include "inspector/section_label.h"
#include "style/tokens.h"

#include <QGridLayout>

#include <algorithm>

namespace shortlist {

namespace {

template <class Row, class Id>
bool isAmong(const std::vector<Row> &rows, Id Row::*which, Id id)
{
    return std::any_of(rows.begin(), rows.end(), [&](const Row &row) { return row.*which == id; });
}

QWidget *labelled(const QString &label, PickButton *button)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    QLabel *name = mutedLabel(label);
    name->setFont(labelFont());
    name->setBuddy(button);
    column->addWidget(name);
    column->addWidget(button);
    return box;
}

} // namespace

EditedField::Choices interviewKinds()
{
    return {{QString(wordOf(InterviewKind::Interview)), PlannedForm::tr("Interview")},
            {QString(wordOf(InterviewKind::WorkSample)), PlannedForm::tr("Work sample, scored blind")},
            {QString(wordOf(InterviewKind::Reference)), PlannedForm::tr("Reference, never in the score")}};
}

PlannedForm::PlannedForm(QWidget *parent)
    : QWidget(parent), m_interviewers(new PickButton(tr("Interviewers"), tr("Nobody yet"))),
      m_focus(new PickButton(tr("Focus"), tr("All rated criteria")))
{
    m_interviewers->setObjectName(QStringLiteral("planned_interviewers"));
    m_focus->setObjectName(QStringLiteral("planned_focus"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(unit());
    grid->setVerticalSpacing(unit());
    grid->addWidget(add(EditedField::line("name", tr("Name"))), 0, 0, 1, 2, Qt::AlignTop);
    grid->addWidget(add(EditedField::number("minutes", tr("Minutes"))), 0, 2, Qt::AlignTop);
    grid->addWidget(add(EditedField::choice("stage", tr("Stage"), {})), 1, 0, Qt::AlignTop);
    grid->addWidget(add(EditedField::choice("kind", tr("Kind"), interviewKinds())), 1, 1, 1, 2, Qt::AlignTop);
    grid->addWidget(add(EditedField::text("purpose", tr("Purpose"), 1, 5, false)), 2, 0, 1, 3);
    grid->addWidget(labelled(tr("Interviewers"), m_interviewers), 3, 0, Qt::AlignTop);
    grid->addWidget(labelled(tr("Focus on"), m_focus), 3, 1, 1, 2, Qt::AlignTop);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 1);
    connect(m_interviewers, &PickButton::picked, this,
            [this](qint64 id, bool isChosen) { Q_EMIT interviewerPicked(MemberId(id), isChosen); });
    connect(m_focus, &PickButton::picked, this,
            [this](qint64 id, bool isChosen) { Q_EMIT focusPicked(CriterionId(id), isChosen); });
}

EditedField *PlannedForm::add(EditedField *field)
{
    m_fields.push_back(field);
    connect(field, &EditedField::edited, this, &PlannedForm::edited);
    connect(field, &EditedField::cancelled, field, &EditedField::discard);
    return field;
}

EditedField *PlannedForm::field(const QString &name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&name](const EditedField *one) { return one->name() == name; });
    return found == m_fields.end() ? nullptr : *found;
}

void PlannedForm::showPlanned(const PlanShown &plan, const PlannedInterviewRows &planned)
{
    const PlannedInterview &interview = planned.interview;
    EditedField::Choices stages;
    for (const Stage &one : plan.stages)
        stages.push_back({QString::number(one.id.value), one.name});
    field(QStringLiteral("stage"))->setChoices(stages);
    field(QStringLiteral("name"))->setStored(interview.name);
    field(QStringLiteral("minutes"))->setStored(QString::number(interview.minutes));
    field(QStringLiteral("stage"))->setStored(QString::number(interview.stage.value));
    field(QStringLiteral("kind"))->setStored(QString(wordOf(interview.kind)));
    field(QStringLiteral("purpose"))->setStored(interview.purpose);
    std::vector<PickButton::Choice> people;
    for (const Member &one : plan.members) {
        const bool isChosen = isAmong(planned.interviewers, &PlannedInterviewer::member, one.id);
        if (one.active || isChosen)
            people.push_back({one.id.value, one.name, isChosen});
    }
    m_interviewers->setChoices(people);
    std::vector<PickButton::Choice> criteria;
    for (const Criterion &one : plan.rated)
        criteria.push_back({one.id.value, one.label(), isAmong(planned.focus, &Focus::criterion, one.id)});
    m_focus->setChoices(criteria);
}

void PlannedForm::flush()
{
    for (EditedField *one : m_fields)
        one->flush();
}

void PlannedForm::discard()
{
    for (EditedField *one : m_fields)
        one->discard();
}

} // namespace shortlist
