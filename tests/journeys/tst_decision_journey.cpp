#include "all_texts.h"
#include "debrief/debrief_view.h"
#include "debrief/decision_dialog.h"
#include "debrief/topic_list.h"
#include "fields/text_field.h"
#include "hand.h"
#include "interview_scene.h"
#include "ranking_model.h"
#include "reports/ranking_view.h"
#include "reports/reports_view.h"
#include "settled.h"
#include "window/debrief/debrief_dialog.h"
#include "window/debrief/decision_document.h"
#include "window/palette.h"
#include "window/reports/reports_screen.h"
#include "window/scorecard/scorecard_dialog.h"
#include "workspace_dump.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace shortlist;
using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What an interviewer says of Ada: a digit for each of the five criteria, and a note on the first.
struct SaidOfAda {
    QString marks;
    QString note;
};

/// Ada is in interviews for a posting with five rated criteria; Mia, Noa and Ben are to interview her.
class TeamScene {
public:
    TeamScene()
    {
        m_scene.file().does("add", "member", "name=Ben");
        m_scene.file().does("add", "criterion", "--posting", "1", "heading=Mentoring");
        m_scene.file().does("add", "criterion", "--posting", "1", "heading=Reliability");
        m_scene.file().does("move", "1", "2", "--stage", "Interview");
        m_scene.settle();
    }

    [[nodiscard]] InterviewScene &mia() { return m_scene; }
    [[nodiscard]] HiringScene &file() { return m_scene.file(); }
    void planAndSchedule()
    {
        m_scene.plan();
        m_scene.tie(QuestionId(1), CriterionId(1));
        m_scene.schedule(u"System design"_s, InterviewKind::Interview, {1, 2, 3});
    }
    /// Fills in and submits a scorecard in a window. The strokes besides the note.
    [[nodiscard]] int score(MainWindow &window, const SaidOfAda &said)
    {
        window.activateWindow(); // tests have no window manager
        window.desk().selection.select(CandidateId(1), ApplicationId(1));
        settle(window.client());
        window.actionTable().action("application.score"_L1)->trigger();
        settle(window.client());
        auto *dialog = window.findChild<ScorecardDialog *>();
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog))
            qFatal("no active window");
        if (!said.note.isEmpty())
            QTest::keyClicks(QApplication::focusWidget(), said.note);
        int strokes = 0;
        const auto press = [&](int key, Qt::KeyboardModifier modifier) {
            QWidget *focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : dialog, static_cast<Qt::Key>(key), modifier);
            settle(window.client());
            ++strokes;
        };
        for (const QChar mark : said.marks) {
            press(mark.unicode(), Qt::AltModifier);
            press(Qt::Key_Down, Qt::ControlModifier);
        }
        press(Qt::Key_3, Qt::AltModifier); // yes
        press(Qt::Key_Return, Qt::ControlModifier);
        dialog->close();
        settle(window.client());
        m_scene.settle();
        return strokes;
    }
    [[nodiscard]] int scoreAs(const QString &name, const SaidOfAda &said)
    {
        FixedClock clock(m_scene.now());
        MainWindow window(file().file(), name, clock);
        window.show();
        settle(window.client());
        window.showPosting(PostingId(1));
        settle(window.client());
        return score(window, said);
    }
    [[nodiscard]] QString dump() const
    {
        return const_cast<TeamScene *>(this)->m_scene.ask<QString>(
            [](Connection &connection) -> Result<QString> { return dumpWorkspace(connection); });
    }
    [[nodiscard]] qsizetype entries() { return arrayOf(file().asks("list", "journal", "--json")).size(); }
    [[nodiscard]] DebriefDialog *debrief()
    {
        m_scene.choose("compare.debrief");
        auto *dialog = m_scene.window().findChild<DebriefDialog *>();
        return dialog && QTest::qWaitForWindowActive(dialog) ? dialog : nullptr;
    }

private:
    InterviewScene m_scene;
};

