#include "jobdescription/place_value.h"

#include <QTest>

using namespace shortlist;

class TestPlaceValue : public QObject {
    Q_OBJECT

private:
    const WordTable &m_table = jobDescriptionWords();
    static QString word(std::optional<Workplace> place) { return place ? QString(wordOf(*place)) : QString(); }

private Q_SLOTS:
    void valuesAreParted_data()
    {
        QTest::addColumn<QString>("workplace");
        QTest::addColumn<QString>("employment");
        QTest::addColumn<QString>("rest");
        const auto row = [](const char *value, const char *workplace, const char *employment, const char *rest) {
            QTest::newRow(value) << QString::fromLatin1(workplace) << QString::fromLatin1(employment)
                                 << QString::fromUtf8(rest);
        };
        row("In person", "onsite", "", "");
        row("Fully remote", "remote", "", "");
        row("Hybrid working", "hybrid", "", "");
        row("Remote, Full-time", "remote", "Full-time", "");
        row("Full-time, permanent", "", "Full-time, permanent", "");
        row("Lisbon, Portugal", "", "", "Lisbon, Portugal");
        row("Lisbon, Portugal (hybrid)", "hybrid", "", "Lisbon, Portugal");
        row("Remote - Lisbon", "remote", "", "Lisbon");
        row("Lisbon, remote, Porto", "remote", "", "Lisbon, Porto");
        row("Remote or hybrid", "hybrid", "", "");
        row("Remote/Hybrid", "hybrid", "", "");
        row("Setúbal - PT", "", "", "Setúbal - PT");
        row("Porto/Berlin", "", "", "Porto/Berlin");
        row("Remote within Portugal", "remote", "", "Remote within Portugal");
        row("Not remote", "", "", "Not remote");
        row("Porto (not remote)", "", "", "Porto (not remote)");
        row("Porto, no remote work", "", "", "Porto, no remote work");
        row("Onsiteville", "", "", "Onsiteville");
    }
    void valuesAreParted()
    {
        const PlaceValue value = readPlaceValue(QString::fromUtf8(QTest::currentDataTag()), m_table);
        QTEST(word(value.workplace), "workplace");
        QTEST(value.employmentType, "employment");
        QTEST(value.rest, "rest");
    }

    void sentencesStateTheWorkplace_data()
    {
        QTest::addColumn<QString>("workplace");
        QTest::newRow("This position is 100% remote.") << "remote";
        QTest::newRow("We offer it as a remote position.") << "remote";
        QTest::newRow("We're hybrid: two days on the quay, the rest full remote.") << "hybrid";
        QTest::newRow("This role is on-site role in Porto.") << "onsite";
        QTest::newRow("This is not a remote position.") << "";
        QTest::newRow("We meet in person twice a year.") << "";
        QTest::newRow("Control the lamp with a remote control.") << "";
    }
    void sentencesStateTheWorkplace()
    {
        QTEST(word(findWorkplace(QString::fromUtf8(QTest::currentDataTag()), m_table)), "workplace");
    }
};

QTEST_GUILESS_MAIN(TestPlaceValue)
#include "tst_place_value.moc"
