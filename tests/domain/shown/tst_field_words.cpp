#include "application.h"
#include "interview.h"
#include "member.h"
#include "posting.h"
#include "shown/field_words.h"

#include <QTest>

using namespace shortlist;

/// What the history calls fields and values.
class FieldWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasAName();
    void everyFieldHasAWord();
    void everyWordOfOursIsSaidAsPeopleDo();
    void whatPeopleTypeIsNoWordOfOurs();

private:
    template <class Word>
    static void hasWords(const char *field)
    {
        for (const auto &[value, word] : Words<Word>::list) {
            const QString shown = shownWord(QLatin1String(field), QLatin1String(word));
            QVERIFY2(!shown.isEmpty() && !shown.contains(u'_'), word);
        }
    }
};

void FieldWordsTest::everyKindHasAName()
{
    for (const Kind kind : allKinds())
        QVERIFY2(!shownKind(kind).isEmpty(), wordOf(kind).data());
}

void FieldWordsTest::everyFieldHasAWord()
{
    for (const Kind kind : allKinds()) {
        for (const FieldInfo &field : kindInfo(kind).fields) {
            // What a scorecard was made from is no value that people compare.
            const bool isOfInterest = qstrcmp(field.name, "uuid") != 0 && qstrcmp(field.name, "plan") != 0;
            QVERIFY2(shownField(QLatin1String(field.name)).isEmpty() != isOfInterest, field.name);
        }
    }
}

void FieldWordsTest::everyWordOfOursIsSaidAsPeopleDo()
{
    hasWords<ApplicationStatus>("status");
    hasWords<PostingStatus>("to_status");
    hasWords<ScorecardStatus>("status");
    hasWords<Recommendation>("recommendation");
    hasWords<ScreeningResult>("result");
    hasWords<Assess>("assess");
    hasWords<CriterionKind>("kind");
    hasWords<StageKind>("kind");
    hasWords<Workplace>("workplace");
    hasWords<PayPeriod>("pay_period");
    hasWords<ReasonSide>("side");
    hasWords<InterviewKind>("kind");
    hasWords<InterviewStatus>("status");
    QCOMPARE(shownWord(QLatin1String("status"), QStringLiteral("on_hold")), QStringLiteral("on hold"));
    QCOMPARE(shownWord(QLatin1String("assess"), QStringLiteral("rate")), QStringLiteral("rating"));
}

void FieldWordsTest::whatPeopleTypeIsNoWordOfOurs()
{
    QCOMPARE(shownWord(QLatin1String("text"), QStringLiteral("on_hold")), QStringLiteral("on_hold"));
    QCOMPARE(shownWord(QLatin1String("kind"), QStringLiteral("something_new")), QStringLiteral("something_new"));
}

QTEST_GUILESS_MAIN(FieldWordsTest)
#include "tst_field_words.moc"
