#pragma once

#include "shell/action_table.h"
#include "shell/message_bar.h"
#include "window/workspace_client.h"

namespace shortlist {

/// What is selected in a window: the inspector follows it.
class Selection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void select(CandidateId candidate, ApplicationId application)
    {
        if (candidate == m_candidate && application == m_application)
            return;
        m_candidate = candidate;
        m_application = application;
        Q_EMIT changed();
    }
    [[nodiscard]] CandidateId candidate() const { return m_candidate; }
    [[nodiscard]] ApplicationId application() const { return m_application; }

Q_SIGNALS:
    void changed();

private:
    CandidateId m_candidate;
    ApplicationId m_application;
};

/// What every screen of a window works with. A screen asks the client for what it shows, gives it to its item models,
/// posts what the person wants, and asks again for the rows that changed() names. It shows nothing before it is stored.
struct Desk {
    WorkspaceClient &client;
    ActionTable &actions;
    MessageBar &messages;
    Selection &selection;
};

} // namespace shortlist
