#pragma once

#include "csv/csv_reader.h"

namespace shortlist {

/// What the reader finds, row by row: `{"delimiter", "encoding", "rows", "problems"}`. A row with a problem stands
/// among the problems and not among the rows. The reader must be open.
[[nodiscard]] Result<> writeCsvAsJson(CsvReader &reader, QIODevice &out);
/// As a table for people, the problems below.
[[nodiscard]] Result<> writeCsvAsText(CsvReader &reader, QIODevice &out);

} // namespace shortlist
