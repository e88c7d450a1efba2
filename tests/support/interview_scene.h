#pragma once

#include "hiring_scene.h"
#include "interview.h"
#include "window/main_window.h"

#include <memory>

namespace shortlist {
class ScheduleFlow;
} // namespace shortlist

namespace shortlist::test {

/// A window of Mia's on a workspace of HiringScene, with a second member, Noa.
class InterviewScene {
public:
    InterviewScene();

    [[nodiscard]] HiringScene &file() { return m_scene; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    void settle();
    /// Chooses an action, and waits for what comes of it.
    void choose(const char *action);
    /// Types into what has the focus, and waits.
    void type(const QString &text);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// The widget of that name; the test ends where there is none.
    template <class T>
    [[nodiscard]] T *part(const char *name)
    {
        auto *found = m_window->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    /// A planned interview "System design" with a question about the criterion 1, in the stage Interview.
    void plan();
    /// Ties a question to a criterion.
    void tie(QuestionId question, CriterionId criterion);
    /// Tomorrow at ten, with Ada, held by Mia or those members; in the plan where it has one of that name.
    void schedule(const QString &name, InterviewKind kind = InterviewKind::Interview,
                  const std::vector<qint64> &interviewers = {1});
    [[nodiscard]] ScheduleFlow &flow();
    /// The time that the window has.
    void setNow(Moment now) { m_clock.set(now); }
    [[nodiscard]] Moment now() const { return m_clock.now(); }
    /// What a query says.
    template <class T>
    [[nodiscard]] T ask(const std::function<Result<T>(Connection &)> &query)
    {
        std::optional<T> answer;
        m_window->client().ask<T>(m_window.get(), query, [&answer](Result<T> result) {
            if (result)
                answer = std::move(*result);
        });
        settle();
        if (!answer)
            qFatal("no answer");
        return std::move(*answer);
    }
    /// Pictures of the window, or of a dialog, light and dark, wide and narrow, where SHORTLIST_PICTURES names a
    /// folder.
    void picture(const QString &name, QWidget *what = nullptr);

private:
    HiringScene m_scene;
    FixedClock m_clock;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace shortlist::test
