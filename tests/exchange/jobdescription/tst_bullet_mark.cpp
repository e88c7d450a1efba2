#include "jobdescription/bullet_mark.h"

#include <QTest>

using namespace shortlist;

class TestBulletMark : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksAreFoundUpToTheText_data()
    {
        QTest::addColumn<QString>("rest");
        const auto row = [](const char *line, const char *rest) { QTest::newRow(line) << QString::fromUtf8(rest); };
        row("- a b", "a b");
        row("* a", "a");
        row("+ a", "a");
        row("• a", "a");
        row("•a", "a");
        row("•\ta", "a");
        row("● a", "a");
        row("· a", "a");
        row("– a", "a");
        row("— a", "a");
        row("▪ a", "a");
        row("-Good with people", "Good with people");
        row("*Good with people", "Good with people");
        row("- [ ] a", "a");
        row("- [x] a", "a");
        row("1. a", "a");
        row("12) a", "a");
        row("(3) a", "a");
        row("a) b", "b");
        row("1.Bake", "Bake");
        row("1、烘焙", "烘焙");
        row("🚀 a", "a");
        row("✅ a", "a");
        row("-", "");
        row("3.", "");
    }
    void marksAreFoundUpToTheText()
    {
        const QString line = QString::fromUtf8(QTest::currentDataTag());
        const BulletMark mark = bulletMark(line);
        QVERIFY(mark);
        QTEST(line.sliced(mark.length), "rest");
    }

    void otherBeginningsAreNoMarks_data()
    {
        QTest::addColumn<int>("unused");
        for (const char *line :
             {"a b", "5 years", "1.5 years", "401(k) plan", "24/7", "-5 degrees", "**Bold** text", "*Slanted* text",
              "e.g. this", "A. Smith", "© 2024", "€ 500", "2024 was good", "+49 30 1234", "oven work"})
            QTest::newRow(line) << 0;
    }
    void otherBeginningsAreNoMarks() { QVERIFY(!bulletMark(QString::fromUtf8(QTest::currentDataTag()))); }
};

QTEST_GUILESS_MAIN(TestBulletMark)
#include "tst_bullet_mark.moc"
