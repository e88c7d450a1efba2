#include "schema.h"

#include "backup.h"
#include "edit.h"
#include "file_check.h"
#include "journal_writer.h"
#include "text.h"

#include <QDir>
#include <QFile>

namespace shortlist {

void migrate(const Transaction &transaction, int from)
{
    Connection &connection = transaction.connection();
    if (from >= schemaRevision)
        return;
    const QStringList files
        = QDir(QStringLiteral(":/db")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        if (QStringView(name).left(4).toInt() <= from)
            continue;
        QFile file(QStringLiteral(":/db/") + name);
        if (!file.open(QIODevice::ReadOnly)) {
            connection.fail(
                {ErrorKind::Damaged, Text::tr("The program lacks its own file %1. Install it again.").arg(name)});
            return;
        }
        connection.execute(file.readAll().constData());
    }
    connection.execute(QByteArray("pragma application_id = " + QByteArray::number(applicationId)).constData());
    connection.execute(QByteArray("pragma user_version = " + QByteArray::number(schemaRevision)).constData());
}

Result<> bringUpToDate(Connection &connection, const QString &workspaceUuid, Moment at)
{
    if (storedRevision(connection) >= schemaRevision)
        return connection.outcome();
    if (auto kept = keepAutomaticCopy(connection, workspaceUuid, at); !kept)
        return Error{kept.error().kind,
                     Text::tr("%1 is of an older Shortlist, and was left as it is, because no copy of "
                              "it could be kept first: %2")
                         .arg(connection.path(), kept.error().message)};
    auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
    if (!transaction)
        return transaction.error();
    const int from = storedRevision(connection); // another process may have been faster
    if (from < schemaRevision) {
        migrate(*transaction, from);
        JournalWriter journal(*transaction, JournalWriter::Creations::Singly);
        EntryHead head;
        head.verb = Verb::Migrate;
        head.at = at;
        head.undoable = false;
        journal.finish(head);
        connection.execute("update workspace set generation = generation + 1");
    }
    return transaction->commit();
}

int storedRevision(Connection &connection)
{
    Statement query = connection.statement("pragma user_version");
    return query.next() ? static_cast<int>(query.integer(0)) : 0;
}

} // namespace shortlist
