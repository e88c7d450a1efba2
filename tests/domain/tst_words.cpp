#include "application.h"
#include "candidate.h"
#include "edit.h"
#include "interview.h"
#include "member.h"

#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace shortlist;

class TestWords : public QObject {
    Q_OBJECT

    /// `last` is the last value of the enumeration: one added behind it without a word is seen here.
    template <Worded E>
    void check(E last, int first = 0)
    {
        static const QRegularExpression snakeCase(QStringLiteral("^[a-z]+(_[a-z]+)*$"));
        const auto &list = Words<E>::list;
        QCOMPARE(static_cast<int>(list.size()), static_cast<int>(last) - first + 1);
        QSet<QString> words;
        for (size_t i = 0; i < list.size(); ++i) {
            const E value = static_cast<E>(static_cast<int>(i) + first);
            const QString word = wordOf(value);
            QVERIFY2(snakeCase.match(word).hasMatch(), qPrintable(word));
            QVERIFY2(fromWord<E>(word) == value, qPrintable(word));
            QVERIFY(allWords<E>().contains(word));
            words.insert(word);
        }
        QCOMPARE(words.size(), qsizetype(list.size()));
        QVERIFY(!fromWord<E>(u"no such word"));
        QVERIFY(!fromWord<E>(u""));
    }

private Q_SLOTS:
    void everyValueHasAWordOfItsOwn()
    {
        check(Kind::Decision, 1); // Kind::None has no word
        check(Role::HumanResources);
        check(Workplace::Remote);
        check(PostingStatus::Closed);
        check(PayPeriod::Year);
        check(CriterionKind::Preferred);
        check(Assess::None);
        check(StageKind::Hired);
        check(ApplicationStatus::Withdrawn);
        check(ReasonSide::Neither);
        check(ScreeningResult::Unknown);
        check(ScorecardStatus::Submitted);
        check(Recommendation::NoDecision);
        check(InterviewKind::Reference);
        check(InterviewStatus::Cancelled);
        check(Verb::Migrate);
    }

    void wordsAreComparedExactly()
    {
        QVERIFY(fromWord<Workplace>(u"onsite") == Workplace::Onsite);
        QVERIFY(!fromWord<Workplace>(u"Onsite"));
        QVERIFY(!fromWord<Workplace>(u"onsite "));
        QCOMPARE(allWords<Workplace>(), QStringLiteral("onsite, hybrid, remote"));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
