#pragma once

#include "shown/candidate_profile.h"

#include <QTimeZone>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shortlist {

/// The interviews of an application, and what can be done with each.
class InterviewPanel final : public QWidget {
    Q_OBJECT

public:
    explicit InterviewPanel(QWidget *parent = nullptr);

    void showProfile(const CandidateProfile &profile, Moment now, const QTimeZone &zone);

Q_SIGNALS:
    void scheduleRequested();
    /// My part of it is to be done: a scorecard, or a reference's answers.
    void openRequested(shortlist::InterviewId interview);
    void rescheduleRequested(shortlist::InterviewId interview);
    void cancelRequested(shortlist::InterviewId interview);
    void exportRequested(shortlist::InterviewId interview);

private:
    [[nodiscard]] QWidget *makeRow(const InterviewShown &one, Moment now, const QTimeZone &zone);
    void showMenu(QWidget *button, const InterviewShown &one);

    QLabel *m_none;
    QWidget *m_rows;
    QVBoxLayout *m_column;
    QPushButton *m_schedule;
};

} // namespace shortlist
