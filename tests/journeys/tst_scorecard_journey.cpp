#include "fields/text_field.h"
#include "hiring_scene.h"
#include "scorecard_model.h"
#include "settled.h"
#include "style/tokens.h"
#include "window/main_window.h"
#include "window/scorecard/scorecard_dialog.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace shortlist;
using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window on a posting with five rated criteria, and the scorecard of Ada open.
struct ScorecardScene {
    ScorecardScene()
    {
        scene.does("add", "criterion", "--posting", "1", "heading=Mentoring", "text=Grow two engineers a year");
        scene.does("add", "criterion", "--posting", "1", "heading=Reliability", "text=Own alerts & on-call");
        scene.does("edit", "criterion", "1", "anchor_1=Has not run a service in production",
                   "anchor_3=Ran one; fixed causes, not symptoms",
                   "anchor_5=Led incidents and prevented the next ones");
        clock = std::make_unique<FixedClock>(now());
        window = std::make_unique<MainWindow>(scene.file(), u"Mia"_s, *clock);
        window->show();
        window->client().waitForAll();
        window->desk().selection.select(CandidateId(1), ApplicationId(1));
        settle();
        open();
    }
    void open()
    {
        window->desk().actions.action("application.score"_L1)->trigger();
        settle();
        dialog = window->findChild<ScorecardDialog *>();
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("no active window");
    }
    void settle() { test::settle(window->client()); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        ++keystrokes;
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : dialog.data(), key, modifiers);
        settle();
    }
    QPlainTextEdit *notes() const { return dialog->findChild<TextField *>(u"scorecard_notes"_s)->edit(); }
    QString openText() const { return dialog->findChild<QLabel *>(u"still_open"_s)->text(); }
    QJsonArray cards() const
    {
        return objectOf(scene.asks("show", "application", "1", "--json"))["scorecards"_L1].toArray();
    }

    HiringScene scene;
    std::unique_ptr<FixedClock> clock;
    std::unique_ptr<MainWindow> window;
    QPointer<ScorecardDialog> dialog;
    int keystrokes = 0;
};

} // namespace

/// A scorecard filled in by keyboard, submitted and revised.
class TestScorecardJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pictures();
    void fiveCriteriaTakeTwelveKeystrokes();
    void notesComeFirstAndAreSavedAsTyped();
    void bareDigitsRateOutsideOfText();
    void submittingSaysWhatIsOpen();
    void whatIsNotedCanBeNotObserved();
    void aDoubleClickDoesNotSubmitWhatIsOpen();
    void aSubmittedCardIsRevised();
    void othersAnswersAppearAfterSubmitting();
    void eachInterviewHasACardOfItsOwn();
};

void TestScorecardJourney::pictures()
{
    const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES");
    if (folder.isEmpty())
        QSKIP("SHORTLIST_PICTURES names no folder.");
    ScorecardScene s;
    QTest::keyClicks(
        s.notes(),
        u"Led the March outage: rolled back first, then looked. Wrote the follow-up; two of three actions done."_s);
    s.press(Qt::Key_3, Qt::AltModifier);
    s.press(Qt::Key_Down, Qt::ControlModifier);
    s.press(Qt::Key_4, Qt::AltModifier);
    s.press(Qt::Key_Down, Qt::ControlModifier);
    s.press(Qt::Key_0, Qt::AltModifier);
    s.press(Qt::Key_Up, Qt::ControlModifier);
    s.press(Qt::Key_Up, Qt::ControlModifier);
    for (const auto &[theme, name] : {std::pair(Theme::Light, u"light"_s), std::pair(Theme::Dark, u"dark"_s)}) {
        applyTheme(theme);
        for (const QSize size : {QSize(1280, 800), QSize(800, 560)}) {
            s.dialog->resize(size);
            s.settle();
            s.dialog->grab().save(u"%1/scorecard-%2-%3.png"_s.arg(folder, name).arg(size.width()));
        }
    }
    applyTheme(Theme::Light);
    for (int i = 0; i < 5; ++i)
        s.press(Qt::Key_Down, Qt::ControlModifier);
    s.dialog->resize(1280, 800);
    s.settle();
    s.dialog->grab().save(u"%1/scorecard-recommendation.png"_s.arg(folder));
}

