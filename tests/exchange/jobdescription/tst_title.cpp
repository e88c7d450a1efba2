#include "jobdescription/title.h"

#include <QTest>

using namespace shortlist;

class TestTitle : public QObject {
    Q_OBJECT

private:
    const WordTable &m_table = jobDescriptionWords();
    std::vector<Block> blocks(const char *text)
    {
        const QString source = QString::fromUtf8(text);
        return readBlocks(splitLines(source), m_table);
    }

private Q_SLOTS:
    void whatIsNoTitleGoes_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("asides");
        const auto row = [](const char *line, const char *title, const QStringList &asides = {}) {
            QTest::newRow(line) << QString::fromUtf8(title) << asides;
        };
        row("Baker (Night) — Job Description", "Baker (Night)");
        row("Baker - Job Description", "Baker");
        row("Baker: Job Description", "Baker");
        row("Baker (Job Description)", "Baker");
        row("Baker Job Description", "Baker");
        row("Job Description: Baker", "Baker");
        row("Job Description – Baker", "Baker");
        row("We are hiring: Baker", "Baker");
        row("Baker - Full-time - Remote", "Baker", {QStringLiteral("Remote"), QStringLiteral("Full-time")});
        row("Baker (Remote)", "Baker", {QStringLiteral("Remote")});
        row("[Hybrid] Baker", "Baker", {QStringLiteral("Hybrid")});
        row("Baker - $40k-$50k", "Baker", {QStringLiteral("$40k-$50k")});
        row("Baker, Bread & Rolls", "Baker, Bread & Rolls");
        row("Baker (m/f/d)", "Baker");
        row("Bäcker*in m/w/d", "Bäcker*in");
        row("Boulanger H/F", "Boulanger");
        row("Data Analyst - 2025", "Data Analyst - 2025");
        row("Data Analyst (40 h)", "Data Analyst (40 h)");
        row("Data Analyst - 12 month", "Data Analyst - 12 month");
        row("Data Analyst | 4711", "Data Analyst | 4711");
        row("Harbour.gov: Data Analyst", "Harbour.gov: Data Analyst");
        row("Job Description", "Job Description");
        row("Remote", "Remote");
    }
    void whatIsNoTitleGoes()
    {
        const TitleLine line = readTitleLine(QString::fromUtf8(QTest::currentDataTag()), m_table);
        QTEST(line.title, "title");
        QTEST(line.asides, "asides");
        QVERIFY(line.keepsAll);
    }

    void wordsThatAreCutAreNotForgotten()
    {
        std::vector<Block> read = blocks("# Bakers needed for a new shop\nText.");
        const TitleLine line = takeTitle(read, m_table);
        QCOMPARE(line.title, QStringLiteral("Bakers"));
        QCOMPARE(read.front().text, QStringLiteral("Bakers needed for a new shop"));
    }

    void theTitleIsFound_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("Baker\nRequirements\n- Bread") << "Baker";
        QTest::newRow("# Requirements Engineer\n## Requirements\n- Bread") << "Requirements Engineer";
        QTest::newRow("Job Description\nBaker\nText of ours.") << "Baker";
        QTest::newRow("Company: Harbour Ltd\nBaker\nText of ours.") << "Baker";
        QTest::newRow("Remote\nBaker\nText of ours.") << "Baker";
        QTest::newRow("Some shop\nJob title: Baker\nText of ours.") << "Baker";
        QTest::newRow("# Intro\nWe bake.") << "";
        QTest::newRow("We bake bread, day and night, for all who come.") << "";
    }
    void theTitleIsFound()
    {
        std::vector<Block> read = blocks(QTest::currentDataTag());
        QTEST(takeTitle(read, m_table).title, "title");
    }

    void runningTextMayNameTheTitle()
    {
        QCOMPARE(titleInProse(blocks("We are hiring a Night Baker (Harbour) to bake."), m_table).title,
                 QStringLiteral("Night Baker (Harbour)"));
        QCOMPARE(titleInProse(blocks("As a Ferry Captain, you sail."), m_table).title, QStringLiteral("Ferry Captain"));
        QCOMPARE(titleInProse(blocks("As a team we bake."), m_table).title, QString());
    }

    void theFileNameIsTheLastResort()
    {
        QCOMPARE(titleFromFileName(QStringLiteral("/a/b.c/night-baker_2.txt")), QStringLiteral("night baker 2"));
        QCOMPARE(titleFromFileName(QStringLiteral("-")), QStringLiteral("Untitled posting"));
        QCOMPARE(titleFromFileName(QString()), QStringLiteral("Untitled posting"));
    }
};

QTEST_GUILESS_MAIN(TestTitle)
#include "tst_title.moc"
