#pragma once

#include <QObject>
#include <QTimer>
#include <QWidgetList>

class QDockWidget;
class QTabWidget;

namespace shortlist {

/// Whether the inspector is there. Wide tabs get its room while they are shown, unless it is called for.
class InspectorPlace final : public QObject {
    Q_OBJECT

public:
    /// It gives way to the `wide` ones, some of them tabs.
    InspectorPlace(QDockWidget *dock, QTabWidget *tabs, QWidgetList wide);

    void toggle();
    /// What somebody else made of the dock (restoring a window) is what is wanted from now on.
    void takeOver();

private:
    [[nodiscard]] bool isWideShown() const;
    void arrange();
    bool eventFilter(QObject *watched, QEvent *event) override;

    QDockWidget *m_dock;
    QWidgetList m_wide;
    QTimer m_soon;
    bool m_isWanted = true;
};

} // namespace shortlist
