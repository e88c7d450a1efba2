#include "rank.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace shortlist;

class TestRank : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKeyLiesBetweenItsNeighbours_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *before, const char *after) {
            QTest::addRow("%s..%s", before, after) << QString::fromLatin1(before) << QString::fromLatin1(after);
        };
        row("", "");
        row("a0", "");
        row("", "a0");
        row("a0", "a1");
        row("a0", "a0V");
        row("az", "b00");
        row("Zz", "a0");
        row("", "a00V");
        row("a0V", "a0W");
        row("a0z", "a1");
        row("a0V", "a2");
        row("azz", "");
    }
    void aKeyLiesBetweenItsNeighbours()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const QString key = rankBetween(before, after);
        QVERIFY2(before < key, qPrintable(key));
        QVERIFY2(after.isEmpty() || key < after, qPrintable(key));
    }

    void tenThousandRandomInsertionsStayInOrder()
    {
        QRandomGenerator random(20260301);
        std::vector<QString> keys;
        for (int i = 0; i < 10'000; ++i) {
            const auto at = static_cast<size_t>(random.bounded(static_cast<int>(keys.size()) + 1));
            const QString before = at > 0 ? keys[at - 1] : QString();
            const QString after = at < keys.size() ? keys[at] : QString();
            keys.insert(keys.begin() + static_cast<std::ptrdiff_t>(at), rankBetween(before, after));
        }
        for (size_t i = 1; i < keys.size(); ++i)
            QVERIFY2(keys[i - 1].toLatin1() < keys[i].toLatin1(), qPrintable(keys[i - 1] + u' ' + keys[i]));
    }

    void aMillionAppendedKeysStayShort()
    {
        QString last;
        qsizetype longest = 0;
        for (int i = 0; i < 1'000'000; ++i) {
            const QString next = rankBetween(last, QString());
            if (!(last < next))
                QFAIL(qPrintable(last + u' ' + next));
            longest = std::max(longest, next.size());
            last = next;
        }
        QVERIFY2(longest <= 5, qPrintable(QString::number(longest)));
    }

    void aMillionPrependedKeysStayShort()
    {
        QString first = rankBetween({}, {});
        for (int i = 0; i < 1'000'000; ++i) {
            const QString next = rankBetween(QString(), first);
            if (!(next < first))
                QFAIL(qPrintable(next + u' ' + first));
            first = next;
        }
        QVERIFY2(first.size() <= 5, qPrintable(first));
    }

    void insertingAlwaysAtTheSamePlaceGrowsSlowly()
    {
        // The worst case, half of the gap each time: a character for about six of them.
        const QString before = QStringLiteral("a0");
        QString after = QStringLiteral("a1");
        for (int i = 0; i < 1000; ++i) {
            const QString next = rankBetween(before, after);
            QVERIFY(before < next && next < after);
            after = next;
        }
        QVERIFY2(after.size() < 210, qPrintable(QString::number(after.size())));
    }

    void manyKeysBetweenTwoAscendAndStayShort_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("no neighbours") << QString() << QString();
        QTest::newRow("at the end") << QStringLiteral("a7") << QString();
        QTest::newRow("at the beginning") << QString() << QStringLiteral("a0");
        QTest::newRow("between") << QStringLiteral("a0") << QStringLiteral("a1");
    }
    void manyKeysBetweenTwoAscendAndStayShort()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto keys = ranksBetween(before, after, 1000);
        QCOMPARE(keys.size(), size_t(1000));
        QString last = before;
        for (const QString &key : keys) {
            QVERIFY(last < key);
            QVERIFY2(key.size() <= 8, qPrintable(key));
            last = key;
        }
        QVERIFY(after.isEmpty() || last < after);
        QVERIFY(ranksBetween(before, after, 0).empty());
    }
};

QTEST_GUILESS_MAIN(TestRank)
#include "tst_rank.moc"
