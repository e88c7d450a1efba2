#pragma once

#include "candidates/candidate_reader.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace shortlist {

/// Reads the rows of an import in a thread of its own, some ahead of who stores them. The reader belongs to that thread
/// until next() has given the end, or this object is gone.
class RowsAhead {
public:
    struct Row {
        CandidateRow row;
        QStringList emails; ///< folded
    };
    struct Batch {
        std::vector<Row> rows;
        qint64 bytesRead = 0;
    };

    explicit RowsAhead(CandidateReader &reader);
    ~RowsAhead();
    RowsAhead(const RowsAhead &) = delete;
    RowsAhead &operator=(const RowsAhead &) = delete;

    /// The next rows in order; none at the end, and where the reader failed (see its error()).
    [[nodiscard]] Batch next();

private:
    void read();
    [[nodiscard]] Batch readBatch();

    CandidateReader &m_reader;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_ready;
    bool m_unwanted = false;
    std::thread m_thread;
};

} // namespace shortlist
