#include "posting/facts_form.h"

#include "debrief/decision_list.h"
#include "posting/sections_editor.h"
#include "style/tokens.h"

#include <QLabel>
#include <QVBoxLayout>

namespace shortlist {

FactsForm::FactsForm(QWidget *parent)
    : QScrollArea(parent), m_column(new QVBoxLayout), m_sections(new SectionsEditor), m_decisions(new DecisionList)
{
    setObjectName(QStringLiteral("facts_form"));
    setAccessibleName(tr("Facts"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    page->setLayout(m_column);
    m_column->setContentsMargins(0, 0, unit(), unit());
    m_column->setSpacing(unit() + 2);
    m_column->addWidget(m_decisions);
    addFields();
    m_column->addWidget(m_sections);
    EditedField *unplaced = add(EditedField::text("unplaced", tr("Kept as text"), 1, 8, false));
    unplaced->setToolTip(tr("Lines of the job description that belong to no list or section, one a line"));
    m_column->addStretch(1);
    page->resize(1, 1); // else all of it is measured here, and again when it is seen
    setWidget(page);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
}

void FactsForm::addFields()
{
    add(EditedField::line("title", tr("Title")));
    add(EditedField::line("location", tr("Location")));
    addPair(EditedField::choice("workplace", tr("Workplace"),
                                {{QString(), tr("Not stated")},
                                 {QStringLiteral("onsite"), tr("On-site")},
                                 {QStringLiteral("hybrid"), tr("Hybrid")},
                                 {QStringLiteral("remote"), tr("Remote")}}),
            EditedField::line("employment_type", tr("Employment"), tr("Full-time")));
    addPair(EditedField::number("pay.min", tr("Pay from")), EditedField::number("pay.max", tr("Pay to")));
    addPair(EditedField::line("pay.currency", tr("Currency"), tr("EUR")),
            EditedField::choice("pay.period", tr("Per"),
                                {{QString(), tr("Not stated")},
                                 {QStringLiteral("hour"), tr("Hour")},
                                 {QStringLiteral("day"), tr("Day")},
                                 {QStringLiteral("week"), tr("Week")},
                                 {QStringLiteral("month"), tr("Month")},
                                 {QStringLiteral("year"), tr("Year")}}));
    addPair(EditedField::number("openings", tr("Openings")), EditedField::line("requisition", tr("Requisition")));
    addPair(EditedField::choice("owner", tr("Owner"), {{QString(), tr("Nobody")}}),
            EditedField::day("closes_on", tr("Closes on")));
    addPair(EditedField::line("organization", tr("Organization")), EditedField::line("department", tr("Department")));
    add(EditedField::text("summary", tr("Summary"), 4, 16, false));
}

EditedField *FactsForm::add(EditedField *field)
{
    m_fields.push_back(field);
    connect(field, &EditedField::edited, this, &FactsForm::edited);
    connect(field, &EditedField::cancelled, field, &EditedField::discard);
    m_column->addWidget(field);
    return field;
}

void FactsForm::addPair(EditedField *first, EditedField *second)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(unit());
    for (EditedField *field : {first, second}) {
        add(field);
        row->addWidget(field, 1, Qt::AlignTop);
    }
    m_column->addLayout(row);
}

EditedField *FactsForm::field(const QString &name) const
{
    for (EditedField *field : m_fields) {
        if (field->name() == name)
            return field;
    }
    return nullptr;
}

void FactsForm::setOwners(const EditedField::Choices &owners)
{
    field(QStringLiteral("owner"))->setChoices(owners);
}

void FactsForm::setDocument(const PostingDocument &document, int filledOpenings)
{
    for (EditedField *field : m_fields)
        field->setStored(factText(document.posting, field->name()));
    EditedField *unplaced = field(QStringLiteral("unplaced"));
    unplaced->setVisible(!document.posting.unplaced.isEmpty() || unplaced->isDirty());
    EditedField *openings = field(QStringLiteral("openings"));
    openings->setLabel(filledOpenings > 0 ? tr("Openings (%n filled)", nullptr, filledOpenings) : tr("Openings"));
    m_sections->setSections(document.sections);
}

void FactsForm::settle(const QString &name, const QString &posted, const QString &problem)
{
    if (EditedField *one = field(name))
        one->settle(posted, problem);
}

void FactsForm::flush()
{
    for (EditedField *field : m_fields)
        field->flush();
    m_sections->flush();
}

void FactsForm::discard()
{
    for (EditedField *field : m_fields)
        field->discard();
    m_sections->discard();
}

} // namespace shortlist
