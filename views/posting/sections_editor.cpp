#include "posting/sections_editor.h"

#include "posting/edited_field.h"
#include "style/icons.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace shortlist {

SectionsEditor::SectionsEditor(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("sections"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(unit() + 2);
    auto *add = new QPushButton(icon(QLatin1String("add")), tr("Add a section"));
    add->setObjectName(QStringLiteral("add_section"));
    add->setToolTip(tr("A headed piece of the posting that is no checklist, as “Benefits”"));
    m_column->addWidget(add, 0, Qt::AlignLeading);
    connect(add, &QPushButton::clicked, this, &SectionsEditor::addRequested);
}

SectionsEditor::Part SectionsEditor::makePart(SectionId id)
{
    Part part{id, new QWidget, EditedField::line("heading", tr("Section heading")),
              EditedField::text("text", tr("Section text"), 2, 12, false)};
    auto *remove = new QToolButton;
    remove->setIcon(icon(QLatin1String("delete")));
    remove->setAutoRaise(true);
    remove->setToolTip(tr("Delete the section"));
    remove->setAccessibleName(tr("Delete the section"));
    remove->setObjectName(QStringLiteral("delete_section"));
    remove->setFocusPolicy(Qt::StrongFocus);
    part.text->setLabelHidden();
    QFont bold = part.heading->control()->font();
    bold.setBold(true);
    part.heading->control()->setFont(bold);
    auto *row = new QHBoxLayout;
    row->setSpacing(unit() / 2);
    row->addWidget(part.heading, 1);
    row->addWidget(remove, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(part.box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit() / 2);
    column->addLayout(row);
    column->addWidget(part.text);
    for (EditedField *field : {part.heading, part.text}) {
        connect(field, &EditedField::edited, this,
                [this, id](const QString &name, const QString &text, const QString &base) {
                    Q_EMIT edited(id, name, text, base);
                });
        connect(field, &EditedField::cancelled, field, &EditedField::discard);
    }
    connect(remove, &QToolButton::clicked, this, [this, id] { Q_EMIT deleteRequested(id); });
    return part;
}

void SectionsEditor::setSections(const std::vector<Section> &sections)
{
    std::vector<Part> parts;
    int place = 0;
    for (const Section &section : sections) {
        const auto known = std::find_if(m_parts.begin(), m_parts.end(),
                                        [&section](const Part &part) { return part.id == section.id; });
        const bool isNew = known == m_parts.end();
        parts.push_back(isNew ? makePart(section.id) : *known);
        if (isNew || m_column->indexOf(parts.back().box) != place)
            m_column->insertWidget(place, parts.back().box);
        ++place;
        parts.back().heading->setStored(section.heading);
        parts.back().text->setStored(section.text);
    }
    for (const Part &part : m_parts) {
        if (std::none_of(parts.begin(), parts.end(), [&part](const Part &one) { return one.id == part.id; }))
            part.box->deleteLater();
    }
    m_parts = std::move(parts);
}

EditedField *SectionsEditor::field(SectionId section, const QString &name) const
{
    for (const Part &part : m_parts) {
        if (part.id == section)
            return name == part.heading->name() ? part.heading : part.text;
    }
    return nullptr;
}

void SectionsEditor::settle(SectionId section, const QString &name, const QString &posted, const QString &problem)
{
    if (EditedField *one = field(section, name))
        one->settle(posted, problem);
}

void SectionsEditor::flush()
{
    for (const Part &part : m_parts) {
        part.heading->flush();
        part.text->flush();
    }
}

void SectionsEditor::discard()
{
    for (const Part &part : m_parts) {
        part.heading->discard();
        part.text->discard();
    }
}

} // namespace shortlist
