#include "workspace_dump.h"

#include "queries/search.h"

namespace shortlist {

namespace {

void dumpTable(Connection &connection, const QString &table, const QString &order, QString &text)
{
    QStringList columns;
    {
        Statement info = connection.statement("select name from pragma_table_info('" + table.toStdString() + "')");
        while (info.next())
            columns += info.text(0);
    }
    Statement rows = connection.statement(QStringLiteral("select json_array(%1) from %2 order by %3")
                                              .arg(columns.join(u','), table, order)
                                              .toStdString());
    while (rows.next())
        text += table + u' ' + rows.text(0) + u'\n';
}

} // namespace

QString dumpWorkspace(Connection &connection)
{
    QString text;
    for (const Kind kind : allKinds())
        dumpTable(connection, QString(wordOf(kind)), QStringLiteral("id"), text);
    dumpTable(connection, QStringLiteral("workspace"), QStringLiteral("id"), text);
    dumpTable(connection, QStringLiteral("candidate_email"), QStringLiteral("folded, candidate_id"), text);
    {
        Statement rows = connection.statement("select rowid, title, body from search order by rowid");
        while (rows.next())
            text += QStringLiteral("search %1 %2 %3\n").arg(rows.integer(0)).arg(rows.text(1), rows.text(2));
    }
    // And through the index itself: what a user would find.
    for (const char *word : {"a", "e", "ada", "note", "engineer", "person", "example", "東", "z"}) {
        const auto hits = search(connection, QString::fromUtf8(word), 1'000'000);
        QStringList found;
        for (const SearchHit &hit : hits.ok() ? *hits : std::vector<SearchHit>())
            found += QStringLiteral("%1 %2 %3").arg(QString(wordOf(hit.kind))).arg(hit.id).arg(hit.title);
        found.sort();
        text += QStringLiteral("found %1: %2\n").arg(QString::fromUtf8(word), found.join(u'|'));
    }
    if (const auto read = connection.outcome(); !read)
        return QStringLiteral("failed: ") + read.error().message;
    return text;
}

} // namespace shortlist
