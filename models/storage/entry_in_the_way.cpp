#include "entry_in_the_way.h"

#include "text.h"

namespace shortlist {

QString entryInTheWay(Connection &connection, std::string_view condition, EntryId entry, qint64 row)
{
    Statement query = connection.statement(
        std::string("select e.id, e.verb, coalesce(m.name, '?'), e.at from journal_change c"
                    " join journal_entry e on e.id = c.entry_id left join member m on m.id = e.author_id"
                    " where e.standing = 1 and e.id <> ?1 and ")
            .append(condition)
            .append(" order by e.id desc limit 1"));
    query.bind(0, entry.value).bind(1, row);
    if (!query.next())
        return Text::tr("what was done meanwhile");
    return Text::tr("entry %1 (%2, by %3, %4)")
        .arg(query.integer(0))
        .arg(query.text(1).replace(u'_', u' '), query.text(2), query.text(3));
}

} // namespace shortlist
