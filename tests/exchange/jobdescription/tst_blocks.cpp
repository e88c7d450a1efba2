#include "jobdescription/blocks.h"
#include "jobdescription/front_matter.h"
#include "jobdescription/items.h"

#include <QTest>

using namespace shortlist;

class TestBlocks : public QObject {
    Q_OBJECT

private:
    const WordTable &m_table = jobDescriptionWords();

    /// "H1 Benefits|B Bread": kind, depth of headings, text.
    QString written(const char *text)
    {
        const QString source = QString::fromUtf8(text);
        QStringList all;
        for (const Block &block : readBlocks(splitLines(source), m_table)) {
            static constexpr std::array kinds{u'H', u'B', u'P', u'F'};
            const QString depth = block.kind == Block::Kind::Heading ? QString::number(block.depth) : QString();
            all += QChar(kinds[static_cast<size_t>(block.kind)]) + depth + u' ' + block.text;
        }
        return all.join(u'|');
    }

    std::vector<Part> parts(const char *text)
    {
        const QString source = QString::fromUtf8(text);
        return partsOf(readBlocks(splitLines(source), m_table));
    }

private Q_SLOTS:
    void linesBecomeBlocks_data()
    {
        QTest::addColumn<QString>("blocks");
        const auto row = [](const char *text, const char *blocks) { QTest::newRow(text) << QString::fromUtf8(blocks); };
        row("## Benefits ##", "H2 Benefits");
        row("##Benefits:", "H2 Benefits");
        row("#1 in bread", "P #1 in bread");
        row("**Benefits:**", "H7 Benefits");
        row("**We bake bread.**", "P We bake bread.");
        row("WHAT WE BAKE HERE", "H7 WHAT WE BAKE HERE");
        row("Benefits", "H8 Benefits");
        row("Benefits:", "H9 Benefits");
        row("Benefits\n===", "H1 Benefits");
        row("Our bees\n---", "H2 Our bees");
        row("Our bees", "P Our bees");
        row("Our bees\n- Bee", "H8 Our bees|B Bee");
        row("Our bees:\n- Bee", "H9 Our bees|B Bee");
        row("We keep bees.\n- Bee", "P We keep bees.|B Bee");
        row("1. Benefits\n2. Our bees", "H8 Benefits|B Our bees");
        row("🚀 Benefits", "H8 Benefits");
        row("# Requirements\n1. Education\n2. Experience", "H1 Requirements|B Education|B Experience");
        row("# Requirements\n1. Flour\n2. Experience", "H1 Requirements|B Flour|B Experience");
        row("# Requirements\n🚀 Education\n🚀 Experience", "H1 Requirements|B Education|B Experience");
        row("# Requirements\n- Flour\n2. Benefits\n- Bread", "H1 Requirements|B Flour|H8 Benefits|B Bread");
        row("# Requirements\n🍞 Flour\n🚀 Benefits\n- Bread", "H1 Requirements|B Flour|H8 Benefits|B Bread");
        row("# Requirements\n- Flour\n**Must have a licence**\n- Salt",
            "H1 Requirements|B Flour|P Must have a licence|B Salt");
        row("# Requirements\n- Flour\nMUST HAVE A LICENCE\n- Salt",
            "H1 Requirements|B Flour|P MUST HAVE A LICENCE|B Salt");
        row("Location: Porto", "F Location: Porto");
        row("Pay – $20 per hour", "F Pay – $20 per hour");
        row("Work Location - In person", "F Work Location - In person");
        row("Location — Porto, Portugal", "F Location — Porto, Portugal");
        row("Pay – as you are worth", "P Pay – as you are worth");
        row("Office – quiet and full of light", "P Office – quiet and full of light");
        row("Office – Manager", "P Office – Manager");
        row("Package – 2025", "P Package – 2025");
        row("Team – Night shift", "P Team – Night shift");
        row("**Location:** Porto", "F Location: Porto");
        row("Requirements: Flour", "H9 Requirements|P Flour");
        row("Remote", "P Remote");
        row("Requirements\nA licence\nExperience", "H8 Requirements|P A licence|P Experience");
        row("Requirements\nExperience\n- a", "H8 Requirements|H8 Experience|B a");
        row("- a\n  b", "B a b");
        row("- a\nb", "B a b");
        row("- a,\nB", "B a, B");
        row("- well-\nknown", "B well-known");
        row("- a\nB", "B a|P B");
        row("- a\nLocation: Porto", "B a|F Location: Porto");
        row("- a\nrequirements\n- b", "B a|H8 requirements|B b");
        row("- We write down whatever the bakers tell us about\nrequirements\n- b",
            "B We write down whatever the bakers tell us about requirements|B b");
        row("•\nBread\n•\nRolls", "B Bread|B Rolls");
        row("- a\n---\n- b", "B a|B b");
    }
    void linesBecomeBlocks() { QTEST(written(QTest::currentDataTag()), "blocks"); }

