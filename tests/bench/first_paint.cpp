#include "first_paint.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <cstdlib>

namespace shortlist::bench {

namespace {

class FirstPaint : public QObject {
public:
    FirstPaint(std::function<bool(const QWidget &)> counts, QObject *parent)
        : QObject(parent), m_counts(std::move(counts))
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
        if (!m_isSeen && widget && m_counts(*widget)) {
            m_isSeen = true; // painted and handed over when this event is done
            QMetaObject::invokeMethod(
                this, [] { std::_Exit(0); }, Qt::QueuedConnection);
        }
        return false;
    }

private:
    std::function<bool(const QWidget &)> m_counts;
    bool m_isSeen = false;
};

} // namespace

void endAtFirstPaint(std::function<bool(const QWidget &)> counts)
{
    qApp->installEventFilter(new FirstPaint(std::move(counts), qApp));
}

} // namespace shortlist::bench
