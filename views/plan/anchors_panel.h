#pragma once

#include "posting/edited_field.h"
#include "shown/interview_plan.h"

#include <array>

class QComboBox;

namespace shortlist {

/// What the marks of a rated criterion look like, one criterion at a time.
class AnchorsPanel final : public QWidget {
    Q_OBJECT

public:
    explicit AnchorsPanel(QWidget *parent = nullptr);

    void showPlan(const PlanShown &plan);
    [[nodiscard]] CriterionId criterion() const;
    void setCriterion(CriterionId criterion);
    [[nodiscard]] EditedField *anchor(int mark) const { return m_fields.at(static_cast<size_t>(mark - 1)); }
    void settle(CriterionId criterion, const QString &name, const QString &text, const QString &problem);
    void flush();
    void discard();

Q_SIGNALS:
    void edited(shortlist::CriterionId criterion, const QString &name, const QString &text, const QString &base);
    void keepRequested(shortlist::CriterionId criterion);
    void libraryRequested(shortlist::CriterionId criterion);

private:
    void showCriterion();

    QComboBox *m_which;
    std::array<EditedField *, 5> m_fields{};
    std::vector<Criterion> m_rated;
    CriterionId m_shown;
};

} // namespace shortlist