/// What Mia sees, in windows and on the command line, where Noa and Ben have submitted and she has not.
std::vector<std::pair<QString, QStringList>> seenWhileOwed(const SaidOfAda &noa, const SaidOfAda &ben,
                                                           const QString &discussed)
{
    TeamScene s;
    s.planAndSchedule();
    static_cast<void>(s.scoreAs(u"Noa"_s, noa));
    static_cast<void>(s.scoreAs(u"Ben"_s, ben));
    s.file().does("add", "debrief_note", "--application", "1", "criterion=1", u"text="_s + discussed, "--as", "Noa");
    s.file().does("add", "decision", "--posting", "1", "--application", "1", u"rationale="_s + discussed, "--as",
                  "Noa");
    std::vector<std::pair<QString, QStringList>> seen;
    if (!s.file().isSound()) {
        seen.emplace_back(u"unsound"_s, QStringList{QString::fromUtf8(s.file().problems())});
        return seen;
    }
    InterviewScene &mia = s.mia();
    mia.window().desk().selection.select(CandidateId(1), ApplicationId(1)); // the inspector is beside
    mia.choose("view.board");
    const auto isNoticed = [] { return !allTexts().filter(u"Record a decision for Backend Engineer"_s).isEmpty(); };
    if (!QTest::qWaitFor(isNoticed)) // what others did, within a quarter of a second
        return seen;
    for (const char *place : {"view.board", "view.posting", "view.plan", "view.compare", "view.candidates",
                              "view.interviews", "view.reports", "view.history"}) {
        mia.choose(place);
        seen.emplace_back(QString::fromLatin1(place), allTexts());
    }
    for (const QString &word : {u"cache"_s, u"Ada"_s}) {
        mia.choose("edit.find");
        mia.type(word);
        seen.emplace_back(u"search for "_s + word, allTexts());
        mia.press(Qt::Key_Escape);
    }
    DebriefDialog *dialog = s.debrief();
    for (int i = 0; dialog && i < dialog->view()->list()->model()->rowCount(); ++i) {
        dialog->view()->list()->setCurrentIndex(dialog->view()->list()->model()->index(i, 0));
        dialog->findChild<QPushButton *>(u"debrief_reveal"_s)->click();
    }
    mia.settle();
    seen.emplace_back(u"debrief"_s, allTexts());
    for (const char *words :
         {"list applications --json", "list scorecards --json", "show application 1 --json", "show candidate 1 --json",
          "export scorecards", "export applications", "report ranking --format json", "report calibration",
          "list decisions --json", "search cache --json"}) {
        const QStringList all = QString::fromLatin1(words).split(u' ');
        const Run done = run(QStringList{all.first(), s.file().file()} + all.mid(1) + QStringList{u"--as"_s, u"Mia"_s});
        seen.emplace_back(QString::fromLatin1(words), QStringList{QString::fromUtf8(withoutUuids(done.out))});
    }
    return seen;
}

} // namespace

/// From a plan to a recorded decision, with three interviewers who do not see each other's marks before their own are
/// in.
class TestDecisionJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threeInterviewersPlanScoreAndDecide();
    void nothingTellsOthersMarksWhileMineIsOwed();
    void everythingIsTakenBackOneByOne();
};

