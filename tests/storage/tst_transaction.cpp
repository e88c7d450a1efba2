#include "connection.h"
#include "new_workspace.h"
#include "result_check.h"
#include "transaction.h"

#include <QTemporaryDir>

using namespace shortlist;

/// All or nothing, whoever looks at what has failed meanwhile.
class TransactionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatFailedStaysUntilTheEnd()
    {
        const QTemporaryDir folder;
        const Moment at{1'772'355'600'000};
        const auto workspace = test::newWorkspace(folder.filePath(QStringLiteral("all.shortlist")), at);
        Connection &connection = workspace->connection();
        const auto rename = [&connection] { connection.execute("update member set name = 'Nova'"); };
        {
            auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
            QVERIFY_RESULT(transaction);
            connection.execute("insert into no_such_table values (1)");
            QVERIFY(!connection.outcome());
            QVERIFY(!connection.outcome(1)); // asked for by the reader of a row, say
            rename();                        // slips through nowhere
            QVERIFY(!transaction->commit());
        }
        QCOMPARE(named(connection), 0);
        auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
        QVERIFY_RESULT(transaction);
        rename();
        QVERIFY_RESULT(transaction->commit());
        QCOMPARE(named(connection), 1);
    }

    void whatFailedIsForgottenWithIt()
    {
        const QTemporaryDir folder;
        const auto workspace
            = test::newWorkspace(folder.filePath(QStringLiteral("all.shortlist")), Moment{1'772'355'600'000});
        Connection &connection = workspace->connection();
        {
            const auto transaction = Transaction::begin(connection, Transaction::Kind::Write);
            QVERIFY_RESULT(transaction);
            connection.execute("insert into no_such_table values (1)");
            QVERIFY(!connection.outcome());
        }
        QCOMPARE(named(connection), 0);
        QVERIFY_RESULT(connection.outcome());
    }

private:
    /// How many members are called Nova; -1: it could not be asked.
    [[nodiscard]] static qint64 named(Connection &connection)
    {
        Statement query = connection.statement("select count(*) from member where name = 'Nova'");
        return query.next() ? query.integer(0) : -1;
    }
};

QTEST_GUILESS_MAIN(TransactionTest)
#include "tst_transaction.moc"
