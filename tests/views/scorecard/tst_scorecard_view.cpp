#include "fields/text_field.h"
#include "scorecard/scorecard_view.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace shortlist;
using namespace Qt::Literals::StringLiterals;

namespace {

SheetLine lineOf(qint64 id, const QString &heading, const QString &notes = {})
{
    SheetLine line;
    line.criterion.id = CriterionId(id);
    line.criterion.heading = heading;
    line.criterion.text = heading;
    line.notes = notes;
    return line;
}

const SheetLine design = lineOf(1, u"System design"_s);
const SheetLine coding = lineOf(2, u"Coding"_s);
const SheetLine mentoring = lineOf(3, u"Mentoring"_s, u"Grew two people"_s);

ScorecardSheet sheetOf(const std::vector<SheetLine> &lines)
{
    ScorecardSheet sheet;
    sheet.candidate = u"Ada Lovelace"_s;
    sheet.lines = lines;
    return sheet;
}

/// An interviewer in the middle of a note on Coding.
struct TypingOnCoding {
    TypingOnCoding()
    {
        view.showSheet(sheetOf({design, coding, mentoring}));
        view.resize(1100, 720);
        view.show();
        view.activateWindow();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("no active window");
        view.step(1);
        type(u"Wrote tests "_s);
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    QString labels() const
    {
        QStringList texts;
        for (const QLabel *label : view.findChildren<QLabel *>())
            texts += label->text();
        return texts.join(u'\n');
    }
    TextField *notes() const { return view.findChild<TextField *>(u"scorecard_notes"_s); }

    ScorecardView view;
    QSignalSpy noted{&view, &ScorecardView::notesEdited};
    QSignalSpy marked{&view, &ScorecardView::markChosen};
    QSignalSpy overall{&view, &ScorecardView::overallEdited};
};

} // namespace

/// A scorecard whose criteria are changed by somebody else while it is filled in.
class ScorecardViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typingStaysWithItsCriterion_data();
    void typingStaysWithItsCriterion();
    void theRecommendationStays();
    void whatIsTypedOnACriterionThatGoesIsKept_data();
    void whatIsTypedOnACriterionThatGoesIsKept();
    void aNoteRefusedAfterItWasLeftIsKept();
};

void ScorecardViewTest::typingStaysWithItsCriterion_data()
{
    QTest::addColumn<std::vector<SheetLine>>("lines");
    QTest::newRow("one more before it") << std::vector{design, lineOf(4, u"Writing"_s), coding, mentoring};
    QTest::newRow("one less before it") << std::vector{coding, mentoring};
    QTest::newRow("one less behind it") << std::vector{design, coding};
    QTest::newRow("the same ones in another order") << std::vector{coding, mentoring, design};
    QTest::newRow("one for another") << std::vector{mentoring, lineOf(4, u"Writing"_s), coding};
}

void ScorecardViewTest::typingStaysWithItsCriterion()
{
    QFETCH(std::vector<SheetLine>, lines);
    TypingOnCoding typing;
    typing.view.showSheet(sheetOf(lines));
    typing.type(u"first."_s);
    QCOMPARE(typing.notes()->text(), u"Wrote tests first."_s);
    typing.view.rate(4);
    QCOMPARE(typing.noted.size(), 1);
    QCOMPARE(typing.noted[0][0].value<CriterionId>(), CriterionId(2));
    QCOMPARE(typing.noted[0][2].toString(), u"Wrote tests first."_s);
    QCOMPARE(typing.marked.size(), 1);
    QCOMPARE(typing.marked[0][0].value<CriterionId>(), CriterionId(2));
}

void ScorecardViewTest::theRecommendationStays()
{
    TypingOnCoding typing;
    QSignalSpy recommended(&typing.view, &ScorecardView::recommendationChosen);
    typing.view.step(5);
    typing.view.showSheet(sheetOf({design, mentoring}));
    typing.view.rate(3);
    QCOMPARE(recommended.size(), 1);
    QCOMPARE(typing.marked.size(), 0);
}

void ScorecardViewTest::whatIsTypedOnACriterionThatGoesIsKept_data()
{
    QTest::addColumn<std::vector<SheetLine>>("lines");
    QTest::newRow("fewer") << std::vector{design, mentoring};
    QTest::newRow("as many") << std::vector{design, lineOf(4, u"Writing"_s), mentoring};
    QTest::newRow("none") << std::vector<SheetLine>{};
}

void ScorecardViewTest::whatIsTypedOnACriterionThatGoesIsKept()
{
    QFETCH(std::vector<SheetLine>, lines);
    TypingOnCoding typing;
    typing.view.showSheet(sheetOf(lines));
    QCOMPARE(typing.overall.size(), 1);
    QCOMPARE(typing.overall[0][1].toString(), u"Coding: Wrote tests "_s);
    QVERIFY2(typing.labels().contains(u"“Coding” is no longer rated"_s), qPrintable(typing.labels()));
    // Nothing goes to another criterion, but what follows goes on where the beginning went.
    typing.type(u"first, 5 of them."_s);
    typing.view.rate(4);
    QCOMPARE(typing.view.overall()->text(), u"Coding: Wrote tests first, 5 of them."_s);
    QCOMPARE(typing.marked.size(), 0);
    QCOMPARE(typing.noted.size(), 0);
    typing.view.showSheet(sheetOf(lines)); // the next news changes nothing of it
    QVERIFY2(typing.labels().contains(u"“Coding” is no longer rated"_s), qPrintable(typing.labels()));
    const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES");
    QTRY_VERIFY(typing.view.findChild<QWidget *>(u"next"_s)->width()
                >= typing.view.findChild<QWidget *>(u"next"_s)->sizeHint().width()); // laid out
    if (!folder.isEmpty())
        typing.view.grab().save(u"%1/scorecard-gone-%2.png"_s.arg(folder, QLatin1String(QTest::currentDataTag())));
    if (lines.empty())
        return;
    typing.view.step(1);
    typing.view.rate(2);
    QCOMPARE(typing.marked.size(), 1);
    QCOMPARE(typing.marked[0][0].value<CriterionId>(), CriterionId(1));
    QCOMPARE(typing.notes()->text(), QString());
}

void ScorecardViewTest::aNoteRefusedAfterItWasLeftIsKept()
{
    TypingOnCoding typing;
    typing.view.step(1);
    QCOMPARE(typing.noted.size(), 1);
    typing.view.settleNotes(CriterionId(2), u"Wrote tests "_s, u"Coding is not rated."_s);
    QCOMPARE(typing.notes()->problem(), QString());
    QCOMPARE(typing.notes()->text(), u"Grew two people"_s);
    QCOMPARE(typing.view.overall()->text(), u"Coding: Wrote tests "_s);
    typing.notes()->flush();
    QCOMPARE(typing.noted.size(), 1);
}

QTEST_MAIN(ScorecardViewTest)
#include "tst_scorecard_view.moc"