void TestDecisionJourney::threeInterviewersPlanScoreAndDecide()
{
    TeamScene s;
    Hand hand;
    s.planAndSchedule();
    const int strokes = s.scoreAs(u"Noa"_s, {u"52344"_s, u"Drew the cache first"_s});
    QVERIFY2(strokes <= 12, qPrintable(QString::number(strokes)));
    QVERIFY(s.scoreAs(u"Ben"_s, {u"35344"_s, {}}) <= 12);
    const QJsonArray hidden = arrayOf(s.file().asks("report", "ranking", "--format", "json", "--as", "Mia"));
    QVERIFY(hidden.first()["score"_L1].isNull());
    QVERIFY(s.score(s.mia().window(), {u"44344"_s, u"Asked before drawing"_s}) <= 12);
    QVERIFY2(s.file().isSound(), s.file().problems());
    QCOMPARE(arrayOf(s.file().asks("list", "scorecards", "--json", "--as", "Mia")).size(), 3);

    s.mia().choose("view.reports");
    const RankedRow *first = s.mia().window().findChild<ReportsScreen *>()->view()->ranking()->model()->rowAt(0);
    QVERIFY(first && first->name == u"Ada Lovelace"_s);

    DebriefDialog *dialog = s.debrief();
    QVERIFY(dialog);
    DebriefView *view = dialog->view();
    QCOMPARE(view->list()->model()->index(0, 0).data().toString(), u"Coding"_s); // 2, 5 and 4
    view->list()->setFocus();
    QVERIFY(hand.press(Qt::Key_Space));
    view->note()->edit()->setFocus();
    QVERIFY(hand.type(u"Ben paired with her, Noa read her code"_s));
    QVERIFY(hand.press(Qt::CTRL | Qt::Key_Return));
    s.mia().settle();
    QVERIFY(hand.click(dialog->findChild<QPushButton *>(u"debrief_decide"_s)));
    auto *decision = Hand::seen<DecisionDialog>();
    QVERIFY(decision);
    auto *whom = decision->findChild<QComboBox *>(u"decision_whom"_s);
    whom->setCurrentIndex(whom->findText(u"Ada Lovelace"_s));
    decision->findChild<QPlainTextEdit *>()->setFocus();
    QVERIFY(hand.type(u"Strong on design, and all agree on how she works"_s));
    QVERIFY(hand.click(decision->findChild<QPushButton *>(u"decision_run"_s)));
    s.mia().settle();
    const PrintedDocument record = s.mia().ask<PrintedDocument>([](Connection &connection) {
        return decisionDocument(connection, DecisionId(1), MemberId(1), QTimeZone::utc());
    });
    for (const QString &text :
         {u"Chosen: Ada Lovelace"_s, u"Strong on design"_s, u"Mia 4, Noa 2, Ben 5"_s, u"Grace Hopper"_s,
          u"Ben paired with her"_s, u"Drew the cache first"_s, u"Asked before drawing"_s, u"Mentoring"_s})
        QVERIFY2(record.html.contains(text), qPrintable(text + u": "_s + record.html));
    QCOMPARE(pagesOf(record.html, record.turn), 1);
    QCOMPARE(s.file().asks("check").status, 0);
}

void TestDecisionJourney::nothingTellsOthersMarksWhileMineIsOwed()
{
    const auto one = seenWhileOwed({u"52344"_s, u"Drew the cache first"_s}, {u"35344"_s, {}}, u"The cache again"_s);
    const auto other = seenWhileOwed({u"11111"_s, u"Talked of trains"_s}, {u"22221"_s, {}}, u"Trains were late"_s);
    QCOMPARE(one.size(), other.size());
    QVERIFY(one.size() > 15);
    for (size_t i = 0; i < one.size(); ++i) {
        QCOMPARE(one[i].first, other[i].first);
        const QSet<QString> told(one[i].second.begin(), one[i].second.end());
        const QSet<QString> also(other[i].second.begin(), other[i].second.end());
        QVERIFY2(told == also,
                 qPrintable(u"%1: %2 / %3"_s.arg(one[i].first, QStringList((told - also).values()).join(u'|'),
                                                 QStringList((also - told).values()).join(u'|'))));
        QVERIFY(!one[i].second.isEmpty());
    }
}

void TestDecisionJourney::everythingIsTakenBackOneByOne()
{
    TeamScene s;
    const QString before = s.dump();
    const qsizetype had = s.entries();
    s.planAndSchedule();
    static_cast<void>(s.scoreAs(u"Noa"_s, {u"52344"_s, u"Drew the cache first"_s}));
    static_cast<void>(s.scoreAs(u"Ben"_s, {u"35344"_s, {}}));
    static_cast<void>(s.score(s.mia().window(), {u"44344"_s, {}}));
    s.file().does("add", "debrief_note", "--application", "1", "criterion=2", "text=Paired with her", "--as", "Mia");
    s.file().does("add", "decision", "--posting", "1", "--application", "1", "rationale=Strong on design", "--as",
                  "Mia");
    QVERIFY2(s.file().isSound(), s.file().problems());
    const qsizetype done = s.entries() - had;
    QVERIFY(done > 20);
    for (qsizetype i = 0; i < done; ++i) {
        const Run undone = s.file().asks("undo", "--as", "Mia");
        QVERIFY2(undone.status == 0, undone.error);
    }
    QCOMPARE(s.dump(), before);
    QCOMPARE(s.file().asks("check").status, 0);
}

QTEST_MAIN(TestDecisionJourney)
#include "tst_decision_journey.moc"
