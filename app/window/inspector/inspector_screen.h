#pragma once

#include "window/desk.h"

#include <QWidget>

namespace shortlist {

class CalendarFlow;
class Field;
class InspectorView;
class ScheduleFlow;
struct CandidateProfile;
struct ProfileRequest;
enum class PersonField;

/// What is known of the candidate who is selected, edited in place.
class InspectorScreen final : public QWidget {
    Q_OBJECT

public:
    explicit InspectorScreen(Desk &desk, QWidget *parent = nullptr);

    /// What is done with an interview. To be set once.
    void setFlows(ScheduleFlow *flow, CalendarFlow *calendar);

private:
    void listen();
    void listenToView();
    void select();
    void reload();
    void showProfile(const CandidateProfile &profile, const ProfileRequest &wanted);
    void addNote(CandidateId about, const QString &text);
    [[nodiscard]] WorkspaceClient::Done settling(Field *field, const QString &text);

    Desk &m_desk;
    InspectorView *m_view;
    QTimer m_soon;               ///< several changes, one reading
    CandidateId m_candidate;     ///< in whose fields is typed: selected may be the next one already
    ApplicationId m_application; ///< that is shown
    int m_request = 0;
};

} // namespace shortlist
