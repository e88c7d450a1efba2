#include "jobdescription/meaning.h"

#include <QTest>

using namespace shortlist;

class TestMeaning : public QObject {
    Q_OBJECT

private:
    const WordTable &m_table = jobDescriptionWords();

private Q_SLOTS:
    void headingsMeanWhatPeopleMean_data()
    {
        QTest::addColumn<Meaning>("meaning");
        const auto rows = [](Meaning meaning, const QList<const char *> &headings) {
            for (const char *heading : headings)
                QTest::newRow(heading) << meaning;
        };
        rows(Meaning::Responsibilities,
             {"Key responsibilities", "What you’ll do", "Duties & Responsibilities", "Your day-to-day",
              "Essential Duties/Responsibilities", "Aufgaben", "Vos missions", "You will"});
        rows(Meaning::Required,
             {"Required qualifications", "Skills & experience", "About you", "What We're Looking For",
              "Required Education and Experience", "Dein Profil", "Requisitos", "Minimum qualifications"});
        rows(Meaning::Preferred,
             {"Preferred qualifications", "Nice-to-haves", "Qualifications (preferred)", "Desired skills",
              "Preferred Education and Experience", "Bonus points", "Diferenciais"});
        rows(Meaning::Summary, {"Position summary", "Overview", "Job Purpose"});
        rows(Meaning::Role, {"About the role", "Your role"});
        rows(Meaning::Section,
             {"Benefits", "Benefits & Perks", "About us", "How to apply", "Was wir bieten", "Salary and benefits"});
        rows(Meaning::Location, {"Location", "Our locations"});
        rows(Meaning::Pay, {"Salary", "Salary expectation"});
        rows(Meaning::Unknown, {"Our bees", "", "Experience with requirements of banks", "5+ years"});
    }
    void headingsMeanWhatPeopleMean()
    {
        QFETCH(Meaning, meaning);
        const QString heading = QString::fromUtf8(QTest::currentDataTag());
        QCOMPARE(headingMeaning(heading, HeadingLook::Plain, m_table), meaning);
        if (!heading.isEmpty())
            QCOMPARE(headingMeaning(heading.toUpper(), HeadingLook::Plain, m_table), meaning);
    }

    void aTellingWordCountsOnlyInMarkedHeadings()
    {
        const QString heading = QStringLiteral("Requirements that our keepers must meet");
        QCOMPARE(headingMeaning(heading, HeadingLook::Plain, m_table), Meaning::Unknown);
        QCOMPARE(headingMeaning(heading, HeadingLook::Marked, m_table), Meaning::Required);
    }

    void sentencesAreNoHeadings()
    {
        const QString sentence
            = QStringLiteral("The responsibilities of the keeper are many and the requirements are hard for all of us");
        QCOMPARE(headingMeaning(sentence, HeadingLook::Marked, m_table), Meaning::Unknown);
    }

    void labelsNameFacts_data()
    {
        QTest::addColumn<Meaning>("meaning");
        QTest::newRow("Pay") << Meaning::Pay;
        QTest::newRow("Annual salary range") << Meaning::Pay;
        QTest::newRow("Work Location") << Meaning::Location;
        QTest::newRow("Job Type") << Meaning::Employment;
        QTest::newRow("Company") << Meaning::Organization;
        QTest::newRow("Department") << Meaning::Department;
        QTest::newRow("Requisition ID") << Meaning::Requisition;
        QTest::newRow("Job Title") << Meaning::Title;
        QTest::newRow("Budget") << Meaning::Unknown;
    }
    void labelsNameFacts()
    {
        QFETCH(Meaning, meaning);
        QCOMPARE(labelMeaning(QString::fromUtf8(QTest::currentDataTag()), m_table), meaning);
    }
};

QTEST_GUILESS_MAIN(TestMeaning)
#include "tst_meaning.moc"
