#include "schema.h"

#include "file_check.h"
#include "text.h"

#include <QDir>
#include <QFile>

namespace shortlist {

void migrate(const Transaction &transaction, int from)
{
    Connection &connection = transaction.connection();
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

int storedRevision(Connection &connection)
{
    Statement query = connection.statement("pragma user_version");
    return query.next() ? static_cast<int>(query.integer(0)) : 0;
}

} // namespace shortlist
