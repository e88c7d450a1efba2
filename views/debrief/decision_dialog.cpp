#include "debrief/decision_dialog.h"

#include "fields/safe_text.h"
#include "fields/text_field.h"
#include "inspector/section_label.h"
#include "style/primary_button.h"
#include "style/tokens.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace shortlist {

DecisionDialog::DecisionDialog(const DebriefShown &debrief, const DecisionDraft &draft, QWidget *parent)
    : FramedDialog(QStringLiteral("decision"), tr("Decision"), parent), m_whom(new QComboBox),
      m_why(new TextField(tr("Why"), tr("Which evidence decided it, and what spoke for the others?")))
{
    setHeading(shortLine(tr("Decision: %1").arg(debrief.title), 200));
    setSummary(tr("It is recorded with the criteria, what interviewers said, and the alternatives as they are now. "
                  "Nobody is moved or told by it."));
    m_whom->setObjectName(QStringLiteral("decision_whom"));
    m_whom->setAccessibleName(tr("Who is chosen"));
    m_whom->addItem(tr("Choose..."));
    for (const DebriefPerson &one : debrief.people)
        m_whom->addItem(shortLine(one.name, 100), one.application.value);
    m_whom->addItem(tr("Nobody of them"), 0);
    if (draft.chosen)
        m_whom->setCurrentIndex(qMax(0, m_whom->findData(draft.chosen->value)));
    m_why->restart(draft.rationale);
    m_why->setObjectName(QStringLiteral("decision_why"));
    m_why->edit()->setMinimumHeight(14 * unit());
    QWidget *panel = makePanel();
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(2 * unit(), unit(), 2 * unit(), 2 * unit());
    column->setSpacing(unit() / 2);
    column->addWidget(sectionLabel(tr("Who is chosen")));
    column->addWidget(m_whom);
    column->addWidget(sectionLabel(tr("Why")));
    column->addWidget(m_why, 1);
    addPart(panel, 1);
    m_run = addDoing(tr("Record the decision"));
    connect(m_whom, &QComboBox::currentIndexChanged, this, &DecisionDialog::check);
    connect(m_why->edit(), &QPlainTextEdit::textChanged, this, &DecisionDialog::check);
    connect(m_run, &QPushButton::clicked, this, &DecisionDialog::decided);
    resize(QSize(76 * unit(), 56 * unit()));
    m_whom->setFocus();
    check();
}

DecisionDraft DecisionDialog::draft() const
{
    DecisionDraft entered;
    if (m_whom->currentIndex() > 0)
        entered.chosen = ApplicationId(m_whom->currentData().toLongLong());
    entered.rationale = m_why->text().trimmed();
    return entered;
}

void DecisionDialog::check()
{
    m_run->setEnabled(draft().chosen && !draft().rationale.isEmpty());
}

} // namespace shortlist
