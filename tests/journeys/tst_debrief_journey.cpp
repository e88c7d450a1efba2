#include "debrief/debrief_view.h"
#include "debrief/decision_dialog.h"
#include "debrief/decision_list.h"
#include "debrief/topic_list.h"
#include "debrief_model.h"
#include "fields/text_field.h"
#include "hand.h"
#include "hiring_scene.h"
#include "settled.h"
#include "style/tokens.h"
#include "window/debrief/debrief_dialog.h"
#include "window/debrief/decision_document.h"
#include "window/main_window.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace shortlist;
using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Ada and Grace, rated by Ivo and Lea; a debrief is open in a window of Mia.
struct DebriefScene {
    explicit DebriefScene(bool isRated = true) : clock(now())
    {
        scene.does("move", "1", "2", "--stage", "Interview");
        if (isRated) {
            scene.does("score", "1", "System design=5", "Coding=2", "Communication=4", "--submit", "--as", "Ivo");
            scene.does("score", "1", "System design=4", "Coding=5", "Communication=4", "--submit", "--as", "Lea");
            scene.does("score", "2", "System design=3", "Coding=3", "Communication=3", "--submit", "--as", "Ivo");
            scene.does("score", "2", "System design=3", "Coding=3", "Communication=3", "--submit", "--as", "Lea");
        }
        window = std::make_unique<MainWindow>(scene.file(), u"Mia"_s, clock);
        window->show();
        settle();
        open();
    }

    void open()
    {
        window->actionTable().action("compare.debrief"_L1)->trigger(); // from the board
        dialog = window->findChild<DebriefDialog *>();
        settle();
        static_cast<void>(QTest::qWaitForWindowActive(dialog));
    }
    void settle() { test::settle(window->client()); }
    [[nodiscard]] DebriefView &view() { return *dialog->view(); }
    [[nodiscard]] TextField *note() { return view().note(); }
    void type(const QString &text) { QTest::keyClicks(note()->edit(), text); }
    void chooseTopic(int row) { view().list()->setCurrentIndex(view().list()->model()->index(row, 0)); }
    [[nodiscard]] QStringList topics()
    {
        QStringList all;
        const QAbstractItemModel *model = view().list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            all += model->index(row, 0).data().toString() + u": "_s
                   + model->index(row, 0).data(DebriefModel::DetailRole).toString();
        return all;
    }
    [[nodiscard]] QStringList labels()
    {
        QStringList all;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            all += label->text();
        return all;
    }
    [[nodiscard]] QString label(const QString &name) { return dialog->findChild<QLabel *>(name)->text(); }
    [[nodiscard]] QPushButton *button(const QString &name) { return dialog->findChild<QPushButton *>(name); }
    [[nodiscard]] QJsonArray notes()
    {
        return objectOf(scene.asks("show", "application", "1", "--json", "--as", "Ivo"))["debrief_notes"_L1].toArray();
    }
    /// Opens the dialog in which the decision is entered.
    [[nodiscard]] DecisionDialog *decision()
    {
        Hand hand;
        return hand.click(button(u"debrief_decide"_s)) ? Hand::seen<DecisionDialog>() : nullptr;
    }
    void enter(DecisionDialog *entered, const QString &whom, const QString &why)
    {
        auto *people = entered->findChild<QComboBox *>(u"decision_whom"_s);
        people->setCurrentIndex(people->findText(whom));
        entered->findChild<QPlainTextEdit *>()->setPlainText(why);
    }
    [[nodiscard]] PrintedDocument record(DecisionId id)
    {
        PrintedDocument found;
        window->client().ask<PrintedDocument>(
            window.get(),
            [id, me = window->client().me(), zone = window->client().workspace().zone](Connection &connection) {
                return decisionDocument(connection, id, me, zone);
            },
            [&found](const Result<PrintedDocument> &document) {
                found = document ? *document : PrintedDocument{document.error().message, {}};
            });
        settle();
        return found;
    }

    HiringScene scene;
    FixedClock clock;
    std::unique_ptr<MainWindow> window;
    QPointer<DebriefDialog> dialog;
};

} // namespace

class TestDebriefJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLargestDisagreementComesFirst();
    void marksAreRevealedByKey();
    void whatIsSaidIsStoredWithItsTopic();
    void whatIsSaidIsTakenBackByKey();
    void escapeLosesNothingThatWasTyped();
    void whatIsTypedStaysWithItsTopicWhileMarksComeIn();
    void aDecisionIsRecordedAndPrinted();
    void aDecisionThatIsCancelledIsStillThere();
    void theLargestRecordIsOnePage();
    void whatIOweIsLeftOut();
    void nothingToTalkOverIsSaid();
    void pictures();
};

void TestDebriefJourney::theLargestDisagreementComesFirst()
{
    DebriefScene s;
    QVERIFY2(s.scene.isSound(), s.scene.problems());
    const QStringList topics = s.topics();
    QCOMPARE(topics.size(), 8);
    QVERIFY2(topics[0].startsWith(u"Coding: Ada Lovelace · 3"_s), qPrintable(topics[0]));
    QVERIFY2(topics[1].startsWith(u"System design: Ada Lovelace · 1"_s), qPrintable(topics[1]));
    QCOMPARE(topics[2], u"Communication: Ada Lovelace · all agree"_s);
    QCOMPARE(topics[7], u"Recommendations: Grace Hopper · as a whole"_s);
}

void TestDebriefJourney::marksAreRevealedByKey()
{
    DebriefScene s;
    Hand hand;
    QVERIFY(s.labels().contains(u"covered"_s));
    QVERIFY(!s.labels().contains(u"5"_s));
    const auto spoken = [&s] { return s.view().list()->currentIndex().data(Qt::AccessibleTextRole).toString(); };
    QVERIFY(!spoken().contains(u"Lea"_s));
    s.view().list()->setFocus();
    QVERIFY(hand.press(Qt::Key_Space));
    QTRY_VERIFY(s.labels().contains(u"5"_s));
    QVERIFY2(spoken().contains(u"Ivo: 2, Lea: 5"_s), qPrintable(spoken()));
    QVERIFY(!s.labels().contains(u"covered"_s));
    QVERIFY(hand.press(Qt::Key_Down)); // the next one is covered
    QTRY_VERIFY(s.labels().contains(u"covered"_s));
    QVERIFY(hand.press(Qt::Key_Up)); // and the first one is not any more
    QTRY_VERIFY(s.labels().contains(u"5"_s));
}

void TestDebriefJourney::whatIsSaidIsStoredWithItsTopic()
{
    DebriefScene s;
    s.note()->edit()->setFocus();
    s.type(u"Lea saw the second exercise only."_s);
    QTest::keyClick(s.note()->edit(), Qt::Key_Return, Qt::ControlModifier);
    s.settle();
    QTRY_VERIFY(s.labels().contains(u"Lea saw the second exercise only."_s));
    QVERIFY(s.labels().contains(u"Mia"_s)); // by whom
    QCOMPARE(s.note()->text(), QString());
    s.type(u"Typed on the way"_s); // belongs to the first topic
    s.chooseTopic(1);
    s.settle();
    QVERIFY(!s.labels().contains(u"Typed on the way"_s));
    s.chooseTopic(0);
    QTRY_VERIFY(s.labels().contains(u"Typed on the way"_s));
}

void TestDebriefJourney::whatIsSaidIsTakenBackByKey()
{
    DebriefScene s;
    Hand hand;
    s.note()->edit()->setFocus();
    s.type(u"Not so"_s);
    QVERIFY(hand.press(Qt::CTRL | Qt::Key_Return));
    s.settle();
    QTRY_VERIFY(s.labels().contains(u"Not so"_s));
    QVERIFY(hand.press(Qt::CTRL | Qt::Key_Z)); // nothing is typed any more, so it means what was stored last
    s.settle();
    QTRY_VERIFY(!s.labels().contains(u"Not so"_s));
    QVERIFY(s.notes().isEmpty());
    QVERIFY(hand.press(QKeySequence(QKeySequence::Redo)[0]));
    s.settle();
    QTRY_VERIFY(s.labels().contains(u"Not so"_s));
}

