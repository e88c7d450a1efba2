#include "window/exchange/window_watcher.h"

#include "window/review/description_files.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QWidget>

namespace shortlist {

WindowWatcher::WindowWatcher(QWidget *window) : QObject(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool WindowWatcher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close)
        Q_EMIT closing();
    const bool isDrop = event->type() == QEvent::Drop;
    if (!isDrop && event->type() != QEvent::DragEnter)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QStringList files = localFiles(drop->mimeData());
    if (files.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (!isDrop)
        return true;
    const QString ending = QFileInfo(files.front()).suffix().toLower();
    // Whatever else it is, the reader of job descriptions says what is wrong with it.
    if (ending == QLatin1String("csv") || ending == QLatin1String("tsv"))
        Q_EMIT peopleDropped(files.front());
    else
        Q_EMIT descriptionsDropped(files);
    return true;
}

} // namespace shortlist
