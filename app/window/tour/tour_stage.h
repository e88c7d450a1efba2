#pragma once

#include "clock.h"
#include "window/main_window.h"

#include <functional>
#include <memory>

namespace shortlist {

/// The window that the tour plays in, with the hands and eyes to use it: it chooses actions, presses keys, waits for
/// what they come to, and takes pictures.
class TourStage {
public:
    TourStage(QString folder, const Clock &clock);
    ~TourStage();
    TourStage(const TourStage &) = delete;
    TourStage &operator=(const TourStage &) = delete;

    /// Makes the workspace and opens a window on it.
    [[nodiscard]] Result<> begin();
    /// Closes the windows, so that the workspace is a single tidy file.
    void end();

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] WorkspaceClient &client() { return m_window->client(); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] QString path(const QString &name) const;
    [[nodiscard]] QString workspacePath() const { return path(QStringLiteral("tour.shortlist")); }

    /// Whether the window has that action; where it has, chooses it and waits for what comes of it.
    bool choose(QLatin1String action);
    /// A key, with the event that a keyboard would send.
    void press(QWidget *widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Has an Edit stored on the one path, by a rule: for what no screen does yet.
    [[nodiscard]] Result<> store(WorkspaceClient::Step step);
    [[nodiscard]] Result<> storeLong(WorkspaceClient::LongStep step);
    /// The same in a window of another member's on the same file.
    [[nodiscard]] Result<> storeAs(const QString &member, WorkspaceClient::Step step);
    /// What a query says, asked by the window.
    template <class T>
    [[nodiscard]] Result<T> ask(std::function<Result<T>(Connection &)> query);

    /// Until the window shows everything that is stored.
    void settle();
    /// A numbered picture, named after what it shows.
    [[nodiscard]] Result<> picture(QWidget &screen, const QString &name);
    [[nodiscard]] Result<> picture(const QString &name) { return picture(*m_window, name); }
    [[nodiscard]] const QStringList &pictures() const { return m_pictures; }

private:
    [[nodiscard]] Result<std::unique_ptr<MainWindow>> open(const QString &member);

    QString m_folder;
    const Clock &m_clock;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_pictures;
};

template <class T>
Result<T> TourStage::ask(std::function<Result<T>(Connection &)> query)
{
    std::optional<Result<T>> answer;
    client().ask<T>(m_window.get(), std::move(query), [&answer](Result<T> given) { answer = std::move(given); });
    client().waitForAll();
    if (!answer)
        return Error{ErrorKind::Busy, MainWindow::tr("The window did not answer.")};
    return std::move(*answer);
}

} // namespace shortlist
