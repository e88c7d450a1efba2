#include "hand.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDrag>
#include <QMenu>
#include <QPointer>
#include <QTest>
#include <QTimer>
#include <QWindow>

namespace shortlist::test {

namespace {

QString withoutMnemonic(QString text)
{
    return text.replace(QStringLiteral("&&"), QStringLiteral("\1")).remove(u'&').replace(u'\1', u'&');
}

bool refuse(const QString &why)
{
    qWarning("%s", qPrintable(why));
    return false;
}

} // namespace

QWidgetList Hand::visibleWindows()
{
    QWidgetList found;
    for (QWidget *one : QApplication::topLevelWidgets()) {
        if (one->isVisible() && one->windowHandle())
            found += one;
    }
    return found;
}

/// Waits until that window has the keys, and no event that is still on its way takes them from it.
bool Hand::hasTheKeys(QWidget *window)
{
    const QPointer<QWidget> guarded(window);
    int looks = 0;
    const auto isSettled = [&guarded, &looks] {
        const bool isInFront
            = guarded && guarded->isActiveWindow() && QGuiApplication::focusWindow() == guarded->windowHandle();
        looks = isInFront ? looks + 1 : 0;
        if (guarded && !isInFront)
            guarded->activateWindow();
        return !guarded || looks > 2;
    };
    return sees(isSettled) && guarded;
}

/// Which window the keys go to.
QWindow *Hand::front()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->windowHandle();
    QWidget *wanted = QApplication::activeModalWidget();
    QWindow *focused = QGuiApplication::focusWindow();
    for (QWidget *one : visibleWindows()) {
        if (!QApplication::activeModalWidget() && one->windowType() == Qt::Dialog)
            wanted = one; // a new window comes to the front
    }
    if (!wanted && focused && focused->isVisible())
        wanted = QWidget::find(focused->winId());
    if (!wanted)
        wanted = visibleWindows().value(0);
    if (!wanted)
        return nullptr;
    const QPointer<QWidget> guarded(wanted);
    if (hasTheKeys(wanted))
        return wanted->windowHandle();
    return guarded ? nullptr : front(); // it was just being closed
}

bool Hand::press(QKeyCombination keys)
{
    QWindow *window = front();
    if (!window)
        return refuse(QStringLiteral("No window has the keys."));
    ++m_actions;
    QTest::keyClick(window, keys.key(), keys.keyboardModifiers());
    return true;
}

bool Hand::type(const QString &text)
{
    QWindow *window = front();
    if (!window || !QApplication::focusWidget())
        return refuse(QStringLiteral("No field has the keys."));
    ++m_actions;
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, window, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    return true;
}

/// Why a widget cannot be used at that place; empty: it can.
QString Hand::obstacle(const QWidget *widget, const QPoint &at)
{
    const QWidget *window = widget->window();
    if (!widget->isVisible() || !widget->isEnabled())
        return widget->objectName() + QStringLiteral(" is hidden or disabled.");
    const QWidget *modal = QApplication::activeModalWidget();
    if (modal && window != modal && window != QApplication::activePopupWidget())
        return QStringLiteral("A dialog is in front: ") + modal->objectName();
    const QPoint inWindow = widget->mapTo(window, at);
    const QWidget *there = window->childAt(inWindow);
    if (!there && window->rect().contains(inWindow))
        there = window;
    if (there == widget || (there && widget->isAncestorOf(there)))
        return {};
    return widget->objectName() + QStringLiteral(" is not seen at its place, but ")
           + (there ? QString::fromLatin1(there->metaObject()->className()) : QStringLiteral("nothing"));
}

/// Waits until it can be used, and nothing moves it any more: what is aimed at is laid out by then.
bool Hand::isInReach(const QWidget *widget, const QPoint &at)
{
    QPoint before(-1, -1);
    const auto isStill = [widget, at, &before] {
        const QPoint now = widget->mapToGlobal(at);
        return std::exchange(before, now) == now && obstacle(widget, at).isEmpty();
    };
    return sees(isStill) || refuse(obstacle(widget, at));
}

bool Hand::clickAt(QWidget *widget, const QPoint &at, Qt::MouseButton button)
{
    if (!widget || !isInReach(widget, at))
        return false;
    ++m_actions;
    QWidget *window = widget->window();
    const QPoint place = widget->mapTo(window, at);
    QTest::mouseMove(window->windowHandle(), place);
    QTest::mouseClick(window->windowHandle(), button, {}, place);
    // No window system turns a right click into a menu here.
    if (button == Qt::RightButton && QGuiApplication::platformName() == QStringLiteral("offscreen")) {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
        QCoreApplication::sendEvent(widget, &event);
    }
    return true;
}

bool Hand::pointAt(QWidget *widget, const QPoint &at)
{
    if (!widget || !isInReach(widget, at))
        return false;
    QTest::mouseMove(widget->window()->windowHandle(), widget->mapTo(widget->window(), at));
    return true;
}

