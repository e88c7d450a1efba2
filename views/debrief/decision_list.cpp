#include "debrief/decision_list.h"

#include "fields/safe_text.h"
#include "inspector/section_label.h"
#include "style/tokens.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shortlist {

DecisionList::DecisionList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("decision_list"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit() / 2);
    column->addWidget(sectionLabel(tr("Decisions")));
    column->addLayout(m_rows);
    m_rows->setSpacing(unit());
    hide();
}

void DecisionList::setDecisions(const std::vector<DecisionLine> &decisions)
{
    setVisible(!decisions.empty());
    if (decisions == m_shown)
        return;
    m_shown = decisions;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const DecisionLine &one : decisions) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(unit());
        QLabel *sentence = textLabel();
        sentence->setText(shortText(one.sentence, 300));
        auto *record = new QPushButton(tr("PDF..."));
        record->setAccessibleName(tr("Decision record as PDF: %1").arg(sentence->text()));
        record->setToolTip(tr("Decision record as PDF"));
        line->addWidget(sentence, 1);
        line->addWidget(record, 0, Qt::AlignTop);
        m_rows->addWidget(row);
        connect(record, &QPushButton::clicked, this, [this, id = one.decision] { Q_EMIT chosen(id); });
    }
}

} // namespace shortlist
