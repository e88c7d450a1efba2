#include "hand.h"
#include "hiring_scene.h"
#include "posting/checklist_panel.h"
#include "posting/checklist_view.h"
#include "posting/criterion_editor.h"
#include "posting/edited_field.h"
#include "posting/lock_dialog.h"
#include "posting/posting_view.h"
#include "posting/rated_dialog.h"
#include "settled.h"
#include "shell/message_bar.h"
#include "style/tokens.h"
#include "window/main_window.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace shortlist;
using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Ada leads by System design, Grace would by Coding; Mia is at the checklist of responsibilities.
struct WeightScene {
    explicit WeightScene(bool isRated = true) : clock(now())
    {
        if (isRated) {
            scene.does("score", "1", "System design=5", "Coding=2", "Communication=3", "--submit", "--as", "Ivo");
            scene.does("score", "2", "System design=3", "Coding=4", "Communication=3", "--submit", "--as", "Ivo");
        }
        later();
        window = std::make_unique<MainWindow>(scene.file(), u"Mia"_s, clock);
        window->show();
        settle();
        window->showPosting(PostingId(1));
        window->actionTable().action("view.posting"_L1)->trigger();
        settle();
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
    }

    /// Time goes on between what is done.
    void later() { clock.advance(60'000); }
    void settle() { test::settle(window->client()); }
    [[nodiscard]] ChecklistView *list()
    {
        return window->findChild<PostingView *>()->panel(CriterionKind::Responsibility)->view();
    }
    /// Types a weight into the editor of a row, and leaves the field.
    [[nodiscard]] EditedField *typeWeight(int row, const QString &weight)
    {
        list()->setCurrentIndex(list()->model()->index(row, 0));
        list()->editCurrent();
        EditedField *field = list()->editor()->field(u"weight"_s);
        field->control()->setFocus();
        qobject_cast<QLineEdit *>(field->control())->selectAll();
        QTest::keyClicks(field->control(), weight);
        QTest::keyClick(field->control(), Qt::Key_Tab);
        settle();
        return field;
    }
    [[nodiscard]] QStringList said(const QWidget *in) const
    {
        QStringList all;
        for (const QLabel *label : in->findChildren<QLabel *>())
            all += label->text();
        return all;
    }
    [[nodiscard]] QJsonObject criterion(int number) const
    {
        return arrayOf(scene.asks("list", "criteria", "--json"))[number - 1].toObject();
    }
    [[nodiscard]] QString message() const { return window->findChild<MessageBar *>()->text(); }

    HiringScene scene;
    FixedClock clock;
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// What scores are made of changes only with a reason once there are scores, and it is seen who would change place.
class TestWeightJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beforeTheFirstScorecardNothingIsAsked();
    void theReasonIsAskedAndWhoChangesPlaceIsShown();
    void cancellingPutsTheValueBack();
    void whatIsNotRatedAnyMoreNeedsAReasonToo();
    void fewerRatedLinesAreOneChange();
    void whatChangesNoPlaceSaysSo();
    void pictures();
};

void TestWeightJourney::beforeTheFirstScorecardNothingIsAsked()
{
    WeightScene s(false);
    QVERIFY(s.typeWeight(1, u"9"_s));
    QVERIFY(!s.window->findChild<LockDialog *>());
    QCOMPARE(s.criterion(2)["weight"_L1].toDouble(), 9.0);
}

void TestWeightJourney::theReasonIsAskedAndWhoChangesPlaceIsShown()
{
    WeightScene s;
    Hand hand;
    const EditedField *field = s.typeWeight(1, u"9"_s);
    auto *dialog = Hand::seen<LockDialog>();
    QVERIFY(dialog);
    QCOMPARE(s.criterion(2)["weight"_L1].toDouble(), 2.0); // nothing is stored yet
    const QStringList said = s.said(dialog);
    QVERIFY2(said.contains(u"Grace Hopper"_s) && said.contains(u"from place 2 to 1"_s), qPrintable(said.join(u'|')));
    QVERIFY2(said.contains(u"Ada Lovelace"_s) && said.contains(u"from place 1 to 2"_s), qPrintable(said.join(u'|')));
    auto *run = dialog->findChild<QPushButton *>(u"lock_run"_s);
    QVERIFY(!run->isEnabled());
    QVERIFY(hand.type(u"The team writes more code now"_s));
    QVERIFY(hand.click(run));
    s.settle();
    QTRY_COMPARE(s.criterion(2)["weight"_L1].toDouble(), 9.0);
    QCOMPARE(field->note(), QString());
    QVERIFY(s.scene.asks("list", "journal", "--json").out.contains("The team writes more code now"));
    s.window->client().undo();
    s.settle();
    QCOMPARE(s.criterion(2)["weight"_L1].toDouble(), 2.0);
    s.window->client().redo();
    s.settle();
    QCOMPARE(s.criterion(2)["weight"_L1].toDouble(), 9.0);
}

void TestWeightJourney::cancellingPutsTheValueBack()
{
    WeightScene s;
    Hand hand;
    const EditedField *field = s.typeWeight(1, u"9"_s);
    QVERIFY(Hand::seen<LockDialog>());
    QVERIFY(hand.press(Qt::Key_Escape));
    s.settle();
    QTRY_VERIFY(!s.window->findChild<LockDialog *>());
    QCOMPARE(field->shown(), u"2"_s);
    QVERIFY(!field->isDirty());
    QCOMPARE(s.criterion(2)["weight"_L1].toDouble(), 2.0);
    QCOMPARE(s.message(), QString()); // nobody is told that something failed
}

void TestWeightJourney::whatIsNotRatedAnyMoreNeedsAReasonToo()
{
    WeightScene s;
    Hand hand;
    s.list()->setCurrentIndex(s.list()->model()->index(0, 0)); // Ada leads by it
    s.list()->setCurrentField(u"assess"_s, u"none"_s);
    s.settle();
    auto *dialog = Hand::seen<LockDialog>();
    QVERIFY(dialog);
    QVERIFY(s.said(dialog).contains(u"from place 2 to 1"_s));
    QVERIFY(hand.type(u"Nobody asked about it"_s));
    QVERIFY(hand.click(dialog->findChild<QPushButton *>(u"lock_run"_s)));
    s.settle();
    QTRY_COMPARE(s.criterion(1)["assess"_L1].toString(), u"none"_s);
}

void TestWeightJourney::fewerRatedLinesAreOneChange()
{
    WeightScene s;
    Hand hand;
    Q_EMIT s.window->findChild<PostingView *>()->chooseRatedRequested();
    auto *choice = Hand::seen<RatedDialog>();
    QVERIFY(choice);
    for (int row = 0; row < 2; ++row) // Communication stays
        QVERIFY(choice->choice()->setData(choice->choice()->index(row), Qt::Unchecked, Qt::CheckStateRole));
    choice->accept();
    s.settle();
    auto *dialog = Hand::seen<LockDialog>();
    QVERIFY(dialog);
    QVERIFY(s.said(dialog).filter(u"2 criteria"_s).size() == 1);
    QVERIFY(hand.type(u"Two of three were asked in one interview only"_s));
    QVERIFY(hand.click(dialog->findChild<QPushButton *>(u"lock_run"_s)));
    s.settle();
    QTRY_COMPARE(s.criterion(1)["assess"_L1].toString(), u"none"_s);
    QCOMPARE(s.criterion(2)["assess"_L1].toString(), u"none"_s);
    s.window->client().undo();
    s.settle();
    QCOMPARE(s.criterion(1)["assess"_L1].toString(), u"rate"_s);
    QCOMPARE(s.criterion(2)["assess"_L1].toString(), u"rate"_s);
}

void TestWeightJourney::whatChangesNoPlaceSaysSo()
{
    WeightScene s;
    Hand hand;
    QVERIFY(s.typeWeight(2, u"2"_s)); // both have the same mark on it
    auto *dialog = Hand::seen<LockDialog>();
    QVERIFY(dialog);
    QVERIFY(s.said(dialog).contains(u"Nobody would change place."_s));
    QVERIFY(hand.press(Qt::Key_Escape));
    // What no score depends on is asked no reason.
    s.list()->setCurrentIndex(s.list()->model()->index(2, 0));
    s.list()->setCurrentField(u"must_have"_s, u"true"_s);
    s.settle();
    QVERIFY(s.criterion(3)["must_have"_L1].toBool());
}

void TestWeightJourney::pictures()
{
    const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES");
    if (folder.isEmpty())
        QSKIP("SHORTLIST_PICTURES names no folder.");
    WeightScene s;
    Hand hand;
    QVERIFY(s.typeWeight(1, u"9"_s));
    auto *dialog = Hand::seen<LockDialog>();
    QVERIFY(dialog);
    for (const auto &[theme, word] : {std::pair(Theme::Light, u"light"_s), std::pair(Theme::Dark, u"dark"_s)}) {
        applyTheme(theme);
        s.settle();
        dialog->grab().save(u"%1/lock-%2.png"_s.arg(folder, word));
    }
    applyTheme(Theme::Light);
}

QTEST_MAIN(TestWeightJourney)
#include "tst_weight_journey.moc"
