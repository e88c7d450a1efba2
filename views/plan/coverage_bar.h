#pragma once

#include "shown/interview_plan.h"

#include <QFrame>

class QLabel;

namespace shortlist {

class FlowLayout;

/// Which rated criteria no question is about; a click goes to one.
class CoverageBar final : public QFrame {
    Q_OBJECT

public:
    explicit CoverageBar(QWidget *parent = nullptr);

    void showPlan(const PlanShown &plan);

Q_SIGNALS:
    void criterionChosen(shortlist::CriterionId criterion);

private:
    void paintEvent(QPaintEvent *event) override;
    void showLinks(const PlanShown &plan);

    QLabel *m_text;
    QWidget *m_links;
    FlowLayout *m_flow;
    std::vector<CriterionId> m_shown;
    bool m_isDue = false;
};

} // namespace shortlist
