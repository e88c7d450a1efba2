#include "insert_thread.h"

namespace shortlist {

namespace {

constexpr size_t mostWaiting = 64;

}

InsertThread::InsertThread(Connection &connection) : m_connection(connection), m_thread([this] { work(); }) {}

InsertThread::~InsertThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void InsertThread::give(std::function<void()> work)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.size() < mostWaiting; });
    m_waiting.push_back(std::move(work));
    lock.unlock();
    m_changed.notify_all();
}

void InsertThread::wait()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_waiting.empty() && !m_busy; });
}

bool InsertThread::failed()
{
    const std::lock_guard lock(m_mutex);
    return m_failed;
}

void InsertThread::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_ends || !m_waiting.empty(); });
        if (m_waiting.empty())
            return;
        const std::function<void()> next = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_busy = true;
        lock.unlock();
        next(); // after a failure of the connection it does nothing
        lock.lock();
        m_busy = false;
        m_failed = m_connection.failed();
        m_changed.notify_all();
    }
}

} // namespace shortlist
