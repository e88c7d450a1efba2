#include "output/json_rows.h"

namespace shortlist {

JsonRows::JsonRows(QIODevice &out, const std::vector<QByteArray> &names)
    : m_out(out), m_cells(m_json, names), m_pending("[")
{
}

void JsonRows::separate()
{
    m_pending += m_first ? "\n" : ",\n";
    m_first = false;
}

void JsonRows::beginRow()
{
    separate();
    m_cells.beginRow();
}

void JsonRows::endRow()
{
    m_cells.endRow();
    taken();
}

void JsonRows::row(const std::function<void(JsonWriter &)> &write)
{
    separate();
    write(m_json);
    taken();
}

void JsonRows::taken()
{
    constexpr qsizetype enough = 64 * 1024;
    m_pending += m_json.take();
    if (m_pending.size() > enough)
        flush();
}

void JsonRows::flush()
{
    // After a failure nothing more is written: what follows a gap would be misread.
    if (!m_failed)
        m_failed = m_out.write(m_pending) != m_pending.size();
    m_pending.resize(0);
}

Result<> JsonRows::finish()
{
    m_pending += m_first ? "]\n" : "\n]\n";
    flush();
    return m_failed ? Result<>(writeError(m_out)) : Result<>();
}

} // namespace shortlist
