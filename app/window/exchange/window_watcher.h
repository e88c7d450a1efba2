#pragma once

#include <QObject>
#include <QStringList>

namespace shortlist {

/// Watches a window for files that are dropped on it, and for its end.
class WindowWatcher final : public QObject {
    Q_OBJECT

public:
    explicit WindowWatcher(QWidget *window);

Q_SIGNALS:
    void descriptionsDropped(const QStringList &paths);
    /// A table.
    void peopleDropped(const QString &path);
    void closing();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace shortlist
