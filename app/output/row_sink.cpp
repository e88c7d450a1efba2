#include "output/row_sink.h"

#include "output/csv_rows.h"
#include "output/json_rows.h"
#include "output/text_rows.h"
#include "text.h"

namespace shortlist {

std::unique_ptr<RowSink> makeRowSink(RowFormat format, QIODevice &out, const std::vector<QByteArray> &names,
                                     const QTimeZone &zone)
{
    switch (format) {
    case RowFormat::Json: return std::make_unique<JsonRows>(out, names);
    case RowFormat::Csv: return std::make_unique<CsvRows>(out, names);
    case RowFormat::Text: break;
    }
    return std::make_unique<TextRows>(out, names, zone);
}

Error writeError(const QIODevice &device)
{
    return {ErrorKind::Full, Text::tr("The output could not be written: %1").arg(device.errorString())};
}

} // namespace shortlist
