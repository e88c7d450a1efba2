#pragma once

#include "csv/csv_writer.h"
#include "output/row_sink.h"

namespace shortlist {

/// A table as CSV, the names of the columns in the first row. Lists are joined by "; ".
class CsvRows : public RowSink, private CellWriter {
public:
    CsvRows(QIODevice &out, const std::vector<QByteArray> &names);

    [[nodiscard]] CellWriter &cells() override { return *this; }
    void beginRow() override {}
    void endRow() override { m_csv.endRow(); }
    [[nodiscard]] Result<> finish() override { return m_csv.finish(); }

private:
    void text(QByteArrayView utf8) override { m_csv.text(utf8); }
    void number(qint64 number) override { m_csv.number(number); }
    void number(double number) override { m_csv.number(number); }
    void amount(double amount, int decimals) override { m_csv.number(amount, decimals); }
    void flag(bool flag) override;
    void list(QByteArrayView stored) override;
    void moment(QByteArrayView iso) override { m_csv.text(iso); }
    void empty() override { m_csv.empty(); }
    void nested(const std::function<void(JsonWriter &)> &write) override;

    CsvWriter m_csv;
    QByteArray m_joined;
};

} // namespace shortlist
