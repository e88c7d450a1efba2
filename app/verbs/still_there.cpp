#include "verbs/still_there.h"

#include "text.h"

namespace shortlist {

Error goneError(Kind kind, qint64 id)
{
    return {ErrorKind::NotFound,
            Text::tr("There is no %1 %2 any more: another program deleted it meanwhile. Nothing was changed.")
                .arg(QString(wordOf(kind)))
                .arg(id)};
}

} // namespace shortlist
