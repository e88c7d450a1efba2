#include "foreign_key.h"

#include "text.h"

#include <sqlite3.h>

namespace shortlist {

void explainBrokenReference(const Transaction &transaction)
{
    Connection &connection = transaction.connection();
    int pending = 0;
    int highest = 0;
    // The count of deferred references that do not hold yet; 0 means that the commit will not stumble over them.
    sqlite3_db_status(connection.handle(), SQLITE_DBSTATUS_DEFERRED_FKS, &pending, &highest, 0);
    if (pending == 0 || connection.failed())
        return;
    Statement broken = connection.statement("select \"table\", rowid, parent from pragma_foreign_key_check");
    if (!broken.next())
        return;
    const QString table = broken.text(0);
    const qint64 row = broken.integer(1);
    const QString parent = broken.text(2);
    Statement maker = connection.statement(
        "select e.id, e.verb, coalesce(m.name, '?') from journal_change c join journal_entry e on e.id = c.entry_id"
        " left join member m on m.id = e.author_id where c.kind = ? and c.operation = 'create' and c.row_id <= ? and "
        "c.last_id >= ?"
        " order by e.id desc limit 1");
    maker.bind(0, table).bind(1, row).bind(2, row);
    const QString word = QString(table).replace(u'_', u' ');
    if (maker.next())
        connection.fail(
            {ErrorKind::Refused,
             Text::tr(
                 "This cannot be done: %1 %2 still refers to the %3 (entry %4, %5, by %6). Undo or delete that first; "
                 "nothing was changed.")
                 .arg(word)
                 .arg(row)
                 .arg(QString(parent).replace(u'_', u' '))
                 .arg(maker.integer(0))
                 .arg(maker.text(1).replace(u'_', u' '), maker.text(2))});
    else
        connection.fail({ErrorKind::Conflict,
                         Text::tr("This cannot be done: %1 %2 refers to a %3 that is not there. Nothing was changed.")
                             .arg(word)
                             .arg(row)
                             .arg(parent)});
}

} // namespace shortlist
