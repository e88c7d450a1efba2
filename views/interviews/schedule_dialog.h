#pragma once

#include "shown/schedule_draft.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace shortlist {

class PickButton;
class PrimaryButton;

/// When, where and with whom an interview is. Stays open until it is stored, so that nothing chosen is lost.
class ScheduleDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Task { Schedule, Reschedule };

    ScheduleDialog(Task task, const ScheduleChoices &choices, const ScheduleDraft &draft, QWidget *parent);

    [[nodiscard]] ScheduleDraft draft() const;
    /// What became of it; empty: it is stored.
    void settle(const QString &problem);
    void accept() override;

Q_SIGNALS:
    void requested(const shortlist::ScheduleDraft &draft);

private:
    void build();
    void fillPlanned();
    void fillZones();
    void takePlanned();
    void showPeople();
    void showWhen();
    [[nodiscard]] const PlannedInterviewRows *planned() const;

    Task m_task;
    ScheduleChoices m_choices;
    std::vector<MemberId> m_people;
    QComboBox *m_planned;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QDateEdit *m_day;
    QTimeEdit *m_time;
    QSpinBox *m_minutes;
    QComboBox *m_zone;
    QLineEdit *m_place;
    PickButton *m_interviewers;
    QLabel *m_when;
    QLabel *m_problem;
    PrimaryButton *m_do;
};

} // namespace shortlist
