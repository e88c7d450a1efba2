#include "job_description_generator.h"
#include "postingtext/read_posting_text.h"
#include "postingtext/write_posting_text.h"

#include <QTest>

#include <random>

using namespace shortlist;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Pieces that a form could take for a mark, and others.
const QStringList &pieces()
{
    static const QStringList all{
        u"*"_s,
        u"**"_s,
        u"#"_s,
        u"# "_s,
        u"## Requirements"_s,
        u"-"_s,
        u"- "_s,
        u"---"_s,
        u"==="_s,
        u": "_s,
        u":"_s,
        u"a: b"_s,
        u"1. "_s,
        u"2) "_s,
        u"12."_s,
        u"_"_s,
        u"__x__"_s,
        u"`code`"_s,
        u"[x](y)"_s,
        u"<b>"_s,
        u"> "_s,
        u"&amp;"_s,
        u"\\"_s,
        u"\\*"_s,
        u"~~"_s,
        u"| a | b |"_s,
        u"    deep"_s,
        u"\t"_s,
        u" "_s,
        u"\n"_s,
        u"\n\n"_s,
        u"\r"_s,
        u"\u2060"_s,
        u"\u200b"_s,
        u"\u2028"_s,
        u"\u2029"_s,
        u"\u2060\u200b"_s,
        u"日本語"_s,
        u"Žižek"_s,
        u"😀"_s,
        u"word"_s,
        u"two words"_s,
        u"Summary"_s,
        u"Aufgaben"_s,
        u"Required qualifications"_s,
        u"+ "_s,
        u"…"_s,
        u"\u00a0"_s,
        u"- item"_s,
        u"**Pay:** 5"_s,
        u"Location: x"_s,
        u"---\n"_s,
        u"\n- "_s,
        u"Section"_s,
        u"%1"_s,
    };
    return all;
}

class PostingMaker {
public:
    explicit PostingMaker(quint32 seed) : m_engine(seed) {}

    PostingDocument make()
    {
        PostingDocument document;
        Posting &posting = document.posting;
        posting.title = something();
        for (QString Posting::*member :
             {&Posting::organization, &Posting::department, &Posting::location, &Posting::employmentType,
              &Posting::requisition, &Posting::summary, &Posting::unplaced}) {
            if (below(2) == 0)
                posting.*member = text();
        }
        if (below(2) == 0)
            posting.workplace = static_cast<Workplace>(below(3));
        posting.openings = 1 + below(3);
        if (below(2) == 0)
            posting.closesOn = QDate(2026, 1, 1).addDays(below(1000));
        posting.pay = pay();
        for (const auto &[kind, word] : Words<CriterionKind>::list) {
            for (int i = below(4); i > 0; --i)
                document.criteria.push_back(criterion(kind));
        }
        for (int i = below(4); i > 0; --i) {
            Section section;
            section.heading = text();
            section.text = text();
            document.sections.push_back(section);
        }
        return document;
    }

private:
    int below(int limit) { return static_cast<int>(m_engine() % static_cast<quint32>(limit)); }

    QString text()
    {
        QString made;
        for (int i = below(7); i > 0; --i)
            made += pieces()[below(static_cast<int>(pieces().size()))];
        return made;
    }

    QString something()
    {
        const QString made = text();
        return made.trimmed().isEmpty() ? u"Cook"_s : made;
    }

    Criterion criterion(CriterionKind kind)
    {
        Criterion one;
        one.kind = kind;
        one.assess = kind == CriterionKind::Responsibility ? Assess::Rate : Assess::Screen;
        one.heading = below(2) == 0 ? text() : QString();
        one.text = one.heading.isEmpty() ? something() : text();
        return one;
    }

    Pay pay()
    {
        Pay made;
        const qint64 low = qint64(below(1'000'000)) * (below(2) == 0 ? 100 : 1);
        switch (below(5)) {
        case 0: return made;
        case 1: made.min = made.max = low; break;
        case 2: made.min = low; break;
        case 3: made.max = low; break;
        default: made.min = low; made.max = low + 1 + below(90'000'000);
        }
        made.currency = QStringList{u"USD"_s, u"EUR"_s, u"JPY"_s, u"KWD"_s}[below(4)];
        if (below(3) > 0)
            made.period = static_cast<PayPeriod>(below(5));
        return made;
    }

