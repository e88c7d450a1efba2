#include "verbs/csv_format.h"

#include "text.h"

namespace shortlist {

Result<CsvFormat> csvFormatOption(Command &command)
{
    CsvFormat format;
    if (!command.arguments().has("--encoding"))
        return format;
    const QString name = command.arguments().value("--encoding");
    if (!encodingNamed(name))
        return command.wrongUsage(Text::tr("--encoding is one of %1, not %2.").arg(allWords<TextEncoding>(), name));
    format.encoding = name;
    return format;
}

} // namespace shortlist
