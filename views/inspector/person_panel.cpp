#include "inspector/person_panel.h"

#include "fields/chip.h"
#include "fields/flow_layout.h"
#include "fields/line_field.h"
#include "inspector/section_label.h"
#include "style/tokens.h"

#include <QGridLayout>
#include <QLineEdit>

namespace shortlist {

namespace {

QStringList entriesOf(const QString &text)
{
    QStringList entries;
    for (const QString &one : text.split(u';')) {
        if (const QString entry = one.trimmed(); !entry.isEmpty())
            entries += entry;
    }
    return entries;
}

QString Candidate::*textMember(PersonField field)
{
    switch (field) {
    case PersonField::Headline: return &Candidate::headline;
    case PersonField::Company: return &Candidate::company;
    case PersonField::Location: return &Candidate::location;
    default: return &Candidate::name;
    }
}

QStringList Candidate::*listMember(PersonField field)
{
    switch (field) {
    case PersonField::Emails: return &Candidate::emails;
    case PersonField::Phones: return &Candidate::phones;
    case PersonField::Links: return &Candidate::links;
    case PersonField::Tags: return &Candidate::tags;
    default: return nullptr;
    }
}

} // namespace

QString textOf(const Candidate &candidate, PersonField field)
{
    if (const auto list = listMember(field))
        return (candidate.*list).join(QStringLiteral("; "));
    return candidate.*textMember(field);
}

Candidate withText(Candidate candidate, PersonField field, const QString &text)
{
    if (const auto list = listMember(field))
        candidate.*list = entriesOf(text);
    else
        candidate.*textMember(field) = text;
    return candidate;
}

PersonPanel::PersonPanel(QWidget *parent) : QWidget(parent), m_tagRow(new QWidget), m_tags(new FlowLayout(m_tagRow))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(unit() / 2);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    LineField *name = addField(PersonField::Name, tr("Name"), tr("Name"));
    QFont title = titleFont();
    name->line()->setFont(title);
    grid->addWidget(name, 0, 0, 1, 2);
    LineField *headline = addField(PersonField::Headline, tr("Headline"), tr("Headline, as “Platform engineer”"));
    grid->addWidget(headline, 1, 0, 1, 2);
    m_tagRow->setContentsMargins(unit() / 2, unit() / 4, 0, unit() / 4);
    grid->addWidget(m_tagRow, 2, 0, 1, 2);
    int row = 3;
    const auto fact = [&](PersonField field, const QString &label, const QString &placeholder) {
        QLabel *caption = mutedLabel(label);
        caption->setContentsMargins(unit() / 2, 0, 0, 0);
        grid->addWidget(caption, row, 0, Qt::AlignTop);
        LineField *edit = addField(field, label, placeholder);
        caption->setMinimumHeight(edit->sizeHint().height());
        caption->setAlignment(Qt::AlignVCenter);
        grid->addWidget(edit, row++, 1);
    };
    fact(PersonField::Company, tr("Company"), tr("add"));
    fact(PersonField::Location, tr("Location"), tr("add"));
    fact(PersonField::Emails, tr("E-mail"), tr("add; several with ;"));
    fact(PersonField::Phones, tr("Phone"), tr("add; several with ;"));
    fact(PersonField::Links, tr("Links"), tr("add; several with ;"));
    fact(PersonField::Tags, tr("Tags"), tr("add; several with ;"));
}

LineField *PersonPanel::addField(PersonField field, const QString &name, const QString &placeholder)
{
    auto *edit = new LineField(name, placeholder);
    edit->setObjectName(QStringLiteral("person_%1").arg(static_cast<int>(field)));
    m_fields.at(static_cast<size_t>(field)) = edit;
    connect(edit, &Field::commitRequested, this,
            [this, field](const QString &before, const QString &after) { Q_EMIT edited(field, before, after); });
    return edit;
}

void PersonPanel::showPerson(const Candidate &candidate)
{
    const bool isOther = !(candidate.id == m_candidate);
    m_candidate = candidate.id;
    for (size_t i = 0; i < m_fields.size(); ++i) {
        const QString text = textOf(candidate, static_cast<PersonField>(i));
        if (isOther)
            m_fields.at(i)->restart(text);
        else
            m_fields.at(i)->setStored(text);
    }
    showTags(candidate.tags);
}

void PersonPanel::flush()
{
    for (LineField *field : m_fields)
        field->flush();
}

void PersonPanel::showTags(const QStringList &tags)
{
    m_tagRow->setVisible(!tags.isEmpty());
    if (tags == m_shownTags)
        return;
    m_shownTags = tags;
    while (QLayoutItem *item = m_tags->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    constexpr qsizetype most = 20;
    for (const QString &tag : tags.first(qMin(most, tags.size())))
        m_tags->addWidget(new Chip(tag, Tone::Accent));
    if (tags.size() > most)
        m_tags->addWidget(new Chip(tr("%n more", nullptr, static_cast<int>(tags.size() - most))));
}

} // namespace shortlist