void TestScorecardJourney::fiveCriteriaTakeTwelveKeystrokes()
{
    ScorecardScene s;
    const Qt::Key marks[] = {Qt::Key_4, Qt::Key_3, Qt::Key_5, Qt::Key_0, Qt::Key_2};
    for (const Qt::Key mark : marks) {
        s.press(mark, Qt::AltModifier);
        s.press(Qt::Key_Down, Qt::ControlModifier);
    }
    s.press(Qt::Key_3, Qt::AltModifier); // yes
    s.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(s.keystrokes, 12);
    QCOMPARE(s.cards().size(), 1);
    const QJsonObject card = s.cards().first().toObject();
    QCOMPARE(card["status"_L1].toString(), u"submitted"_s);
    QCOMPARE(card["recommendation"_L1].toString(), u"yes"_s);
    QCOMPARE(card["ratings"_L1].toArray().size(), 5);
    QCOMPARE(objectOf(s.scene.asks("show", "application", "1", "--json"))["criteria"_L1][0]["mean"_L1].toDouble(), 4.0);
}

void TestScorecardJourney::notesComeFirstAndAreSavedAsTyped()
{
    ScorecardScene s;
    QVERIFY(s.notes()->hasFocus());
    QTest::keyClicks(s.notes(), u"Drew 3 diagrams"_s);
    s.press(Qt::Key_Down, Qt::ControlModifier); // leaves the field: stored, and still open
    QVERIFY(s.notes()->hasFocus());
    QCOMPARE(s.notes()->toPlainText(), QString());
    QVERIFY2(s.openText().contains(u"System design"_s), qPrintable(s.openText()));
    QTest::keyClicks(s.notes(), u"Wrote it at once"_s);
    s.dialog->close(); // what is typed is stored
    s.settle();
    s.open();
    QCOMPARE(s.notes()->toPlainText(), u"Drew 3 diagrams"_s);
    s.press(Qt::Key_5, Qt::AltModifier);
    s.press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(s.notes()->toPlainText(), u"Wrote it at once"_s);
    QVERIFY2(!s.openText().contains(u"System design"_s), qPrintable(s.openText()));
}

void TestScorecardJourney::bareDigitsRateOutsideOfText()
{
    ScorecardScene s;
    QTest::keyClicks(s.notes(), u"2"_s);
    QCOMPARE(s.notes()->toPlainText(), u"2"_s);
    auto *list = s.dialog->findChild<QListView *>(u"criteria_list"_s);
    list->setFocus();
    s.press(Qt::Key_5, Qt::NoModifier);
    const QJsonObject rating = s.cards().first()["ratings"_L1][0].toObject();
    QCOMPARE(rating["rating"_L1].toInt(), 5);
}

void TestScorecardJourney::submittingSaysWhatIsOpen()
{
    ScorecardScene s;
    s.press(Qt::Key_4, Qt::AltModifier);
    s.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(s.cards().first()["status"_L1].toString(), u"draft"_s);
    QVERIFY2(s.openText().contains(u"Coding"_s) && s.openText().contains(u"again"_s), qPrintable(s.openText()));
    s.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(s.cards().first()["status"_L1].toString(), u"submitted"_s);
}

void TestScorecardJourney::whatIsNotedCanBeNotObserved()
{
    ScorecardScene s;
    const auto answer = [&s] {
        const auto *list = s.dialog->findChild<QListView *>(u"criteria_list"_s);
        return list->model()->index(0, 0).data(ScorecardModel::AnswerRole).toString();
    };
    QTest::keyClicks(s.notes(), u"We did not get to it."_s);
    QCOMPARE(answer(), u"open"_s);
    s.press(Qt::Key_0, Qt::AltModifier);
    QTRY_COMPARE(answer(), u"not observed"_s);
    QVERIFY2(!s.openText().contains(u"Nothing new"_s), qPrintable(s.openText()));
    QCOMPARE(s.cards().first()["ratings"_L1][0]["notes"_L1].toString(), u"We did not get to it."_s);
    QVERIFY(!s.window->findChild<MessageBar *>()->text().contains(u"Nothing new"_s));
}

