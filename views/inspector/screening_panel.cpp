#include "inspector/screening_panel.h"

#include "fields/chip.h"
#include "fields/line_field.h"
#include "fields/safe_text.h"
#include "inspector/choice_chip.h"
#include "inspector/section_label.h"
#include "style/tokens.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace shortlist {

ScreeningPanel::ScreeningPanel(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(unit() / 2);
    m_column->addWidget(sectionLabel(tr("Screening")));
}

ScreeningPanel::Row ScreeningPanel::makeRow(CriterionId criterion)
{
    Row row{criterion,      new QWidget,
            textLabel(),    new Chip(tr("must"), Tone::Plain),
            new ChoiceChip, new LineField(tr("Evidence"), tr("Evidence"))};
    row.widget->setObjectName(QStringLiteral("screening_%1").arg(criterion.value));
    row.evidence->line()->setFont(labelFont());
    auto *grid = new QGridLayout(row.widget);
    grid->setContentsMargins(unit() / 2, 0, 0, 0);
    grid->setHorizontalSpacing(unit() / 2);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(row.text, 0, 0);
    grid->addWidget(row.mustHave, 0, 1, Qt::AlignTop);
    grid->addWidget(row.choice, 0, 2, Qt::AlignTop);
    grid->addWidget(row.evidence, 1, 0, 1, 3);
    connect(row.choice, &ChoiceChip::chosen, this,
            [this, criterion](ScreeningResult result) { Q_EMIT resultChosen(criterion, result); });
    connect(row.evidence, &Field::commitRequested, this,
            [this, criterion](const QString &before, const QString &after) {
                Q_EMIT evidenceEdited(criterion, before, after);
            });
    m_column->addWidget(row.widget);
    return row;
}

void ScreeningPanel::showProfile(const CandidateProfile &profile)
{
    setVisible(!profile.screenings.empty());
    const bool isOther = !(m_application == profile.selected);
    m_application = profile.selected;
    const bool isSame
        = std::equal(m_rows.begin(), m_rows.end(), profile.screenings.begin(), profile.screenings.end(),
                     [](const Row &row, const ScreeningShown &shown) { return row.criterion == shown.criterion.id; });
    if (!isSame) {
        for (const Row &row : m_rows) {
            row.evidence->flush();
            row.widget->hide();
            row.widget->deleteLater();
        }
        m_rows.clear();
        for (const ScreeningShown &shown : profile.screenings)
            m_rows.push_back(makeRow(shown.criterion.id));
    }
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const ScreeningShown &shown = profile.screenings[i];
        const Row &row = m_rows[i];
        const QString label = shortText(shown.criterion.label(), 400);
        row.text->setText(label);
        row.mustHave->setVisible(shown.criterion.mustHave);
        row.choice->show(shown.result, shortLine(label, 120));
        row.evidence->line()->setAccessibleName(tr("Evidence for %1").arg(shortLine(label, 120)));
        if (isOther || !isSame)
            row.evidence->restart(shown.evidence);
        else
            row.evidence->setStored(shown.evidence);
    }
}

void ScreeningPanel::flush()
{
    for (const Row &row : m_rows)
        row.evidence->flush();
}

LineField *ScreeningPanel::evidence(CriterionId criterion) const
{
    for (const Row &row : m_rows) {
        if (row.criterion == criterion)
            return row.evidence;
    }
    return nullptr;
}

ChoiceChip *ScreeningPanel::choice(CriterionId criterion) const
{
    for (const Row &row : m_rows) {
        if (row.criterion == criterion)
            return row.choice;
    }
    return nullptr;
}

} // namespace shortlist