    std::mt19937 m_engine;
};

QString shown(const PostingDocument &document)
{
    return writePostingText(document, TextForm::Markdown, postingWords(u"en")) + document.posting.title;
}

} // namespace

class TestPostingText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyPostingIsReadBackToTheLetter_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<QString>("language");
        for (const PostingWords &words : allPostingWords()) {
            QTest::addRow("plain, %s", qPrintable(words.language())) << int(TextForm::Plain) << words.language();
            QTest::addRow("markdown, %s", qPrintable(words.language())) << int(TextForm::Markdown) << words.language();
        }
    }

    void anyPostingIsReadBackToTheLetter()
    {
        QFETCH(int, form);
        QFETCH(QString, language);
        for (quint32 seed = 1; seed <= 400; ++seed) {
            const PostingDocument made = PostingMaker(seed).make();
            const QString text = writePostingText(made, static_cast<TextForm>(form), postingWords(language));
            const auto read = readJobDescription(text.toUtf8(), u"posting.txt"_s);
            const QByteArray where = "seed " + QByteArray::number(seed) + '\n' + text.toUtf8();
            QVERIFY2(read.ok(), where.constData());
            const PostingDocument back{read->posting, read->criteria, read->sections, {}};
            QVERIFY2(back == made, (where + "\n-- read back:\n" + shown(back).toUtf8()).constData());
        }
    }

    void whatTheReaderFoundIsReadBackTheSame()
    {
        for (quint32 seed = 1; seed <= 200; ++seed) {
            auto found = readJobDescription(generateJobDescription(seed).bytes, u"generated.txt"_s);
            QVERIFY(found.ok());
            std::stable_sort(found->criteria.begin(), found->criteria.end(),
                             [](const Criterion &a, const Criterion &b) { return a.kind < b.kind; });
            const PostingDocument document{found->posting, found->criteria, found->sections, {}};
            for (const TextForm form : {TextForm::Plain, TextForm::Markdown}) {
                const QString text = writePostingText(document, form, postingWords(u"en"));
                const auto read = readJobDescription(text.toUtf8(), u"posting.md"_s);
                QVERIFY2(read.ok() && read->posting == found->posting && read->criteria == found->criteria
                             && read->sections == found->sections,
                         text.toUtf8().constData());
            }
        }
    }

    void tagsInItAreText()
    {
        PostingDocument made;
        made.posting.title = u"Cook"_s;
        made.posting.summary = u"Writes <b>HTML</b>,<br>\n<ul><li>lists</li></ul>\n<p>and <a href='x'>links</a></p>"_s;
        for (const TextForm form : {TextForm::Plain, TextForm::Markdown}) {
            const auto read = readJobDescription(writePostingText(made, form, postingWords(u"en")).toUtf8(), u"a.md"_s);
            QVERIFY(read.ok());
            QCOMPARE(read->posting.summary, made.posting.summary);
        }
    }

    void anotherFormOfLineEndsOrLostWhiteSpaceChangesNothing()
    {
        const PostingDocument made = PostingMaker(7).make();
        QString text = writePostingText(made, TextForm::Markdown, postingWords(u"de"));
        const auto asWritten = readPostingText(text);
        QVERIFY(asWritten);
        text.replace(u"  \n"_s, u"\n"_s).replace(u'\n', u"\r\n"_s);
        const auto changed = readPostingText(text + u"\r\n\r\n"_s);
        QVERIFY(changed);
        QVERIFY(*changed == *asWritten);
    }

    void itsLinesAreNumbered()
    {
        PostingDocument made;
        made.posting.title = u"Cook"_s;
        made.criteria.resize(2);
        made.criteria[0].text = u"Cook"_s;
        made.criteria[1].text = u"Clean"_s;
        made.sections.resize(1);
        made.sections[0].heading = u"Benefits"_s;
        made.sections[0].text = u"Food"_s;
        for (const TextForm form : {TextForm::Plain, TextForm::Markdown}) {
            const QString text = writePostingText(made, form, postingWords(u"en"));
            const QStringList lines = text.split(u'\n');
            const auto read = readPostingText(text);
            QVERIFY(read);
            QCOMPARE(lines.value(read->criterionLines.at(1) - 1), u"- Clean"_s);
            QVERIFY(lines.value(read->sectionLines.at(0) - 1).endsWith(u"Benefits"_s));
        }
    }

    void whatAPersonWroteIsLeftToTheReader_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no title mark") << u"# Cook\n\n## Responsibilities\n\n- Cook\n"_s;
        QTest::newRow("a line with no place") << u"# Cook"_s + guard() + u"\n\nWe are looking for a cook.\n"_s;
        QTest::newRow("other bullets") << u"# Cook"_s + guard() + u"\n\n## Responsibilities\n\n* Cook\n"_s;
        QTest::newRow("an unknown fact") << u"# Cook"_s + guard() + u"\n\n**Shift:** Night\n"_s;
        QTest::newRow("nothing") << QString();
    }

    void whatAPersonWroteIsLeftToTheReader()
    {
        QFETCH(QString, text);
        QVERIFY(!readPostingText(text));
    }

    void markdownLooksAsExpected()
    {
        PostingDocument made;
        made.posting.title = u"Cook *nights*"_s;
        made.posting.location = u"Porto"_s;
        made.posting.pay = {qint64(6'000'000), qint64(8'000'050), u"EUR"_s, PayPeriod::Year};
        made.posting.summary = u"One.\nTwo."_s;
        made.criteria.resize(2);
        made.criteria[0].heading = u"Menu"_s;
        made.criteria[0].text = u"Plan it"_s;
        made.criteria[1].kind = CriterionKind::Required;
        made.criteria[1].text = u"1. place in a contest"_s;
        made.sections.resize(1);
        made.sections[0].heading = u"Benefits"_s;
        made.sections[0].text = u"- Food\n- Drinks"_s;
        QCOMPARE(writePostingText(made, TextForm::Markdown, postingWords(u"en")).remove(guard()),
                 u"# Cook \\*nights\\*\n\n**Location:** Porto  \n**Pay:** 60,000 to 80,000.50 EUR per year\n\n"
                 "## Summary\n\nOne.  \nTwo.\n\n## Responsibilities\n\n- **Menu:** Plan it\n\n"
                 "## Required qualifications\n\n- 1\\. place in a contest\n\n## Benefits\n\n- Food\n- Drinks\n"_s);
        QCOMPARE(writePostingText(made, TextForm::Plain, postingWords(u"de")).remove(guard()),
                 u"Cook *nights*\n=============\n\nStandort: Porto\nGehalt: 60.000 bis 80.000,50 EUR pro Jahr\n\n"
                 "Zusammenfassung\n---------------\nOne.\nTwo.\n\nAufgaben\n--------\n- Menu: Plan it\n\n"
                 "Anforderungen\n-------------\n- 1. place in a contest\n\nBenefits\n--------\n- Food\n- Drinks\n"_s);
    }

    void everyLanguageHasAllWordsAndNoTwoAlike()
    {
        const auto &all = allPostingWords();
        QCOMPARE(all.size(), size_t(10));
        const QHash<QString, QString> &english = all.front().all();
        for (const PostingWords &words : all) {
            QStringList there;
            for (auto it = english.begin(); it != english.end(); ++it) {
                const QString word = words.all().value(it.key());
                QVERIFY2(!word.isEmpty(), qPrintable(words.language() + u' ' + it.key()));
                const bool isPeriod = fromWord<PayPeriod>(it.key()).has_value();
                QVERIFY2(isPeriod || !there.contains(word), qPrintable(words.language() + u' ' + word));
                there += word;
            }
            QCOMPARE(words.all().size(), english.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestPostingText)
#include "tst_posting_text.moc"
