#include "jobdescription/lead_in.h"

#include <QTest>

using namespace shortlist;

class TestLeadIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itemsArePartedAtTheLeadIn_data()
    {
        QTest::addColumn<QString>("heading");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *item, const char *heading, const char *text) {
            QTest::newRow(item) << QString::fromUtf8(heading) << QString::fromUtf8(text);
        };
        row("Oven: Heat it", "Oven", "Heat it");
        row("Oven & dough:* Heat it: slowly", "Oven & dough", "Heat it: slowly");
        row("**Oven**: Heat it", "Oven", "Heat it");
        row("**Oven** – Heat it", "Oven", "Heat it");
        row("**Oven** - Heat it", "Oven", "Heat it");
        row("One two three four five six: seven", "One two three four five six", "seven");
        row("One & two & three & four, five six: seven", "One & two & three & four, five six", "seven");
        row("One two three four five six seven: eight", "", "One two three four five six seven: eight");
        row("Ofen:Heize ihn", "Ofen", "Heize ihn");
        row("烤炉：加热", "烤炉", "加热");
        row("Oven (gas: yes): Heat it", "Oven (gas: yes)", "Heat it");
        row("Start at 10:30 sharp", "", "Start at 10:30 sharp");
        row("See https://example.org/oven", "", "See https://example.org/oven");
        row("Read https://example.org/a now: it helps", "", "Read https://example.org/a now: it helps");
        row("Use std::vector and such", "", "Use std::vector and such");
        row("A ratio of 3:1", "", "A ratio of 3:1");
        row("You know the following:", "", "You know the following:");
        row("**Oven.** Heat it", "", "Oven. Heat it");
        row("**Oven**", "", "Oven");
        row("Heat the oven", "", "Heat the oven");
    }
    void itemsArePartedAtTheLeadIn()
    {
        const LeadIn parted = splitLeadIn(QString::fromUtf8(QTest::currentDataTag()));
        QTEST(parted.heading, "heading");
        QTEST(parted.text, "text");
    }
};

QTEST_GUILESS_MAIN(TestLeadIn)
#include "tst_lead_in.moc"
