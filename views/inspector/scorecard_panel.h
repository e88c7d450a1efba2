#pragma once

#include "shown/candidate_profile.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace shortlist {

/// Whose scorecards there are, and what they come to.
class ScorecardPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ScorecardPanel(QWidget *parent = nullptr);

    void showProfile(const CandidateProfile &profile);

Q_SIGNALS:
    void scoreRequested();

private:
    void addCard(const ScorecardShown &card);

    QWidget *m_cards;
    QGridLayout *m_grid;
    QLabel *m_none;
    QPushButton *m_score;
};

} // namespace shortlist