bool Hand::click(QWidget *widget)
{
    return widget && clickAt(widget, widget->rect().center());
}

bool Hand::click(const QAbstractItemView *view, const QModelIndex &item, Qt::MouseButton button)
{
    return view && item.isValid() && clickAt(view->viewport(), view->visualRect(item).center(), button);
}

bool Hand::doubleClick(const QAbstractItemView *view, const QModelIndex &item)
{
    if (!click(view, item))
        return false;
    QWidget *window = view->window();
    QTest::mouseDClick(window->windowHandle(), Qt::LeftButton, {},
                       view->viewport()->mapTo(window, view->visualRect(item).center()));
    return true;
}

bool Hand::clickButton(QWidget *in, const QString &text)
{
    QAbstractButton *found = nullptr;
    const auto isThere = [&] {
        for (QAbstractButton *one : in ? in->findChildren<QAbstractButton *>() : QList<QAbstractButton *>()) {
            const bool isIt = withoutMnemonic(one->text()) == text || one->accessibleName() == text;
            found = isIt && one->isVisible() && one->isEnabled() ? one : found;
        }
        return found != nullptr;
    };
    return sees(isThere) ? click(found) : refuse(QStringLiteral("No button says ") + text);
}

bool Hand::clickMenu(QMenuBar *bar, const QString &title)
{
    for (QAction *one : bar->actions()) {
        if (withoutMnemonic(one->text()) == title && one->isVisible())
            return clickAt(bar, bar->actionGeometry(one).center());
    }
    return refuse(QStringLiteral("No menu is called ") + title);
}

bool Hand::clickEntry(const QString &text)
{
    QMenu *menu = nullptr;
    if (!sees([&menu] {
            menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            return menu && menu->isVisible();
        }))
        return refuse(QStringLiteral("No menu is open."));
    for (QAction *one : menu->actions()) {
        if (withoutMnemonic(one->text()).startsWith(text) && one->isEnabled())
            return clickAt(menu, menu->actionGeometry(one).center());
    }
    return refuse(QStringLiteral("The menu has no entry to choose that begins with ") + text);
}

bool Hand::clickEntryOf(QWidget *button, const QString &text)
{
    bool isChosen = false;
    QTimer whenOpen;
    whenOpen.setInterval(20);
    QObject::connect(&whenOpen, &QTimer::timeout, [&] {
        QWidget *menu = QApplication::activePopupWidget();
        if (!menu)
            return;
        whenOpen.stop();
        isChosen = clickEntry(text);
        if (!isChosen)
            menu->close();
    });
    whenOpen.start();
    return click(button) && sees([&isChosen] { return isChosen; });
}

bool Hand::drag(QWidget *from, const QPoint &at, QWidget *to, const QPoint &there)
{
    return drag(from, at, to, there,
                [](QWindow *window, const QPoint &target) { QTest::mouseRelease(window, Qt::LeftButton, {}, target); });
}

bool Hand::drag(QWidget *from, const QPoint &at, QWidget *to, const QPoint &there, const During &during)
{
    // The drag before this one may not be cleared away yet, and would be taken for it.
    if (!isInReach(from, at) || !sees([from] { return !from->window()->findChild<QDrag *>(); }))
        return false;
    ++m_actions;
    const QWidget *top = from->window(); // what is dragged may be gone before the drag is over
    QWindow *window = top->windowHandle();
    const auto inWindow = [window](const QWidget *widget, const QPoint &point) {
        return window->mapFromGlobal(widget->mapToGlobal(point));
    };
    const QPoint target = inWindow(to, there);
    QTimer steps;
    steps.setInterval(50);
    int step = 0;
    bool isDone = false;
    QObject::connect(&steps, &QTimer::timeout, [&] {
        if (!top->findChild<QDrag *>())
            return; // it has not begun, or is over
        ++step;
        if (step <= 4)
            return QTest::mouseMove(window, target + QPoint(0, step % 2)); // a drag looks where it is when it moves
        if (step == 5) {
            steps.stop(); // it may take its time
            during(window, target);
            isDone = true;
            steps.start();
        }
        if (step > 60)
            QDrag::cancel(); // so that a test fails and does not hang
    });
    steps.start();
    const QPoint start = inWindow(from, at);
    QTest::mousePress(window, Qt::LeftButton, {}, start);
    for (int i = 1; i <= 4; ++i)
        QTest::mouseMove(window, start + QPoint(8 * i, 0));
    return sees([&isDone] { return isDone; }) && step <= 60;
}

void Hand::picture(const QString &name)
{
    const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES");
    int number = 0;
    for (QWidget *window : folder.isEmpty() ? QWidgetList() : visibleWindows())
        window->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, name).arg(++number));
}

bool Hand::sees(const std::function<bool()> &what)
{
    return QTest::qWaitFor(what, 10'000);
}

} // namespace shortlist::test
