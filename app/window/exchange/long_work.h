#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace shortlist {

/// Long work in one of the client's threads, as the window sees it: it tells how far it is, and can be cancelled.
class LongWork : public std::enable_shared_from_this<LongWork> {
public:
    /// `home` lives in the window's thread and longer than the work; `told` is called there.
    LongWork(QObject *home, std::function<void(qint64 done, qint64 total)> told) : m_home(home), m_told(std::move(told))
    {
        m_since.start();
    }

    /// In the window's thread. Nothing is told any more.
    void cancel()
    {
        m_told = {};
        m_isCancelled = true;
    }
    /// In the thread that works: false where it is to stop.
    bool goOn(qint64 done, qint64 total)
    {
        constexpr qint64 milliseconds = 40;
        if (m_since.elapsed() >= milliseconds) {
            m_since.restart();
            QMetaObject::invokeMethod(
                m_home,
                [self = shared_from_this(), done, total] {
                    if (self->m_told)
                        self->m_told(done, total);
                },
                Qt::QueuedConnection);
        }
        return !m_isCancelled;
    }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

private:
    QObject *m_home;
    std::function<void(qint64, qint64)> m_told;
    std::atomic<bool> m_isCancelled = false;
    QElapsedTimer m_since; ///< of the thread that works
};

} // namespace shortlist
