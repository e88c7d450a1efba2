#pragma once

#include "shown/candidate_profile.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shortlist {

class Chip;
class ElidedLabel;
class LineField;

/// The application that is selected: stage, source, score, must-haves; and the others of the person.
class ApplicationPanel final : public QWidget {
    Q_OBJECT

public:
    explicit ApplicationPanel(QWidget *parent = nullptr);

    void showProfile(const CandidateProfile &profile);
    void flush();
    [[nodiscard]] LineField *source() const { return m_source; }

Q_SIGNALS:
    void sourceEdited(const QString &before, const QString &after);
    void applicationChosen(shortlist::ApplicationId application);

private:
    void showMustHaves(const CandidateProfile &profile);
    void showOthers(const CandidateProfile &profile);

    QWidget *m_facts;
    ElidedLabel *m_posting;
    QLabel *m_stage;
    LineField *m_source;
    QLabel *m_score;
    Chip *m_met;
    Chip *m_open;
    Chip *m_notMet;
    QLabel *m_noMustHaves;
    QWidget *m_others;
    QVBoxLayout *m_otherRows;
    QLabel *m_none;
    ApplicationId m_application;
};

} // namespace shortlist
