#pragma once

#include "shown/interview_list.h"
#include "window/desk.h"

#include <QDialog>

namespace shortlist {

class AnswersView;

/// What a reference was asked and said, in a window of its own.
class AnswersDialog final : public QDialog {
    Q_OBJECT

public:
    /// Shows it, or the window that shows it already.
    static void open(Desk &desk, const InterviewShown &interview, QWidget *parent);

    [[nodiscard]] AnswersView *view() const { return m_view; }

private:
    AnswersDialog(Desk &desk, InterviewId interview, QWidget *parent);
    void reload();
    void done(int result) override;

    Desk &m_desk;
    InterviewId m_interview;
    AnswersView *m_view;
    int m_request = 0;
    bool m_isDone = false;
};

} // namespace shortlist
