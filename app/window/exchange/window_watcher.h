#pragma once

#include <QObject>
#include <QUrl>

#include <functional>

class QMimeData;

namespace shortlist {

/// Watches a window for files that are dropped on it, and for its end.
class WindowWatcher final : public QObject {
    Q_OBJECT

public:
    enum class DroppedFile { None, Description, People };

    explicit WindowWatcher(QWidget *window);

    /// By the ending of the first file's name.
    [[nodiscard]] static DroppedFile kindOf(const QString &path);

Q_SIGNALS:
    void descriptionDropped(const QString &path);
    void peopleDropped(const QString &path);
    void closing();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] static QString pathIn(const QMimeData &data);
};

} // namespace shortlist
