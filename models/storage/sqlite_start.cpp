#include "sqlite_start.h"

#include <QtGlobal>

#include <sqlite3.h>

namespace shortlist {

void startSqlite()
{
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted)
}

} // namespace shortlist
