#pragma once

#include "inspector/person_panel.h"

#include <QTimeZone>

class QScrollArea;
class QStackedLayout;

namespace shortlist {

class ApplicationPanel;
class InterviewPanel;
class NotesPanel;
class ScorecardPanel;
class ScreeningPanel;
class TimelineModel;

/// All that is known of one person, in one column that is edited in place.
class InspectorView final : public QWidget {
    Q_OBJECT

public:
    explicit InspectorView(QWidget *parent = nullptr);

    void showNobody();
    void showProfile(const CandidateProfile &profile, Moment now, const QTimeZone &zone);
    /// What is typed is due now.
    void flush();

    [[nodiscard]] PersonPanel *person() const { return m_person; }
    [[nodiscard]] ApplicationPanel *application() const { return m_application; }
    [[nodiscard]] ScreeningPanel *screening() const { return m_screening; }
    [[nodiscard]] InterviewPanel *interviews() const { return m_interviews; }
    [[nodiscard]] ScorecardPanel *scorecards() const { return m_scorecards; }
    [[nodiscard]] NotesPanel *notes() const { return m_notes; }

    [[nodiscard]] QSize sizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;

    PersonPanel *m_person;
    ApplicationPanel *m_application;
    ScreeningPanel *m_screening;
    InterviewPanel *m_interviews;
    ScorecardPanel *m_scorecards;
    NotesPanel *m_notes;
    TimelineModel *m_timeline;
    QStackedLayout *m_pages;
    QScrollArea *m_scroll;
    CandidateId m_shown;
};

} // namespace shortlist
