#pragma once

#include "json_writer.h"
#include "output/column.h"

namespace shortlist {

/// Writes cells as the members of a JSON object, each under its column's name.
class JsonCells : public CellWriter {
public:
    JsonCells(JsonWriter &json, const std::vector<QByteArray> &names);
    void beginRow();
    void endRow();

    using CellWriter::text;
    void text(QByteArrayView utf8) override;
    void number(qint64 number) override;
    void number(double number) override;
    void amount(double amount, int) override { number(amount); }
    void flag(bool flag) override;
    void list(QByteArrayView stored) override;
    void moment(QByteArrayView iso) override { text(iso); }
    void empty() override;
    void nested(const std::function<void(JsonWriter &)> &write) override;

private:
    void key();

    JsonWriter &m_json;
    std::vector<QByteArray> m_keys; ///< escaped
    size_t m_at = 0;
};

/// One row as a JSON object.
template <class Row>
void writeObject(JsonWriter &json, const Columns<Row> &all, const Row &row)
{
    const Columns<Row> columns = columnsFor(RowFormat::Json, all);
    JsonCells cells(json, namesOf(columns));
    cells.beginRow();
    for (const Column<Row> &column : columns)
        column.write(cells, row);
    cells.endRow();
}

/// A list of rows as a JSON array of objects.
template <class Row>
void writeObjects(JsonWriter &json, const Columns<Row> &all, const std::vector<Row> &rows)
{
    json.beginArray();
    for (const Row &row : rows)
        writeObject(json, all, row);
    json.endArray();
}

} // namespace shortlist
