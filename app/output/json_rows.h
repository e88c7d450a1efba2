#pragma once

#include "output/json_cells.h"
#include "output/row_sink.h"

namespace shortlist {

/// A table as a JSON array of objects, one a line.
class JsonRows : public RowSink {
public:
    explicit JsonRows(QIODevice &out, const std::vector<QByteArray> &names = {});

    [[nodiscard]] CellWriter &cells() override { return m_cells; }
    void beginRow() override;
    void endRow() override;
    [[nodiscard]] Result<> finish() override;
    /// A row that is written by other means, as one value.
    void row(const std::function<void(JsonWriter &)> &write);

private:
    void separate();
    void taken();
    void flush();

    QIODevice &m_out;
    JsonWriter m_json;
    JsonCells m_cells;
    QByteArray m_pending;
    bool m_first = true;
    bool m_failed = false;
};

} // namespace shortlist
