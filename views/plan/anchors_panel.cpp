#include "plan/anchors_panel.h"

#include "fields/safe_text.h"
#include "inspector/section_label.h"
#include "style/tokens.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace shortlist {

namespace {

const std::array<const char *, 5> anchorNames{"anchor_1", "anchor_2", "anchor_3", "anchor_4", "anchor_5"};

const QString &anchorOf(const Criterion &criterion, size_t place)
{
    const std::array<const QString *, 5> anchors{&criterion.anchor1, &criterion.anchor2, &criterion.anchor3,
                                                 &criterion.anchor4, &criterion.anchor5};
    return *anchors.at(place);
}

} // namespace

AnchorsPanel::AnchorsPanel(QWidget *parent) : QWidget(parent), m_which(new QComboBox)
{
    setObjectName(QStringLiteral("anchors_panel"));
    m_which->setObjectName(QStringLiteral("anchors_of"));
    m_which->setAccessibleName(tr("Anchors of which criterion"));
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_which->setMinimumContentsLength(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit() / 2);
    column->addWidget(sectionLabel(tr("What the marks look like")));
    column->addWidget(m_which);
    const std::array<QString, 5> labels{tr("1: far below what the job needs"), tr("2 (may stay empty)"),
                                        tr("3: what the job needs"), tr("4 (may stay empty)"),
                                        tr("5: far above what the job needs")};
    for (size_t i = 0; i < anchorNames.size(); ++i) {
        m_fields.at(i) = EditedField::text(anchorNames.at(i), labels.at(i), 1, 6, false);
        connect(m_fields.at(i), &EditedField::edited, this,
                [this](const QString &name, const QString &text, const QString &base) {
                    Q_EMIT edited(m_shown, name, text, base);
                });
        connect(m_fields.at(i), &EditedField::cancelled, m_fields.at(i), &EditedField::discard);
        column->addWidget(m_fields.at(i));
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(unit());
    auto *library = new QPushButton(tr("From the library…"));
    library->setObjectName(QStringLiteral("anchors_library"));
    auto *keep = new QPushButton(tr("Keep in the library"));
    keep->setObjectName(QStringLiteral("anchors_keep"));
    for (QPushButton *button : {library, keep}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    column->addSpacing(unit() / 2);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_which, &QComboBox::activated, this, [this] {
        flush(); // belongs to the criterion that was shown until now
        showCriterion();
    });
    connect(library, &QPushButton::clicked, this, [this] { Q_EMIT libraryRequested(m_shown); });
    connect(keep, &QPushButton::clicked, this, [this] { Q_EMIT keepRequested(m_shown); });
}

void AnchorsPanel::showPlan(const PlanShown &plan)
{
    m_rated = plan.rated;
    setVisible(!m_rated.empty());
    const QSignalBlocker blocker(m_which);
    const CriterionId before = criterion();
    m_which->clear();
    for (const Criterion &one : m_rated)
        m_which->addItem(shortLine(one.label(), 60), one.id.value);
    m_which->setCurrentIndex(qMax(0, m_which->findData(before.value)));
    showCriterion();
}

CriterionId AnchorsPanel::criterion() const
{
    return CriterionId(m_which->currentData().toLongLong());
}

void AnchorsPanel::setCriterion(CriterionId criterion)
{
    flush();
    m_which->setCurrentIndex(m_which->findData(criterion.value));
    showCriterion();
}

void AnchorsPanel::showCriterion()
{
    const bool isOther = !(m_shown == criterion());
    m_shown = criterion();
    for (const Criterion &one : m_rated) {
        if (!(one.id == m_shown))
            continue;
        for (size_t i = 0; i < m_fields.size(); ++i) {
            if (isOther)
                m_fields.at(i)->discard();
            m_fields.at(i)->setStored(anchorOf(one, i));
        }
    }
}

void AnchorsPanel::settle(CriterionId criterion, const QString &name, const QString &text, const QString &problem)
{
    for (EditedField *field : m_fields) {
        if (m_shown == criterion && field->name() == name)
            field->settle(text, problem);
    }
}

void AnchorsPanel::flush()
{
    for (EditedField *field : m_fields)
        field->flush();
}

void AnchorsPanel::discard()
{
    for (EditedField *field : m_fields)
        field->discard();
}

} // namespace shortlist
