#pragma once

#include "connection.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace shortlist {

/// Works on a connection in a thread of its own, so that a bulk Edit is made while it is stored. While work is given
/// and not yet waited for, nobody else may touch the connection.
class InsertThread {
public:
    explicit InsertThread(Connection &connection);
    ~InsertThread();
    InsertThread(const InsertThread &) = delete;
    InsertThread &operator=(const InsertThread &) = delete;

    /// To be done after everything before; waits while much is waiting already.
    void give(std::function<void()> work);
    /// Until all of it is done.
    void wait();
    /// Whether the connection has failed, as far as is known.
    [[nodiscard]] bool failed();

private:
    void work();

    Connection &m_connection;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_waiting;
    bool m_busy = false;
    bool m_failed = false;
    bool m_ends = false;
    std::thread m_thread;
};

} // namespace shortlist
