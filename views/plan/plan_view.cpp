#include "plan/plan_view.h"

#include "inspector/section_label.h"
#include "plan/anchors_panel.h"
#include "plan/coverage_bar.h"
#include "plan/planned_form.h"
#include "plan/planned_panel.h"
#include "plan/question_list.h"
#include "style/tokens.h"

#include <QApplication>
#include <QListView>
#include <QScrollArea>
#include <QVBoxLayout>

namespace shortlist {

PlanView::PlanView(PlannedModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_coverage(new CoverageBar), m_planned(new PlannedPanel(model)),
      m_empty(mutedLabel()), m_detail(new QWidget), m_form(new PlannedForm), m_questions(new QuestionList),
      m_anchors(new AnchorsPanel), m_scroll(new QScrollArea), m_parts(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("plan_view"));
    build();
    connect(m_planned, &PlannedPanel::chosen, this, &PlanView::showChosen);
    connect(m_coverage, &CoverageBar::criterionChosen, this, &PlanView::showCriterion);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { watchFocus(now); });
}

void PlanView::build()
{
    m_empty->setObjectName(QStringLiteral("plan_empty"));
    m_empty->setWordWrap(true);
    m_empty->setText(tr("No interview is planned yet. Type a name at the left (“System design”) and press Enter. Then "
                        "add its questions here, and say which criterion each one asks about: interviews that are "
                        "planned the same for everybody can be compared."));
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *interview = new QVBoxLayout(m_detail);
    interview->setContentsMargins(0, 0, 0, 0);
    interview->setSpacing(unit() / 2);
    interview->addWidget(m_form);
    interview->addWidget(m_questions);
    interview->addStretch(1);
    m_parts->setContentsMargins(unit(), 0, unit(), unit());
    m_parts->setSpacing(3 * unit());
    auto *first = new QVBoxLayout;
    first->addWidget(m_empty);
    first->addWidget(m_detail);
    first->addStretch(1);
    m_parts->addLayout(first, 3);
    m_parts->addWidget(m_anchors, 2);
    auto *content = new QWidget;
    content->setLayout(m_parts);
    m_scroll->setObjectName(QStringLiteral("plan_scroll"));
    m_scroll->setAccessibleName(tr("Planned interview"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(unit());
    row->addWidget(m_planned);
    row->addWidget(m_scroll, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit(), unit(), unit(), unit());
    column->setSpacing(unit());
    auto *coverage = new QHBoxLayout;
    coverage->setContentsMargins(0, 0, unit(), 0);
    coverage->addWidget(m_coverage);
    column->addLayout(coverage);
    column->addLayout(row, 1);
    showPlan({});
}

const PlannedInterviewRows *PlanView::current() const
{
    return m_plan.find(m_chosen);
}

void PlanView::choose(PlannedInterviewId id)
{
    m_wanted = id;
    if (m_plan.find(id))
        showPlan(PlanShown(m_plan));
}

void PlanView::showPlan(const PlanShown &plan)
{
    m_plan = plan;
    m_model->setPlan(plan);
    m_coverage->showPlan(plan);
    m_anchors->showPlan(plan);
    PlannedInterviewId shown = m_plan.find(m_wanted) ? std::exchange(m_wanted, {}) : m_chosen;
    if (!m_plan.find(shown))
        shown = m_plan.planned.empty() ? PlannedInterviewId() : m_plan.planned.front().interview.id;
    m_planned->setCurrent(shown);
    showChosen(shown);
}

void PlanView::showChosen(PlannedInterviewId id)
{
    if (!(id == m_chosen)) {
        m_form->flush(); // belongs to the one that was shown until now
        m_questions->flush();
        m_form->discard();
        m_questions->discard();
    }
    m_chosen = id;
    const PlannedInterviewRows *planned = current();
    m_empty->setVisible(!planned);
    m_detail->setVisible(planned);
    if (!planned)
        return;
    m_form->showPlanned(m_plan, *planned);
    m_questions->showPlanned(m_plan, *planned);
}

void PlanView::showCriterion(CriterionId criterion)
{
    m_anchors->setCriterion(criterion);
    m_scroll->ensureWidgetVisible(m_anchors);
    m_anchors->anchor(1)->control()->setFocus(Qt::OtherFocusReason);
}

/// What has the focus is seen.
void PlanView::watchFocus(QWidget *now)
{
    if (now && m_scroll->widget()->isAncestorOf(now))
        m_scroll->ensureWidgetVisible(now, unit(), 3 * unit());
}

void PlanView::flush()
{
    m_form->flush();
    m_questions->flush();
    m_anchors->flush();
}

void PlanView::discard()
{
    m_form->discard();
    m_questions->discard();
    m_anchors->discard();
    m_planned->discard();
}

/// The anchors stand beside the questions where there is room, else below them.
void PlanView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < 100 * unit();
    m_planned->setFixedWidth((isNarrow ? 22 : 27) * unit());
    m_parts->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_parts->setSpacing(isNarrow ? unit() : 3 * unit());
}

} // namespace shortlist
