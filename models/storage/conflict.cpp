#include "conflict.h"

#include "connection.h"
#include "queries/journal.h"
#include "rules/openings.h"
#include "shown/field_words.h"
#include "text.h"

namespace shortlist {

namespace {

struct LastChange {
    QString author;
    qint64 entry = 0;
};

std::optional<LastChange> lastChangeOf(Connection &connection, Kind kind, qint64 id)
{
    Statement query = connection.statement(
        "select coalesce(m.name, '?'), c.entry_id from journal_change c join journal_entry e on e.id = c.entry_id"
        " left join member m on m.id = e.author_id where c.kind = ? and c.row_id = ? order by c.entry_id desc limit 1");
    query.bind(0, wordOf(kind)).bind(1, id);
    if (!query.next())
        return std::nullopt;
    return LastChange{query.text(0), query.integer(1)};
}

/// "Candidate “Ada Lovelace”"; where a row has no name, its number.
QString shownRow(Connection &connection, Kind kind, qint64 id)
{
    const QString name = nameOfRow(connection, {kind, id});
    return name.isEmpty() ? Text::tr("%1 %2").arg(shownKind(kind)).arg(id)
                          : Text::tr("%1 “%2”").arg(shownKind(kind), name);
}

QString wordOf(Kind kind, int field)
{
    if (field == filledOpeningsField)
        return Text::tr("Filled openings");
    if (field == activeApplicationsField)
        return Text::tr("Active applications");
    if (field > activeApplicationsField)
        return Text::tr("Text");
    const QLatin1String name(kindInfo(kind).fields[static_cast<size_t>(field)].name);
    const QString shown = shownField(name);
    return shown.isEmpty() ? QString(name) : shown;
}

/// What the first field that differs is called.
QString differing(const Change &change, const Fields &stored)
{
    for (size_t i = 0; i < stored.size() && i < change.before->size(); ++i) {
        if (!(stored[i] == (*change.before)[i]))
            return wordOf(change.kind, stored[i].field);
    }
    return {};
}

} // namespace

Error conflictOf(Connection &connection, const Change &change, const std::optional<Fields> &stored)
{
    const QString row = shownRow(connection, change.kind, change.id);
    const auto last = lastChangeOf(connection, change.kind, change.id);
    if (!stored) {
        return {ErrorKind::Conflict,
                last ? Text::tr("%1 is gone: %2 deleted it (entry %3). Nothing was changed; look again.")
                           .arg(row, last->author)
                           .arg(last->entry)
                     : Text::tr("%1 is gone. Nothing was changed; look again.").arg(row)};
    }
    const QString field = differing(change, *stored);
    const QString again = Text::tr("Nothing of this step was stored; look again and repeat it.");
    return {ErrorKind::Conflict, (last ? Text::tr("%1 was changed meanwhile (%2; last by %3, entry %4).")
                                             .arg(row, field, last->author)
                                             .arg(last->entry)
                                       : Text::tr("%1 was changed meanwhile (%2).").arg(row, field))
                                     + u' ' + again};
}

} // namespace shortlist
