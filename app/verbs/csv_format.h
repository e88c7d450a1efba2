#pragma once

#include "command.h"
#include "csv/csv_reader.h"

namespace shortlist {

/// How a CSV is to be read, by --encoding; an unknown name is wrong usage.
[[nodiscard]] Result<CsvFormat> csvFormatOption(Command &command);

} // namespace shortlist
