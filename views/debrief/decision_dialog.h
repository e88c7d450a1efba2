#pragma once

#include "frame/framed_dialog.h"
#include "shown/debrief.h"

class QComboBox;

namespace shortlist {

class TextField;

/// Whom a debrief chooses, and why. Nobody is proposed: the members decide.
class DecisionDialog final : public FramedDialog {
    Q_OBJECT

public:
    /// `draft`: what was entered before.
    DecisionDialog(const DebriefShown &debrief, const DecisionDraft &draft, QWidget *parent = nullptr);

    [[nodiscard]] DecisionDraft draft() const;

Q_SIGNALS:
    /// As draft() says.
    void decided();

private:
    void check();

    QComboBox *m_whom;
    TextField *m_why;
    PrimaryButton *m_run = nullptr;
};

} // namespace shortlist
