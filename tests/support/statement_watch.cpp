#include "statement_watch.h"

#include <QCoreApplication>
#include <QMutex>
#include <QRegularExpression>
#include <QSet>
#include <QThread>

#include <sqlite3.h>

namespace shortlist::test {

namespace {

struct Seen {
    QMutex mutex;
    QSet<QByteArray> elsewhere;
    QByteArrayList inWindowThread;
};

Seen &seen()
{
    static Seen one;
    return one;
}

int note(unsigned, void *, void *statement, void *)
{
    const char *sql = sqlite3_sql(static_cast<sqlite3_stmt *>(statement));
    if (!sql)
        return 0;
    Seen &all = seen();
    const QMutexLocker lock(&all.mutex);
    if (QThread::currentThread() == QCoreApplication::instance()->thread())
        all.inWindowThread.append(sql);
    else
        all.elsewhere.insert(sql);
    return 0;
}

/// Called by SQLite for every connection that is opened.
int listen(sqlite3 *connection, char **, const void *)
{
    return sqlite3_trace_v2(connection, SQLITE_TRACE_STMT, note, nullptr);
}

auto *asExtension()
{
    return reinterpret_cast<void (*)()>(&listen);
}

/// The table behind the name that a plan gives: it says `SCAN c` of `from candidate c`.
QString tableOf(const QString &name, const QString &sql)
{
    static const QString pattern
        = QStringLiteral("\\b(?:from|join|update)\\s+(\\w+)\\s+(?:as\\s+)?%1\\b|,\\s*(\\w+)\\s+%1\\b");
    const QRegularExpression expression(pattern.arg(QRegularExpression::escape(name)),
                                        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = expression.match(sql);
    const QString found = match.captured(match.captured(1).isEmpty() ? 2 : 1);
    return found.isEmpty() ? name : found;
}

} // namespace

StatementWatch::StatementWatch()
{
    restart();
    sqlite3_auto_extension(asExtension());
}

StatementWatch::~StatementWatch()
{
    sqlite3_cancel_auto_extension(asExtension());
}

void StatementWatch::restart()
{
    Seen &all = seen();
    const QMutexLocker lock(&all.mutex);
    all.elsewhere.clear();
    all.inWindowThread.clear();
}

QByteArrayList StatementWatch::elsewhere() const
{
    const QMutexLocker lock(&seen().mutex);
    QByteArrayList list(seen().elsewhere.cbegin(), seen().elsewhere.cend());
    std::sort(list.begin(), list.end());
    return list;
}

QByteArrayList StatementWatch::inWindowThread() const
{
    const QMutexLocker lock(&seen().mutex);
    return seen().inWindowThread;
}

QList<Scan> scansOf(const QString &workspace, const QByteArray &sql)
{
    QList<Scan> scans;
    sqlite3 *connection = nullptr;
    sqlite3_stmt *plan = nullptr;
    sqlite3_open_v2(workspace.toUtf8().constData(), &connection, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_prepare_v2(connection, ("explain query plan " + sql).constData(), -1, &plan, nullptr);
    if (!plan)
        scans.append({QStringLiteral("?"), QString::fromUtf8(sqlite3_errmsg(connection))});
    while (plan && sqlite3_step(plan) == SQLITE_ROW) {
        const QString step = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(plan, 3)));
        const QStringList words = step.split(u' ');
        const bool isMatched = step.contains(QLatin1String("VIRTUAL TABLE INDEX 0:M"));
        if ((words[0] == QLatin1String("SCAN") && !isMatched) || step.contains(QLatin1String("AUTOMATIC")))
            scans.append({tableOf(words.value(1), QString::fromUtf8(sql)), step});
    }
    sqlite3_finalize(plan);
    sqlite3_close(connection);
    return scans;
}

} // namespace shortlist::test
