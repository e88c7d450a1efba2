#include "jobs/rows_ahead.h"

#include "fold.h"

namespace shortlist {

namespace {

constexpr size_t batchRows = 2048;
constexpr size_t batchesAhead = 2;
/// A batch ends early where its rows are long, so that memory stays flat whatever is read.
constexpr qint64 batchBytes = 1024 * 1024;

} // namespace

RowsAhead::RowsAhead(CandidateReader &reader) : m_reader(reader), m_thread([this] { read(); }) {}

RowsAhead::~RowsAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_unwanted = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

RowsAhead::Batch RowsAhead::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_ready.empty(); });
    if (m_ready.front().rows.empty())
        return m_ready.front(); // the end stays, whoever asks again
    Batch batch = std::move(m_ready.front());
    m_ready.pop_front();
    lock.unlock();
    m_changed.notify_all();
    return batch;
}

void RowsAhead::read()
{
    for (bool more = true; more;) {
        Batch batch = readBatch();
        more = !batch.rows.empty();
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_unwanted || m_ready.size() < batchesAhead; });
        more = more && !m_unwanted;
        m_ready.push_back(std::move(batch));
        lock.unlock();
        m_changed.notify_all();
    }
}

RowsAhead::Batch RowsAhead::readBatch()
{
    Batch batch;
    batch.rows.reserve(batchRows);
    const qint64 start = m_reader.bytesRead();
    while (batch.rows.size() < batchRows && m_reader.bytesRead() - start < batchBytes && m_reader.next()) {
        Row one{m_reader.row(), {}};
        for (const QString &email : one.row.candidate.emails)
            one.emails += fold(email);
        batch.rows.push_back(std::move(one));
    }
    batch.bytesRead = m_reader.bytesRead();
    return batch;
}

} // namespace shortlist
