#pragma once

#include "shown/interview_plan.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QScrollArea;

namespace shortlist {

class AnchorsPanel;
class CoverageBar;
class PlannedForm;
class PlannedModel;
class PlannedPanel;
class QuestionList;

/// The interview plan of a posting: its coverage on top, the planned interviews at the left, and one of them with its
/// questions and with what the marks look like.
class PlanView final : public QWidget {
    Q_OBJECT

public:
    explicit PlanView(PlannedModel *model, QWidget *parent = nullptr);

    void showPlan(const PlanShown &plan);
    [[nodiscard]] const PlanShown &plan() const { return m_plan; }
    /// The one that is shown at the right; null: none.
    [[nodiscard]] const PlannedInterviewRows *current() const;
    void choose(PlannedInterviewId id);
    void flush();
    void discard();

    [[nodiscard]] CoverageBar *coverage() const { return m_coverage; }
    [[nodiscard]] PlannedPanel *planned() const { return m_planned; }
    [[nodiscard]] PlannedForm *form() const { return m_form; }
    [[nodiscard]] QuestionList *questions() const { return m_questions; }
    [[nodiscard]] AnchorsPanel *anchors() const { return m_anchors; }

private:
    void resizeEvent(QResizeEvent *event) override;
    void build();
    void showChosen(PlannedInterviewId id);
    void showCriterion(CriterionId criterion);
    void watchFocus(QWidget *now);

    PlannedModel *m_model;
    CoverageBar *m_coverage;
    PlannedPanel *m_planned;
    QLabel *m_empty;
    QWidget *m_detail;
    PlannedForm *m_form;
    QuestionList *m_questions;
    AnchorsPanel *m_anchors;
    QScrollArea *m_scroll;
    QBoxLayout *m_parts; ///< the interview, and the anchors beside or below it
    PlanShown m_plan;
    PlannedInterviewId m_chosen;
    PlannedInterviewId m_wanted; ///< to be shown as soon as it is there
};

} // namespace shortlist