void TestDebriefJourney::escapeLosesNothingThatWasTyped()
{
    DebriefScene s;
    Hand hand;
    s.note()->edit()->setFocus();
    s.type(u"Half a sentence"_s);
    QVERIFY(hand.press(Qt::Key_Escape));
    s.settle();
    QTRY_VERIFY(!s.dialog);
    QCOMPARE(s.notes().size(), 1);
    QCOMPARE(s.notes().first()["text"_L1].toString(), u"Half a sentence"_s);
    // What cannot be stored stays, and so does the debrief.
    s.open();
    s.note()->edit()->setPlainText(QString(200'000, u'x'));
    QVERIFY(hand.press(Qt::Key_Escape));
    s.settle();
    QVERIFY(s.dialog && s.dialog->isVisible());
    QCOMPARE(s.note()->text().size(), 200'000);
    QVERIFY(!s.note()->problem().isEmpty());
    s.note()->edit()->clear();
    QVERIFY(hand.press(Qt::Key_Escape));
    QTRY_VERIFY(!s.dialog);
}

void TestDebriefJourney::whatIsTypedStaysWithItsTopicWhileMarksComeIn()
{
    DebriefScene s;
    s.type(u"About Ada's code"_s);
    s.scene.does("score", "2", "Coding=1", "--submit", "--as", "Noa"); // Grace's marks are as far apart now
    s.scene.does("score", "2", "Coding=5", "--submit", "--as", "Max"); // and now further
    QTRY_VERIFY(s.topics().first().startsWith(u"Coding: Grace Hopper"_s));
    QCOMPARE(s.note()->text(), u"About Ada's code"_s);
    QCOMPARE(s.view().list()->currentIndex().data(DebriefModel::DetailRole).toString().section(u' ', 0, 0), u"Ada"_s);
    s.view().flush();
    s.settle();
    QCOMPARE(s.notes().size(), 1);
}

void TestDebriefJourney::aDecisionIsRecordedAndPrinted()
{
    DebriefScene s;
    Hand hand;
    QVERIFY(!s.button(u"debrief_record"_s)->isEnabled());
    DecisionDialog *entered = s.decision();
    QVERIFY(entered);
    auto *run = entered->findChild<QPushButton *>(u"decision_run"_s);
    QVERIFY(!run->isEnabled()); // nobody is proposed
    s.enter(entered, u"Ada Lovelace"_s, {});
    QVERIFY(!run->isEnabled());
    s.enter(entered, u"Ada Lovelace"_s, u"Stronger on <design>."_s);
    QVERIFY(hand.click(run));
    s.settle();
    QTRY_VERIFY(s.label(u"debrief_decided"_s).contains(u"Decided for Ada Lovelace, by Mia"_s));
    QVERIFY(s.button(u"debrief_record"_s)->isEnabled());
    const PrintedDocument record = s.record(DecisionId(1));
    for (const QString &text : {u"Decision record: Backend Engineer"_s, u"Chosen: Ada Lovelace."_s,
                                u"Recorded by Mia"_s, u"Stronger on &lt;design&gt;."_s, u"Grace Hopper"_s,
                                u"3.5 (Ivo 2, Lea 5)"_s, u"Ada Lovelace (chosen)"_s, u"Interviewers: Ivo, Lea"_s})
        QVERIFY2(record.html.contains(text), qPrintable(text));
    QCOMPARE(pagesOf(record.html, record.turn), 1);
    const auto pdf = printedPage(record.html, record.turn);
    QVERIFY(pdf && pdf->startsWith("%PDF"));
    // It is listed, in the journal and in the posting, and moved nobody.
    const QJsonArray decisions = arrayOf(s.scene.asks("list", "decisions", "--json", "--as", "Mia"));
    QCOMPARE(decisions.size(), 1);
    QCOMPARE(decisions.first()["candidate"_L1].toString(), u"Ada Lovelace"_s);
    QVERIFY(s.scene.asks("list", "journal").out.contains("Backend Engineer"));
    QCOMPARE(arrayOf(s.scene.asks("list", "applications", "--json")).first()["status"_L1].toString(), u"active"_s);
    s.dialog->close();
    s.window->actionTable().action("view.posting"_L1)->trigger();
    s.settle();
    auto *list = s.window->findChild<DecisionList *>();
    QVERIFY(list->findChildren<QLabel *>().last()->text().startsWith(u"Decided for Ada Lovelace"_s));
    s.window->client().undo();
    s.settle();
    QTRY_VERIFY(list->isHidden());
    QVERIFY(arrayOf(s.scene.asks("list", "decisions", "--json", "--as", "Mia")).isEmpty());
}

void TestDebriefJourney::aDecisionThatIsCancelledIsStillThere()
{
    DebriefScene s;
    Hand hand;
    DecisionDialog *entered = s.decision();
    QVERIFY(entered);
    s.enter(entered, u"Nobody of them"_s, u"None has led a team"_s);
    QVERIFY(hand.press(Qt::Key_Escape));
    QTRY_VERIFY(!s.dialog->findChild<DecisionDialog *>());
    QVERIFY(hand.press(Qt::Key_Escape)); // the debrief too
    QTRY_VERIFY(!s.dialog);
    s.open();
    entered = s.decision();
    QVERIFY(entered);
    QCOMPARE(entered->draft().rationale, u"None has led a team"_s);
    QVERIFY(entered->draft().chosen && entered->draft().chosen->isNull());
    QVERIFY(hand.click(entered->findChild<QPushButton *>(u"decision_run"_s)));
    s.settle();
    QTRY_VERIFY(s.label(u"debrief_decided"_s).contains(u"Decided for nobody"_s));
    entered = s.decision();
    QVERIFY(entered);
    QVERIFY(entered->draft().rationale.isEmpty() && !entered->draft().chosen);
}

void TestDebriefJourney::theLargestRecordIsOnePage()
{
    DecisionRecord record;
    record.posting = u"Backend Engineer for the services behind our delivery network"_s;
    for (int i = 0; i < 10; ++i)
        record.criteria.push_back({QString::number(i), u"Design of interfaces other teams build on"_s, 1.5, i == 0});
    for (int person = 0; person < 12; ++person) {
        DecisionRecord::Person one;
        one.candidate = u"Aleksandra Wolfeschlegelstein"_s;
        one.isChosen = person == 0;
        one.score = 3.5;
        one.coverage = 1;
        for (const DecisionRecord::Criterion &criterion : record.criteria) {
            DecisionRecord::Evidence evidence{criterion.uuid, 3.5, {}, {QString(300, u'w')}};
            for (const char *member : {"Mia", "Noa", "Ivo", "Lea", "Max"})
                evidence.marks.push_back(
                    {QString::fromLatin1(member), 4, u"Saw what was asked and why. "_s.repeated(9)});
            one.evidence.push_back(evidence);
        }
        record.people.push_back(one);
    }
    record.members = {u"Mia"_s, u"Noa"_s, u"Ivo"_s, u"Lea"_s, u"Max"_s};
    DebriefScene s;
    DecisionToPrint what{{}, u"Mia"_s};
    what.decision.rationale = u"We weighed it long and in detail. "_s.repeated(60);
    what.decision.body = decisionBody(record);
    const auto document = decisionOnOnePage(what, QTimeZone::utc());
    QVERIFY2(document, qPrintable(document ? QString() : document.error().message));
    if (const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES"); !folder.isEmpty())
        writePdf(s.window->desk(), s.window.get(), folder + u"/decision-largest.pdf"_s, *document);
    s.settle();
    QCOMPARE(pagesOf(document->html, document->turn), 1);
    QVERIFY(document->html.contains(u"are in the workspace"_s));
    QVERIFY(document->html.contains(u"Aleksandra"_s));
}

void TestDebriefJourney::whatIOweIsLeftOut()
{
    DebriefScene s;
    Hand hand;
    DecisionDialog *entered = s.decision();
    QVERIFY(entered);
    s.enter(entered, u"Ada Lovelace"_s, u"Stronger on design"_s);
    QVERIFY(hand.click(entered->findChild<QPushButton *>(u"decision_run"_s)));
    s.settle();
    s.view().list()->setFocus();
    QVERIFY(hand.press(Qt::Key_Space));
    QTRY_VERIFY(s.labels().contains(u"5"_s));
    s.scene.does("score", "1", "Coding=2"); // Mia begins
    QTRY_COMPARE(s.topics().size(), 4);
    QVERIFY(s.topics().filter(u"Ada"_s).isEmpty());
    QTRY_VERIFY(!s.labels().contains(u"5"_s));
    QVERIFY2(s.label(u"debrief_subtitle"_s).contains(u"until you have submitted your scorecard: Ada Lovelace"_s),
             qPrintable(s.label(u"debrief_subtitle"_s)));
    // Neither is a decision recorded without it, nor what one was made from shown.
    QVERIFY(!s.button(u"debrief_decide"_s)->isEnabled());
    QVERIFY2(s.label(u"debrief_decided"_s).startsWith(u"Decided by Mia"_s), qPrintable(s.label(u"debrief_decided"_s)));
    QVERIFY(!s.scene.asks("list", "decisions", "--json", "--as", "Mia").out.contains("Lovelace"));
    QVERIFY(s.record(DecisionId(1)).html.isEmpty());
    QVERIFY(s.record(DecisionId(1)).name.contains(u"after you submit"_s));
    QVERIFY(s.scene.asks("add", "decision", "--posting", "1", "rationale=So it is", "--as", "Mia")
                .error.contains("Submit it first"));
    s.scene.does("score", "1", "Coding=2", "--submit");
    QTRY_VERIFY(s.button(u"debrief_decide"_s)->isEnabled());
    QTRY_VERIFY(s.topics().size() == 8);
}

void TestDebriefJourney::nothingToTalkOverIsSaid()
{
    DebriefScene s(false);
    QVERIFY2(s.label(u"debrief_topic"_s).contains(u"nobody who is compared has a submitted scorecard"_s),
             qPrintable(s.label(u"debrief_topic"_s)));
    QVERIFY(!s.note()->isVisible());
    s.scene.does("move", "1", "2", "--stage", "Applied");
    s.dialog->close();
    QTRY_VERIFY(!s.dialog);
    s.open();
    QVERIFY2(s.label(u"debrief_topic"_s).contains(u"Nobody is compared"_s), qPrintable(s.label(u"debrief_topic"_s)));
    QVERIFY(!s.button(u"debrief_decide"_s)->isEnabled());
}

void TestDebriefJourney::pictures()
{
    const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES");
    if (folder.isEmpty())
        QSKIP("SHORTLIST_PICTURES names no folder.");
    DebriefScene s;
    Hand hand;
    s.type(u"Ivo saw the whiteboard, Lea the pairing: another day, another task."_s);
    s.view().flush();
    s.settle();
    s.type(u"Lea would pair with her again"_s);
    s.view().list()->setFocus();
    QVERIFY(hand.press(Qt::Key_Space));
    const auto take = [&s, &folder](const QString &name, QWidget *what, bool isSized) {
        for (const auto &[theme, word] : {std::pair(Theme::Light, u"light"_s), std::pair(Theme::Dark, u"dark"_s)}) {
            applyTheme(theme);
            for (const QSize size : {QSize(1280, 800), QSize(800, 560)}) {
                if (isSized)
                    what->resize(size);
                s.settle();
                what->grab().save(u"%1/%2-%3-%4.png"_s.arg(folder, name, word).arg(what->width()));
            }
        }
        applyTheme(Theme::Light);
    };
    s.dialog->showNormal();
    take(u"debrief"_s, s.dialog, true);
    DecisionDialog *entered = s.decision();
    QVERIFY(entered);
    s.enter(entered, u"Ada Lovelace"_s, u"Her design holds under load; on code the pairing counted for more."_s);
    take(u"decision"_s, entered, false);
    QVERIFY(hand.click(entered->findChild<QPushButton *>(u"decision_run"_s)));
    s.settle();
    take(u"debrief-decided"_s, s.dialog, true);
    s.scene.does("score", "1", "Coding=2");
    QTRY_COMPARE(s.topics().size(), 4);
    take(u"debrief-owed"_s, s.dialog, true);
    s.scene.does("score", "2", "Coding=2");
    QTRY_COMPARE(s.topics().size(), 0);
    take(u"debrief-all-owed"_s, s.dialog, true);
    s.scene.does("score", "1", "--submit");
    s.scene.does("score", "2", "--submit");
    s.settle();
    writePdf(s.window->desk(), s.window.get(), folder + u"/decision.pdf"_s, s.record(DecisionId(1)));
    s.settle();
    s.dialog->close();
    s.window->actionTable().action("view.posting"_L1)->trigger();
    s.settle();
    take(u"decided-posting"_s, s.window.get(), true);
}

QTEST_MAIN(TestDebriefJourney)
#include "tst_debrief_journey.moc"
