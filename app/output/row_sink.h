#pragma once

#include "output/column.h"
#include "result.h"

#include <QIODevice>
#include <QTimeZone>

#include <memory>

namespace shortlist {

/// Takes a table row by row and writes it to a device, without keeping what was written.
class RowSink {
public:
    RowSink() = default;
    RowSink(const RowSink &) = delete;
    RowSink &operator=(const RowSink &) = delete;
    virtual ~RowSink() = default;

    [[nodiscard]] virtual CellWriter &cells() = 0;
    virtual void beginRow() = 0;
    virtual void endRow() = 0;
    /// Writes what is left. The error of any write before, too.
    [[nodiscard]] virtual Result<> finish() = 0;
};

/// `zone`: in which the text format shows moments.
[[nodiscard]] std::unique_ptr<RowSink> makeRowSink(RowFormat format, QIODevice &out,
                                                   const std::vector<QByteArray> &names, const QTimeZone &zone);
/// The error of a device that did not take what was written to it.
[[nodiscard]] Error writeError(const QIODevice &device);

/// A table on its way out: columns of rows of one type, and the sink that they go to.
template <class Row>
class TableOutput {
public:
    TableOutput(RowFormat format, QIODevice &out, const Columns<Row> &all, const QTimeZone &zone)
        : m_columns(columnsFor(format, all)), m_sink(makeRowSink(format, out, namesOf(m_columns), zone))
    {
    }

    void write(const Row &row)
    {
        m_sink->beginRow();
        for (const Column<Row> &column : m_columns)
            column.write(m_sink->cells(), row);
        m_sink->endRow();
    }

    [[nodiscard]] Result<> finish() { return m_sink->finish(); }

private:
    Columns<Row> m_columns;
    std::unique_ptr<RowSink> m_sink;
};

} // namespace shortlist
