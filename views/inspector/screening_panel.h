#pragma once

#include "shown/candidate_profile.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;
class QLabel;

namespace shortlist {

class ChoiceChip;
class LineField;

/// The checklist of what is screened: met, partly, not met or unknown, and from which evidence.
class ScreeningPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ScreeningPanel(QWidget *parent = nullptr);

    void showProfile(const CandidateProfile &profile);
    void flush();
    /// Null where it is not shown.
    [[nodiscard]] LineField *evidence(CriterionId criterion) const;
    [[nodiscard]] ChoiceChip *choice(CriterionId criterion) const;

Q_SIGNALS:
    void resultChosen(shortlist::CriterionId criterion, shortlist::ScreeningResult result);
    void evidenceEdited(shortlist::CriterionId criterion, const QString &before, const QString &after);

private:
    struct Row {
        CriterionId criterion;
        QWidget *widget = nullptr;
        QLabel *text = nullptr;
        QLabel *mustHave = nullptr;
        ChoiceChip *choice = nullptr;
        LineField *evidence = nullptr;
    };
    [[nodiscard]] Row makeRow(CriterionId criterion);

    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
    ApplicationId m_application;
};

} // namespace shortlist
