#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace shortlist {

/// Calls back when the window in which a widget lies is about to be closed, so that what was typed is stored.
class OnClosing final : public QObject {
    Q_OBJECT

public:
    OnClosing(QWidget *widget, std::function<void()> callback);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    QWidget *m_widget;
    std::function<void()> m_callback;
};

} // namespace shortlist
