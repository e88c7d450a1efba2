#pragma once

#include "window/desk.h"

#include <QDialog>
#include <QTimer>

namespace shortlist {

class ScorecardView;
struct Scoring;

/// My scorecard for one application, in a window of its own.
class ScorecardDialog final : public QDialog {
    Q_OBJECT

public:
    /// Shows mine, or the window that shows it already. `interview`: that it is for; none: the one that fits.
    static void open(Desk &desk, ApplicationId application, InterviewId interview, QWidget *parent);

    /// Shows itself when it knows what is to be rated: before, marks would be of nothing.
    ScorecardDialog(Desk &desk, ApplicationId application, InterviewId interview, QWidget *parent);

    [[nodiscard]] ApplicationId application() const { return m_application; }
    [[nodiscard]] bool isDone() const { return m_isDone; }

private:
    void reload();
    /// `settle`: what became of it, empty where it was stored.
    void say(const Scoring &scoring, const std::function<void(const QString &problem)> &settle = {});
    void done(int result) override;

    Desk &m_desk;
    ApplicationId m_application;
    InterviewId m_interview; ///< null: the one that fits
    QTimer m_minute;         ///< the time that it takes is shown
    ScorecardView *m_view;
    bool m_isShown = false; ///< once
    bool m_isDone = false;
    int m_request = 0;
    int m_onTheirWay = 0; ///< said and not stored yet
};

/// Adds the action that opens the scorecard of the selected application.
void addScoreAction(Desk &desk, QWidget *window);

} // namespace shortlist
