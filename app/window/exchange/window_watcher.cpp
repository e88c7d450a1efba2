#include "window/exchange/window_watcher.h"

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

WindowWatcher::DroppedFile WindowWatcher::kindOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("txt") || ending == QLatin1String("md") || ending == QLatin1String("markdown"))
        return DroppedFile::Description;
    if (ending == QLatin1String("csv") || ending == QLatin1String("tsv"))
        return DroppedFile::People;
    return DroppedFile::None;
}

QString WindowWatcher::pathIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

bool WindowWatcher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close)
        Q_EMIT closing();
    const bool isDrop = event->type() == QEvent::Drop;
    if (!isDrop && event->type() != QEvent::DragEnter)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    const QString path = pathIn(*drop->mimeData());
    const DroppedFile kind = kindOf(path);
    if (kind == DroppedFile::None)
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (isDrop && kind == DroppedFile::Description)
        Q_EMIT descriptionDropped(path);
    else if (isDrop)
        Q_EMIT peopleDropped(path);
    return true;
}

} // namespace shortlist