    void blocksKnowTheirLines()
    {
        const QString source = QStringLiteral("Benefits\n\n- a\n  b\n- c");
        const auto blocks = readBlocks(splitLines(source), m_table);
        QCOMPARE(blocks[0].line, 1);
        QCOMPARE(blocks[1].line, 3);
        QCOMPARE(blocks[2].line, 5);
    }

    void anUnknownHeadingBelowAChecklistLabelsIt()
    {
        const auto read = parts("## Requirements\n- a\n**Oven work**\n- b");
        QCOMPARE(read.size(), size_t(2));
        QCOMPARE(readChecklist(read[1]).items.size(), size_t(2));
    }

    void anUnknownHeadingBesideAChecklistIsASection()
    {
        const auto read = parts("**Requirements**\n- a\n**Oven skills and such of ours**\n- b");
        QCOMPARE(read.size(), size_t(3));
        const auto beside = parts("## Requirements\n- a\n### Our bees\n- b");
        QCOMPARE(beside.size(), size_t(3));
        QCOMPARE(beside[2].meaning, Meaning::Unknown);
    }

    void theRoleIsAListWhereNoOtherIs()
    {
        QCOMPARE(parts("## The role\nText.\n- a")[1].meaning, Meaning::Responsibilities);
        QCOMPARE(parts("## The role\nText.")[1].meaning, Meaning::Summary);
        QCOMPARE(parts("## The role\n- a\n## Tasks\n- b")[1].meaning, Meaning::Summary);
    }

    void listsWithoutBulletsAreReadByLine()
    {
        const Checklist list
            = readChecklist(parts("## Requirements\nYou should have:\nFlour\nBread: Bake it\nas we do\n")[1]);
        QCOMPARE(list.items.size(), size_t(2));
        QCOMPARE(list.items[0].words.text, QStringLiteral("Flour"));
        QCOMPARE(list.items[1].words.heading, QStringLiteral("Bread"));
        QCOMPARE(list.items[1].words.text, QStringLiteral("Bake it as we do"));
    }

    void bulletsOfMarksAloneAreNoItems()
    {
        const Checklist list = readChecklist(parts("## Requirements\n1. *\n- **\n- a")[1]);
        QCOMPARE(list.items.size(), size_t(1));
        QCOMPARE(list.items[0].line, 4);
    }

    void proseAroundBulletsIsNoItem()
    {
        const Checklist list
            = readChecklist(parts("## Requirements\nWe ask much.\n- a\nIn winter:\n- b\nWrite to us.")[1]);
        QCOMPARE(list.items.size(), size_t(2));
        QCOMPARE(list.prose.size(), size_t(2));
        QCOMPARE(list.behind.size(), size_t(1));
    }

    void frontMatterIsFacts()
    {
        const QString source = QStringLiteral("---\ntitle: Baker\n# note\n---\nText.");
        const FrontMatter front = readFrontMatter(splitLines(source), m_table);
        QCOMPARE(front.lines, size_t(4));
        QCOMPARE(front.blocks[0].meaning, Meaning::Title);
        QCOMPARE(front.blocks[1].meaning, Meaning::Unknown);
        QCOMPARE(readFrontMatter(splitLines(u"---\ntitle: Baker"), m_table).lines, size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestBlocks)
#include "tst_blocks.moc"
