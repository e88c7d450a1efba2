#include "uuid.h"

#include <QSet>
#include <QUuid>
#include <QtTest>

using namespace shortlist;

class TestUuid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void uuidsAreOfVersionSeven()
    {
        const QString text = newUuid(Moment{1'772'366'400'000});
        QVERIFY(isUuid(text));
        const QUuid uuid = QUuid::fromString(text);
        QCOMPARE(uuid.variant(), QUuid::DCE);
        QCOMPARE(text.at(14), u'7');
        QCOMPARE(text.left(13).remove(u'-').toLongLong(nullptr, 16), 1'772'366'400'000);
        QCOMPARE(uuid.toString(QUuid::WithoutBraces), text);
    }

    void laterOnesSortBehindEarlierOnes()
    {
        QString last;
        for (qint64 time = 1; time < 4'000'000'000'000; time = time * 3 / 2 + 1) {
            const QString next = newUuid(Moment{time});
            QVERIFY2(last < next, qPrintable(last + u' ' + next));
            last = next;
        }
    }

    void noTwoAreTheSame()
    {
        QSet<QString> seen;
        for (int i = 0; i < 100'000; ++i)
            seen.insert(newUuid(Moment{1'772'366'400'000}));
        QCOMPARE(seen.size(), 100'000);
    }

    void otherTextIsNoUuid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("plain") << QStringLiteral("0195511c-53a0-7d7f-8a7e-0123456789ab") << true;
        QTest::newRow("capitals") << QStringLiteral("0195511C-53A0-7D7F-8A7E-0123456789AB") << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("braces") << QStringLiteral("{0195511c-53a0-7d7f-8a7e-0123456789ab}") << false;
        QTest::newRow("short") << QStringLiteral("0195511c-53a0-7d7f-8a7e-0123456789a") << false;
        QTest::newRow("no hexadecimal") << QStringLiteral("0195511c-53a0-7d7f-8a7e-0123456789ag") << false;
        QTest::newRow("none") << QStringLiteral("00000000-0000-0000-0000-000000000000") << false;
    }
    void otherTextIsNoUuid()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        QCOMPARE(isUuid(text), valid);
    }
};

QTEST_GUILESS_MAIN(TestUuid)
#include "tst_uuid.moc"
