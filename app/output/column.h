#pragma once

#include "output/cell_writer.h"

#include <vector>

namespace shortlist {

enum class RowFormat { Json, Csv, Text };

/// In which formats a column stands.
enum class Shown { Everywhere, Data, JsonOnly, CsvOnly, TextOnly, NotJson };

[[nodiscard]] constexpr bool isShown(Shown shown, RowFormat format)
{
    switch (shown) {
    case Shown::Everywhere: return true;
    case Shown::Data: return format != RowFormat::Text;
    case Shown::JsonOnly: return format == RowFormat::Json;
    case Shown::CsvOnly: return format == RowFormat::Csv;
    case Shown::TextOnly: return format == RowFormat::Text;
    case Shown::NotJson: return format != RowFormat::Json;
    }
    return false;
}

/// A column of a table whose rows are of type Row: what it is called and how its cell is written. Every list and every
/// export is a choice of such columns.
template <class Row>
struct Column {
    QByteArray name;
    std::function<void(CellWriter &, const Row &)> write;
    Shown shown = Shown::Everywhere;
};

template <class Row>
using Columns = std::vector<Column<Row>>;

/// Those that the format shows, in their order.
template <class Row>
[[nodiscard]] Columns<Row> columnsFor(RowFormat format, const Columns<Row> &all)
{
    Columns<Row> chosen;
    for (const Column<Row> &column : all) {
        if (isShown(column.shown, format))
            chosen.push_back(column);
    }
    return chosen;
}

template <class Row>
[[nodiscard]] std::vector<QByteArray> namesOf(const Columns<Row> &columns)
{
    std::vector<QByteArray> names;
    for (const Column<Row> &column : columns)
        names.push_back(column.name);
    return names;
}

} // namespace shortlist
