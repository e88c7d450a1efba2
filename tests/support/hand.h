#pragma once

#include <QAbstractItemView>
#include <QMenuBar>

#include <functional>

class QAbstractButton;

namespace shortlist::test {

/// A person at the windows. Keys go to what has the focus, the mouse to a place that is seen: what is hidden, disabled,
/// covered or blocked by a dialog cannot be used. Every stroke, click and drag is counted as one action, and so is a
/// text that is typed without leaving its field.
///
/// Where no window has the focus (there is no window manager in tests), the one in front gets it first.
class Hand {
public:
    [[nodiscard]] int actions() const { return m_actions; }
    void recount() { m_actions = 0; }

    /// A stroke, as Qt::CTRL | Qt::Key_R.
    [[nodiscard]] bool press(QKeyCombination keys);
    [[nodiscard]] bool press(Qt::Key key) { return press(QKeyCombination(key)); }
    [[nodiscard]] bool type(const QString &text);

    [[nodiscard]] bool click(QWidget *widget);
    [[nodiscard]] bool clickAt(QWidget *widget, const QPoint &at, Qt::MouseButton button = Qt::LeftButton);
    [[nodiscard]] bool click(const QAbstractItemView *view, const QModelIndex &item,
                             Qt::MouseButton button = Qt::LeftButton);
    [[nodiscard]] bool doubleClick(const QAbstractItemView *view, const QModelIndex &item);
    /// Holds the mouse over a place.
    [[nodiscard]] static bool pointAt(QWidget *widget, const QPoint &at);
    /// The button that says so, mnemonics aside.
    [[nodiscard]] bool clickButton(QWidget *in, const QString &text);
    /// A menu of the bar.
    [[nodiscard]] bool clickMenu(QMenuBar *bar, const QString &title);
    /// An entry of the menu that is open: the one that begins so.
    [[nodiscard]] bool clickEntry(const QString &text);
    /// A button whose menu runs in an event loop of its own, and an entry of it: two actions.
    [[nodiscard]] bool clickEntryOf(QWidget *button, const QString &text);

    /// Presses at one place, moves, and ends at another: a drag runs in an event loop of its own, in which `during` is
    /// called with the cards over the target. By default it lets go there.
    using During = std::function<void(QWindow *window, const QPoint &target)>;
    [[nodiscard]] bool drag(QWidget *from, const QPoint &at, QWidget *to, const QPoint &there);
    [[nodiscard]] bool drag(QWidget *from, const QPoint &at, QWidget *to, const QPoint &there, const During &during);

    /// Pictures of all windows as they are, where SHORTLIST_PICTURES names a folder.
    static void picture(const QString &name);

    [[nodiscard]] static QWidgetList visibleWindows();
    /// Waits until what was asked for is seen.
    [[nodiscard]] static bool sees(const std::function<bool()> &what);
    /// The visible widget of that kind, waited for; null: none came.
    template <class T>
    [[nodiscard]] static T *seen(const QString &name = {});

private:
    [[nodiscard]] static QString obstacle(const QWidget *widget, const QPoint &at);
    [[nodiscard]] static bool isInReach(const QWidget *widget, const QPoint &at);
    [[nodiscard]] static bool hasTheKeys(QWidget *window);
    [[nodiscard]] static QWindow *front();

    int m_actions = 0;
};

template <class T>
T *Hand::seen(const QString &name)
{
    T *found = nullptr;
    const auto isThere = [&found, &name] {
        for (QWidget *window : visibleWindows()) {
            if (auto *self = qobject_cast<T *>(window); self && (name.isEmpty() || window->objectName() == name))
                found = self;
            for (T *one : window->findChildren<T *>(name))
                found = one->isVisible() ? one : found;
        }
        return found != nullptr;
    };
    return sees(isThere) ? found : nullptr;
}

} // namespace shortlist::test
