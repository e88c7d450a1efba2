#pragma once

#include "clock.h"
#include "window/main_window.h"

#include <QPointer>
#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace shortlist {

/// The window that the tour plays in, with the hands and eyes to use it: it strikes keys, as a person would, waits for
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
    /// A file with what is in a resource, gone when the tour is over.
    [[nodiscard]] Result<QString> fileOf(const QString &resource);

    /// A stroke in the window in front.
    void press(QKeyCombination keys);
    void press(Qt::Key key) { press(QKeyCombination(key)); }
    void type(const QString &text);
    /// The same text instead of the one that is in the field.
    void retype(const QString &text);
    /// Goes on with Tab until what has the keys is what is looked for, named in the Error where it is not reached.
    [[nodiscard]] Result<> tabTo(const QString &what, const std::function<bool(const QWidget *)> &isIt);
    [[nodiscard]] Result<> tabTo(const char *objectName);
    /// An action of the window, by its keys, and where it has none, by its name in the palette.
    [[nodiscard]] Result<> choose(QLatin1String action);
    /// Chooses it, and waits for the window that it opens.
    template <class T>
    [[nodiscard]] Result<QPointer<T>> open(QLatin1String action);
    /// What a dialog does with the keys of another member, in a window of theirs on the same file.
    [[nodiscard]] Result<> as(const QString &member, const std::function<Result<>()> &act);
    /// What a query says, asked by the window.
    template <class T>
    [[nodiscard]] Result<T> ask(std::function<Result<T>(Connection &)> query);

    /// Until the window shows everything that is stored.
    void settle();
    /// Until that is so; false: it does not come to be.
    [[nodiscard]] bool until(const std::function<bool()> &isSo);
    /// The visible window of that kind, waited for; an Error where none comes.
    template <class T>
    [[nodiscard]] Result<QPointer<T>> seen();
    /// Until a dialog has done what it is for and is gone; an Error where it stays.
    [[nodiscard]] Result<> goes(const QPointer<QWidget> &dialog);
    /// A numbered picture, named after what it shows.
    [[nodiscard]] Result<> picture(QWidget &screen, const QString &name);
    [[nodiscard]] Result<> picture(const QString &name) { return picture(*m_window, name); }
    [[nodiscard]] const QStringList &pictures() const { return m_pictures; }

private:
    [[nodiscard]] Result<std::unique_ptr<MainWindow>> openWindow(const QString &member);
    [[nodiscard]] QWidget *front();
    [[nodiscard]] static Error notSeen(const char *kind);

    QString m_folder;
    const Clock &m_clock;
    QTemporaryDir m_files;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_pictures;
};

template <class T>
Result<QPointer<T>> TourStage::seen()
{
    QPointer<T> found;
    const auto isThere = [this, &found] {
        for (T *one : m_window->findChildren<T *>())
            found = one->isVisible() ? one : found.data();
        return !found.isNull();
    };
    if (until(isThere))
        return found;
    return notSeen(T::staticMetaObject.className());
}

template <class T>
Result<QPointer<T>> TourStage::open(QLatin1String action)
{
    if (auto chosen = choose(action); !chosen)
        return chosen.error();
    return seen<T>();
}

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