void TestScorecardJourney::aDoubleClickDoesNotSubmitWhatIsOpen()
{
    ScorecardScene s;
    s.press(Qt::Key_4, Qt::AltModifier);
    auto *button = s.dialog->findChild<QPushButton *>(u"submit"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QTest::mouseDClick(button, Qt::LeftButton); // what follows the first click where it is a double click
    QTest::mouseRelease(button, Qt::LeftButton);
    s.settle();
    QCOMPARE(s.cards().first()["status"_L1].toString(), u"draft"_s);
    QVERIFY2(s.openText().contains(u"again"_s), qPrintable(s.openText()));
}

void TestScorecardJourney::aSubmittedCardIsRevised()
{
    ScorecardScene s;
    s.press(Qt::Key_4, Qt::AltModifier);
    s.press(Qt::Key_Return, Qt::ControlModifier);
    s.press(Qt::Key_Return, Qt::ControlModifier);
    s.press(Qt::Key_1, Qt::AltModifier); // read only now
    QCOMPARE(s.cards().size(), 1);
    auto *button = s.dialog->findChild<QPushButton *>(u"submit"_s);
    QCOMPARE(button->text(), u"Revise"_s);
    button->click();
    s.press(Qt::Key_1, Qt::AltModifier);
    QCOMPARE(s.cards().size(), 2);
    QCOMPARE(s.cards().last()["status"_L1].toString(), u"draft"_s);
    QCOMPARE(s.cards().first()["ratings"_L1][0]["rating"_L1].toInt(), 4);
}

void TestScorecardJourney::othersAnswersAppearAfterSubmitting()
{
    ScorecardScene s;
    const auto others = [&s] { return s.dialog->findChild<QLabel *>(u"scorecard_others"_s)->text(); };
    s.scene.does("score", "1", "System design=2", "--submit", "--as", "Ivo");
    s.press(Qt::Key_4, Qt::AltModifier);
    QVERIFY2(!others().contains(u"Ivo"_s), qPrintable(others()));
    s.press(Qt::Key_Return, Qt::ControlModifier);
    s.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(others().contains(u"Ivo: 2"_s), qPrintable(others()));
}

void TestScorecardJourney::eachInterviewHasACardOfItsOwn()
{
    ScorecardScene s;
    s.dialog->close();
    s.settle();
    s.scene.does("add", "planned_interview", "--posting", "1", "name=Talk");
    s.scene.does("add", "planned_interview", "--posting", "1", "name=Sample", "kind=work_sample");
    s.scene.does("add", "question", "--planned", "Sample", "--posting", "1", "text=Where does it break?",
                 "criteria=System design");
    for (const char *planned : {"1", "2"})
        s.scene.does("add", "interview", "--application", "1", "--planned", planned, "starts_at=2026-02-20T09:00:00Z",
                     "interviewers=Mia");
    QVERIFY2(s.scene.isSound(), s.scene.problems().constData());
    const auto open = [&s](InterviewId id) {
        ScorecardDialog::open(s.window->desk(), ApplicationId(1), id, s.window.get());
        s.settle();
        for (auto *one : s.window->findChildren<ScorecardDialog *>())
            s.dialog = one->isDone() ? s.dialog : QPointer<ScorecardDialog>(one);
        return QTest::qWaitForWindowActive(s.dialog);
    };
    const auto part = [&s](const QString &name) { return s.dialog->findChild<QLabel *>(name)->text(); };
    QVERIFY(open(InterviewId(1)));
    QVERIFY2(part(u"scorecard_title"_s).contains(u"Talk · Ada"_s), qPrintable(part(u"scorecard_title"_s)));
    s.press(Qt::Key_4, Qt::AltModifier);
    s.press(Qt::Key_Return, Qt::ControlModifier);
    s.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(s.dialog->findChild<QPushButton *>(u"submit"_s)->text(), u"Revise"_s);

    // The other one is not begun, blind, asks its own question and goes on from the marks so far.
    QVERIFY(open(InterviewId(2)));
    QVERIFY2(part(u"scorecard_title"_s).contains(u"Sample · work sample, scored blind"_s),
             qPrintable(part(u"scorecard_title"_s)));
    QCOMPARE(s.dialog->findChild<QWidget *>(u"scorecard_question"_s)->findChild<QLabel *>()->text(),
             u"“Where does it break?”"_s);
    QCOMPARE(s.dialog->findChild<QPushButton *>(u"submit"_s)->text(), u"Submit scorecard"_s);
    if (const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES"); !folder.isEmpty())
        s.dialog->grab().save(folder + u"/scorecard-second.png"_s);
    s.press(Qt::Key_Return, Qt::ControlModifier);
    s.press(Qt::Key_Return, Qt::ControlModifier);
    const QJsonArray cards = arrayOf(s.scene.asks("list", "scorecards", "--json"));
    QCOMPARE(cards.size(), 2);
    QCOMPARE(cards[1]["interview_id"_L1].toInt(), 2);
    QCOMPARE(cards[1]["ratings"_L1][0]["rating"_L1].toInt(), 4);
    QVERIFY2(part(u"scorecard_title"_s).contains(u"Sample · Ada"_s), qPrintable(part(u"scorecard_title"_s)));
}

QTEST_MAIN(TestScorecardJourney)
#include "tst_scorecard_journey.moc"
