#pragma once

#include "posting/edited_field.h"
#include "shown/interview_plan.h"

namespace shortlist {

class PickButton;

/// What a planned interview is: its name, stage, kind, length and purpose, who holds it, and what it looks at most.
class PlannedForm final : public QWidget {
    Q_OBJECT

public:
    explicit PlannedForm(QWidget *parent = nullptr);

    void showPlanned(const PlanShown &plan, const PlannedInterviewRows &planned);
    [[nodiscard]] EditedField *field(const QString &name) const;
    void flush();
    void discard();

Q_SIGNALS:
    void edited(const QString &name, const QString &text, const QString &base);
    void interviewerPicked(shortlist::MemberId member, bool isChosen);
    void focusPicked(shortlist::CriterionId criterion, bool isChosen);

private:
    EditedField *add(EditedField *field);

    std::vector<EditedField *> m_fields;
    PickButton *m_interviewers;
    PickButton *m_focus;
};

/// What kinds of interviews are called.
[[nodiscard]] EditedField::Choices interviewKinds();

} // namespace shortlist
