#include "wording/posting_wording.h"
#include "wording/wording_rules.h"

#include "language/text_language.h"

#include <QTest>

using namespace shortlist;
using namespace Qt::Literals::StringLiterals;

class TestWordingRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLanguageIsWellFormed_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *code : {"en", "de", "fr", "es", "pt", "it", "nl", "pl"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }

    void everyLanguageIsWellFormed()
    {
        QFETCH(QString, language);
        const WordingRules *rules = wordingRules(language);
        QVERIFY(rules);
        QCOMPARE(rules->problems(), QStringList());
        QVERIFY(rules->count() >= 14);
        QVERIFY(rules->missingPay());
    }

    void aHintIsFound_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("en") << u"en"_s << u"Join our Young Team of bakers."_s << u"Young Team"_s;
        QTest::newRow("en, native") << u"en"_s << u"You are a native speaker of Dutch"_s << u"native speaker"_s;
        QTest::newRow("en, degree") << u"en"_s << u"Bachelor's degree in physics"_s << u"Bachelor's degree in"_s;
        QTest::newRow("de, endings") << u"de"_s << u"In unserem jungen Team"_s << u"jungen Team"_s;
        QTest::newRow("de, umlaut") << u"de"_s << u"Deutsch-Muttersprachler*in"_s << u"Muttersprachler"_s;
        QTest::newRow("fr") << u"fr"_s << u"Une équipe jeune et dynamique"_s << u"équipe jeune"_s;
        QTest::newRow("es") << u"es"_s << u"Buscamos buena presencia."_s << u"buena presencia"_s;
        QTest::newRow("pt") << u"pt"_s << u"Equipe jovem e disponibilidade"_s << u"Equipe jovem"_s;
        QTest::newRow("it") << u"it"_s << u"Un ambiente giovane e dinamico"_s << u"ambiente giovane"_s;
        QTest::newRow("nl") << u"nl"_s << u"Je komt in een jong team"_s << u"jong team"_s;
        QTest::newRow("pl") << u"pl"_s << u"Młody, zgrany i młodym zespołem"_s << u"młodym zespołem"_s;
    }

    void aHintIsFound()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, words);
        const auto hints = wordingRules(language)->check(text);
        QCOMPARE(hints.size(), size_t(1));
        QCOMPARE(hints[0].words, words);
        QCOMPARE(text.mid(hints[0].begin, hints[0].length), words);
        QVERIFY(!hints[0].reason.isEmpty() && !hints[0].alternative.isEmpty());
    }

    void noHintIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("parts of words") << u"The ninjas' youngteam"_s;
        QTest::newRow("over a line end") << u"young\nteam"_s;
        QTest::newRow("a degree or equivalent") << u"A bachelor's degree or equivalent practical experience"_s;
        QTest::newRow("equivalent first") << u"Equivalent experience, or a university degree"_s;
    }

    void noHintIsFound()
    {
        QFETCH(QString, text);
        QVERIFY(wordingRules(u"en"_s)->check(text).empty());
    }

    void theLongestPhraseCounts()
    {
        const auto hints = wordingRules(u"en"_s)->check(u"We are young and dynamic here");
        QCOMPARE(hints.size(), size_t(1));
        QCOMPARE(hints[0].words, u"young and dynamic"_s);
    }

    void aWrongLineIsNamed()
    {
        QCOMPARE(WordingRules(u"young team | why"_s).problems(), QStringList{u"young team | why"_s});
        QCOMPARE(WordingRules(u"yo* team | why | what"_s).problems().size(), 1);
        QCOMPARE(WordingRules(u"\nyoung team | why | what\n"_s).problems(), QStringList());
    }

    void thePlaceInThePostingIsSaid()
    {
        PostingDocument document;
        document.posting.title = u"Baker"_s;
        document.posting.summary = u"We are the team for you, and it is a young team."_s;
        document.criteria.resize(1);
        document.criteria[0].id = CriterionId(7);
        document.criteria[0].text = u"A native speaker"_s;
        const auto hints = checkPostingWording(document);
        QCOMPARE(hints.size(), size_t(3));
        QCOMPARE(hints[0].field, u"summary"_s);
        QCOMPARE(hints[1].kind, Kind::Criterion);
        QCOMPARE(hints[1].id, 7);
        QCOMPARE(hints[2].field, u"pay"_s);
        document.posting.pay = {qint64(100), std::nullopt, u"EUR"_s, std::nullopt};
        QCOMPARE(checkPostingWording(document).size(), size_t(2));
    }

    void aLanguageWithoutWordsHasNoHints()
    {
        PostingDocument document;
        document.posting.title = u"パン職人を募集します"_s;
        QVERIFY(checkPostingWording(document).empty());
    }

    void theLanguageIsTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"We are looking for a baker who works with us at night."_s << u"en"_s;
        QTest::newRow("de") << u"Wir suchen für unser Team eine Bäckerin, die mit uns in der Nacht arbeitet."_s
                            << u"de"_s;
        QTest::newRow("fr") << u"Nous cherchons une personne pour le pain de nos clients dans la ville."_s << u"fr"_s;
        QTest::newRow("es") << u"Buscamos una persona para el pan de nuestros clientes en la ciudad."_s << u"es"_s;
        QTest::newRow("pt") << u"Procuramos uma pessoa para o pão dos nossos clientes na cidade, com horário."_s
                            << u"pt"_s;
        QTest::newRow("it") << u"Cerchiamo una persona per il pane dei nostri clienti della città."_s << u"it"_s;
        QTest::newRow("nl") << u"Wij zoeken een bakker voor het brood van onze klanten in de stad."_s << u"nl"_s;
        QTest::newRow("pl") << u"Szukamy osoby do pracy na nocnej zmianie w piekarni, która jest dla nas."_s << u"pl"_s;
        QTest::newRow("ja") << u"夜間のパン作りを担当していただきます。"_s << u"ja"_s;
        QTest::newRow("zh") << u"我们正在招聘夜班面包师。"_s << u"zh"_s;
        QTest::newRow("nothing") << QString() << u"en"_s;
    }

    void theLanguageIsTold()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QCOMPARE(languageOf(text), language);
    }

    /// Of postings of three lines too, with a heading or without.
    void theLanguageOfAFewLinesIsTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("en, a cook") << u"Cook\nBake a cake\nLead a team"_s << u"en"_s;
        QTest::newRow("en, a heading") << u"Cook\nTasks:\nCakes"_s << u"en"_s;
        QTest::newRow("en, another") << u"Nurse\nCare for patients\nNight shifts"_s << u"en"_s;
        QTest::newRow("de, a cook") << u"Koch\nKuchen backen\nTeam führen"_s << u"de"_s;
        QTest::newRow("de, a heading") << u"Koch\nAufgaben:\nKuchen"_s << u"de"_s;
        QTest::newRow("de, another") << u"Verkäufer\nKunden beraten\nRegale einräumen"_s << u"de"_s;
        QTest::newRow("fr, a cook") << u"Cuisinier\nPréparer un gâteau\nDiriger une équipe"_s << u"fr"_s;
        QTest::newRow("fr, a heading") << u"Chef\nMissions :\nGateaux"_s << u"fr"_s;
        QTest::newRow("fr, another") << u"Infirmière\nSoigner les patients\nTravail de nuit"_s << u"fr"_s;
        QTest::newRow("es, a cook") << u"Cocinero\nHornear una tarta\nDirigir un equipo"_s << u"es"_s;
        QTest::newRow("es, a heading") << u"Chef\nFunciones:\nTartas"_s << u"es"_s;
        QTest::newRow("es, another") << u"Enfermera\nCuidar pacientes\nTurno de noche"_s << u"es"_s;
        QTest::newRow("pt, a cook") << u"Cozinheiro\nFazer um bolo\nLiderar uma equipe"_s << u"pt"_s;
        QTest::newRow("pt, a heading") << u"Chef\nAtribuições:\nBolos"_s << u"pt"_s;
        QTest::newRow("pt, another") << u"Enfermeira\nCuidar dos pacientes\nTurno da noite"_s << u"pt"_s;
        QTest::newRow("it, a cook") << u"Cuoco\nPreparare una torta\nGuidare la squadra"_s << u"it"_s;
        QTest::newRow("it, a heading") << u"Chef\nMansioni:\nTorte"_s << u"it"_s;
        QTest::newRow("it, another") << u"Infermiera\nCurare i pazienti\nTurno di notte"_s << u"it"_s;
        QTest::newRow("nl, a cook") << u"Kok\nEen taart bakken\nEen team leiden"_s << u"nl"_s;
        QTest::newRow("nl, a heading") << u"Kok\nTaken:\nTaarten"_s << u"nl"_s;
        QTest::newRow("nl, another") << u"Verpleegkundige\nZorg voor patiënten\nNachtdienst"_s << u"nl"_s;
        QTest::newRow("pl, a cook") << u"Kucharz\nWypiek ciast\nKierowanie zespołem"_s << u"pl"_s;
        QTest::newRow("pl, a heading") << u"Kucharz\nObowiązki:\nCiasta"_s << u"pl"_s;
        QTest::newRow("pl, another") << u"Pielęgniarka\nOpieka nad pacjentem\nPraca w nocy"_s << u"pl"_s;
        QTest::newRow("de, a plumber") << u"Klempner\nRohre verlegen\nHeizungen reparieren"_s << u"de"_s;
        QTest::newRow("pt, a plumber") << u"Encanador\nInstalar tubos\nReparar caldeiras"_s << u"pt"_s;
        QTest::newRow("es, a plumber") << u"Fontanero\nInstalar tuberías\nReparar calderas"_s << u"es"_s;
        QTest::newRow("nl, a plumber") << u"Loodgieter\nLeidingen leggen\nKetels repareren"_s << u"nl"_s;
        QTest::newRow("en, a plumber") << u"Plumber\nInstall pipes\nRepair boilers"_s << u"en"_s;
        QTest::newRow("en, a name") << u"Baker in São Paulo\nBake a cake"_s << u"en"_s;
        QTest::newRow("en, a loan") << u"Kindergarten teacher\nTasks:\nTeach a class"_s << u"en"_s;
    }
    void theLanguageOfAFewLinesIsTold()
    {
        QFETCH(QString, text);
        QTEST(languageOf(text), "language");
    }
};

QTEST_GUILESS_MAIN(TestWordingRules)
#include "tst_wording_rules.moc"
