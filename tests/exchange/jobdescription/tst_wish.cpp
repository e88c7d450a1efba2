#include "jobdescription/wish.h"

#include <QTest>

using namespace shortlist;

class TestWish : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineThatIsAWishAsAWholeIsOne_data()
    {
        QTest::addColumn<bool>("wish");
        const auto rows = [](std::initializer_list<const char *> lines, bool wish) {
            for (const char *line : lines)
                QTest::newRow(line) << wish;
        };
        rows({"Experience with Kafka is a plus",
              "Experience with AWS, Azure or GCP is a plus.",
              "Rust (nice to have)",
              "Ideally a second language",
              "A degree is preferred",
              "Ein Bootsführerschein ist von Vorteil",
              "Idealerweise Erfahrung im Handel",
              "Dänisch wünschenswert",
              "La connaissance du levain est un plus",
              "Idéalement, un permis B",
              "Conocimientos de Python es un plus",
              "Se valorará francés",
              "Inglês é um diferencial",
              "La conoscenza di Go costituisce titolo preferenziale",
              "Ervaring met techniek is een pré",
              "znajomość Kotlina będzie dodatkowym atutem",
              "Mile widziana znajomość Go",
              "船舶免許があれば尚可",
              "有区块链从业经验的优先;",
              "懂普通話者優先"},
             true);
        rows({"Three years of Java", "You know APIs - mastery is a big plus.",
              "Five years with cloud (Google preferred)", "Sound knowledge of C++. Python is a plus.",
              "Five years of Java, good knowledge of Kotlin is a plus", "Plus points are counted by you",
              "Bonus systems for shops", "3年以上の経験", "熟悉SQL", ""},
             false);
    }
    void aLineThatIsAWishAsAWholeIsOne()
    {
        QFETCH(bool, wish);
        QCOMPARE(isWish(QString::fromUtf8(QTest::currentDataTag()), jobDescriptionWords()), wish);
    }
};

QTEST_GUILESS_MAIN(TestWish)
#include "tst_wish.moc"
