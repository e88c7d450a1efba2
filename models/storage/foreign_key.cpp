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

void explainBrokenRule(const Transaction &transaction, EntryId entry)
{
    struct Rule {
        const char *sentence;
        std::string_view sql; ///< number of a row that breaks it; ?1 is the entry
    };
    static constexpr Rule rules[] = {
        {QT_TRANSLATE_NOOP("shortlist::Text",
                           "application %1 would be hired outside a stage of kind hired, or stand in "
                           "one without being hired"),
         "select a.id from journal_change c join application a on a.id between c.row_id and c.last_id"
         " join stage s on s.id = a.stage_id where c.entry_id = ?1 and c.kind = 'application'"
         " and c.operation <> 'delete' and a.status in ('active', 'hired')"
         " and (a.status = 'hired') <> (s.kind = 'hired') limit 1"},
        {QT_TRANSLATE_NOOP("shortlist::Text",
                           "application %1 would be hired outside a stage of kind hired, or stand in "
                           "one without being hired"),
         "select a.id from journal_change c join stage s on s.id = c.row_id join application a"
         " on a.posting_id = s.posting_id and a.stage_id = s.id where c.entry_id = ?1 and c.kind = 'stage'"
         " and c.operation = 'update' and a.status in ('active', 'hired')"
         " and (a.status = 'hired') <> (s.kind = 'hired') limit 1"},
        {QT_TRANSLATE_NOOP("shortlist::Text", "posting %1 would have more people hired than openings"),
         "select p.id from posting p where p.id in (select row_id from journal_change where entry_id = ?1"
         " and kind = 'posting' and operation = 'update' union select a.posting_id from journal_change c"
         " join application a on a.id between c.row_id and c.last_id where c.entry_id = ?1"
         " and c.kind = 'application' and c.operation <> 'delete' and a.status = 'hired')"
         " and p.openings < (select count(*) from application h where h.posting_id = p.id and h.status = 'hired')"
         " limit 1"},
        {QT_TRANSLATE_NOOP("shortlist::Text", "member %1 has signed entries of the journal and would be gone"),
         "select c.row_id from journal_change c where c.entry_id = ?1 and c.kind = 'member'"
         " and c.operation = 'delete' and exists (select 1 from journal_entry where author_id = c.row_id) limit 1"},
    };
    Connection &connection = transaction.connection();
    for (const Rule &rule : rules) {
        Statement query = connection.statement(rule.sql);
        query.bind(0, entry.value);
        if (!query.next())
            continue;
        connection.fail(
            {ErrorKind::Refused,
             Text::tr("This cannot be done: %1, because of what was done meanwhile. Nothing was changed; "
                      "look at the journal and undo that first.")
                 .arg(QCoreApplication::translate("shortlist::Text", rule.sentence).arg(query.integer(0)))});
        return;
    }
}

} // namespace shortlist
