#include "board/board_view.h"
#include "compare/compared_dialog.h"
#include "compare/comparison_view.h"
#include "comparison_model.h"
#include "frame/behind_panel.h"
#include "hand.h"
#include "hiring_scene.h"
#include "settled.h"
#include "style/tokens.h"
#include "window/board/board_screen.h"
#include "window/compare/compare_screen.h"
#include "window/main_window.h"
#include "window/print/print_flow.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

using namespace shortlist;
using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Ada and Grace in interviews, rated by Ivo and Lea; a window of Mia.
struct CompareScene {
    explicit CompareScene(bool isAnybodyRated = true) : clock(now())
    {
        scene.does("move", "1", "2", "--stage", "Interview");
        scene.does("screen", "1", "SQL=met", "--evidence", "Wrote the first program");
        if (isAnybodyRated) {
            scene.does("score", "1", "System design=5", "Coding=4", "--recommend", "yes", "--submit", "--as", "Ivo");
            scene.does("score", "1", "System design=3", "Coding=4", "--recommend", "strong_yes", "--submit", "--as",
                       "Lea");
            scene.does("score", "2", "System design=4", "Coding=4", "Communication=5", "--submit", "--as", "Ivo");
            scene.does("score", "2", "System design=4", "Coding=3", "Communication=4", "--submit", "--as", "Lea");
        }
        window = std::make_unique<MainWindow>(scene.file(), u"Mia"_s, clock);
        window->show();
        settle();
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
    }

    void settle() { test::settle(window->client()); }
    void open()
    {
        window->actionTable().action("view.compare"_L1)->trigger();
        settle();
    }
    [[nodiscard]] CompareScreen &screen() { return *window->findChild<CompareScreen *>(); }
    [[nodiscard]] ComparisonModel &model() { return *screen().model(); }
    [[nodiscard]] QTableView &table() { return *screen().view()->table(); }
    [[nodiscard]] QStringList names()
    {
        QStringList all;
        for (int column = 0; column < model().columnCount(); ++column)
            all += model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        return all;
    }
    [[nodiscard]] int rowOf(const QString &label)
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().headerData(row, Qt::Vertical, Qt::DisplayRole).toString().startsWith(label))
                return row;
        }
        return -1;
    }
    [[nodiscard]] QString cell(const QString &label, int column)
    {
        return model().index(rowOf(label), column).data().toString();
    }

    HiringScene scene;
    FixedClock clock;
    std::unique_ptr<MainWindow> window;
};

/// Everything that a window shows or says of a widget and what is in it.
QStringList allTexts(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        texts += label->text() + label->toolTip() + label->accessibleName();
    for (QAbstractItemView *view : widget.findChildren<QAbstractItemView *>()) {
        const QAbstractItemModel *model = view->model();
        if (!model || qobject_cast<QHeaderView *>(view))
            continue;
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex index = model->index(row, column);
                for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole),
                                       int(ComparisonModel::DetailRole)})
                    texts += index.data(role).toString();
            }
        }
        if (QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(view)) {
            for (int i = 0; i < spoken->childCount(); ++i) {
                if (QAccessibleInterface *child = spoken->child(i))
                    texts += child->text(QAccessible::Name) + child->text(QAccessible::Description);
            }
        }
    }
    return texts;
}

} // namespace

class TestCompareJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finalistsStandBesideEachOther();
    void enterShowsWhoSaidWhatAndEscapeGoesBack();
    void whoIsComparedIsChosen();
    void cardsOfTheBoardAreCompared();
    void whatAColleagueSubmitsIsThereAtOnce();
    void whatIOweStaysHiddenEverywhere();
    void itIsPrinted();
    void anEmptyOneSaysWhatToDo();
    void nobodyRatedAndNoWeightsAreSaidInWords();
};

void TestCompareJourney::finalistsStandBesideEachOther()
{
    CompareScene s;
    QVERIFY2(s.scene.isSound(), s.scene.problems());
    s.open();
    QCOMPARE(s.names(), (QStringList{u"Ada Lovelace"_s, u"Grace Hopper"_s})); // as they are ranked
    QCOMPARE(s.cell(u"System design"_s, 0), u"4.0"_s);
    QCOMPARE(s.cell(u"Communication"_s, 0), u"not observed"_s);
    QCOMPARE(s.cell(u"SQL"_s, 0), u"met"_s);
    QCOMPARE(s.cell(u"SQL"_s, 1), u"unknown"_s);
    QCOMPARE(s.cell(u"Interviewers"_s, 0), u"strong yes, yes"_s);
    QCOMPARE(s.model().index(s.rowOf(u"System design"_s), 0).data(ComparisonModel::DetailRole).toString(), u"split"_s);
    const auto *words = s.window->findChild<QLabel *>(u"comparison_words"_s);
    QVERIFY2(words->text().contains(u"different weights\nNot distinguishable from Ada Lovelace: Grace Hopper."_s),
             qPrintable(words->text()));
    if (const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES"); !folder.isEmpty()) {
        for (const auto &[theme, name] : {std::pair(Theme::Dark, u"dark"_s), std::pair(Theme::Light, u"light"_s)}) {
            applyTheme(theme);
            s.settle();
            s.window->grab().save(folder + u"/compare-scene-"_s + name + u".png"_s);
        }
    }
}

void TestCompareJourney::enterShowsWhoSaidWhatAndEscapeGoesBack()
{
    CompareScene s;
    s.scene.does("score", "1", "Coding=4", "--submit", "--as", "Noa");
    s.open();
    auto *panel = s.window->findChild<BehindPanel *>(u"behind_panel"_s);
    QVERIFY(!panel->isVisible());
    Hand hand;
    QVERIFY(s.table().hasFocus());
    QVERIFY(hand.press(Qt::Key_Down)); // over the heading
    QVERIFY(hand.press(Qt::Key_Down));
    QVERIFY(hand.press(Qt::Key_Right));
    QVERIFY(hand.press(Qt::Key_Left));
    QCOMPARE(s.table().currentIndex().row(), s.rowOf(u"System design"_s));
    QVERIFY(hand.press(Qt::Key_Return));
    QTRY_VERIFY(panel->isVisible());
    QCOMPARE(panel->shown().title, u"System design"_s);
    QCOMPARE(panel->shown().about, u"Ada Lovelace"_s);
    QCOMPARE(panel->shown().lines[0], (BehindLine{u"Ivo"_s, u"5"_s, {}}));
    QCOMPARE(panel->shown().lines[2].said, u"not observed"_s);
    QCOMPARE(s.window->desk().selection.application(), ApplicationId(1));
    QVERIFY(hand.press(Qt::Key_Right)); // it follows
    QCOMPARE(panel->shown().about, u"Grace Hopper"_s);
    QVERIFY(hand.press(Qt::Key_Escape));
    QVERIFY(!panel->isVisible());
    QVERIFY(hand.click(&s.table(), s.model().index(0, 0)));
    QVERIFY(panel->isVisible());
    QCOMPARE(panel->shown().title, u"Score"_s);
    QVERIFY2(panel->shown().text.contains(u"83 % of the weights was rated"_s), qPrintable(panel->shown().text));
}

void TestCompareJourney::whoIsComparedIsChosen()
{
    CompareScene s;
    s.open();
    Hand hand;
    QVERIFY(hand.click(s.window->findChild<QPushButton *>(u"compare_choose"_s)));
    auto *dialog = Hand::seen<ComparedDialog>();
    QVERIFY(dialog);
    QCOMPARE(dialog->chosen().size(), size_t(2));
    QVERIFY(hand.press(Qt::Key_Space)); // the first one, off
    QVERIFY(hand.clickButton(dialog, u"Compare"_s));
    s.settle();
    QTRY_COMPARE(s.names(), QStringList{u"Grace Hopper"_s});
    s.screen().choose({ApplicationId(2), ApplicationId(1)});
    s.settle();
    QCOMPARE(s.names(), (QStringList{u"Grace Hopper"_s, u"Ada Lovelace"_s}));
    s.table().setFocus();
    s.table().setCurrentIndex(s.model().index(0, 0));
    QVERIFY(hand.press(Qt::Key_Delete));
    s.settle();
    QCOMPARE(s.names(), QStringList{u"Ada Lovelace"_s});
    QVERIFY(hand.press(Qt::Key_Delete)); // the last one stays
    s.settle();
    QCOMPARE(s.names(), QStringList{u"Ada Lovelace"_s});
}

void TestCompareJourney::cardsOfTheBoardAreCompared()
{
    CompareScene s;
    auto *board = s.window->findChild<BoardScreen *>();
    board->view().select({ApplicationId(1)});
    s.settle();
    s.window->actionTable().action("application.compare"_L1)->trigger();
    s.settle();
    QTRY_COMPARE(s.names(), QStringList{u"Ada Lovelace"_s});
    QVERIFY(s.screen().isVisible());
}

void TestCompareJourney::whatAColleagueSubmitsIsThereAtOnce()
{
    CompareScene s;
    s.open();
    QCOMPARE(s.cell(u"Communication"_s, 0), u"not observed"_s);
    s.scene.does("score", "1", "Communication=5", "--submit", "--as", "Noa");
    QTRY_COMPARE(s.cell(u"Communication"_s, 0), u"5.0"_s);
    s.scene.does("edit", "candidate", "1", "name=Ada King");
    QTRY_COMPARE(s.names(), (QStringList{u"Ada King"_s, u"Grace Hopper"_s}));
}

/// With what is behind a cell open while I come to owe a scorecard.
void TestCompareJourney::whatIOweStaysHiddenEverywhere()
{
    CompareScene s;
    s.scene.does("score", "1", "Communication=5", "--submit", "--as", "Zebedee");
    s.open();
    s.table().setCurrentIndex(s.model().index(s.rowOf(u"Communication"_s), 0));
    Hand hand;
    QVERIFY(hand.press(Qt::Key_Return));
    auto *panel = s.window->findChild<BehindPanel *>(u"behind_panel"_s);
    const auto says = [&s](const QString &what) {
        return !allTexts(s.screen()).filter(what).isEmpty() || s.screen().document().html.contains(what);
    };
    QVERIFY(says(u"Zebedee"_s)); // who rated nobody else
    QCOMPARE(panel->shown().lines.size(), size_t(3));
    s.scene.does("score", "1", "Coding=2"); // Mia begins
    QTRY_COMPARE(s.cell(u"Communication"_s, 1), u"after you submit"_s);
    QVERIFY(!says(u"Zebedee"_s));
    QVERIFY(panel->shown().lines.empty());
    for (const QString &row : {u"Score"_s, u"System design"_s, u"Coding"_s, u"Interviewers"_s}) {
        QCOMPARE(s.cell(row, 1), u"after you submit"_s);
        QCOMPARE(s.model().index(s.rowOf(row), 1).data(ComparisonModel::DetailRole).toString(), QString());
    }
    QCOMPARE(s.cell(u"SQL"_s, 1), u"met"_s); // nobody's mark
    QVERIFY(s.screen().document().html.contains(u"after you submit"_s));
    s.scene.does("score", "1", "Coding=2", "--submit");
    QTRY_VERIFY(says(u"Zebedee"_s));
}

void TestCompareJourney::itIsPrinted()
{
    CompareScene s;
    s.scene.does("edit", "candidate", "2", "name=<b>Grace & Co</b>");
    s.open();
    const PrintedDocument document = s.screen().document();
    QVERIFY(document.html.contains(u"&lt;b&gt;Grace &amp; Co&lt;/b&gt;"_s));
    QVERIFY(document.html.contains(u"Ivo 5, Lea 3"_s));
    const QString path = s.scene.path(u"comparison.pdf"_s);
    writePdf(s.window->desk(), s.window.get(), path, document);
    QFile file(path);
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-"));
    const QRegularExpression sideways(u"/MediaBox \\[0 0 84[12]"_s);
    QVERIFY(sideways.match(QString::fromLatin1(pdf)).hasMatch());
    if (const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES"); !folder.isEmpty())
        QFile::copy(path, folder + u"/comparison.pdf"_s);
}

void TestCompareJourney::anEmptyOneSaysWhatToDo()
{
    CompareScene s;
    s.window->showPosting(PostingId(2));
    s.open();
    const auto *nobody = s.window->findChild<QLabel *>(u"comparison_nobody"_s);
    QTRY_VERIFY(nobody->isVisible());
    QVERIFY(nobody->text().contains(u"Choose who is compared"_s));
    QVERIFY(!s.table().isVisible());
}

void TestCompareJourney::nobodyRatedAndNoWeightsAreSaidInWords()
{
    CompareScene s(false);
    s.open();
    const auto *words = s.window->findChild<QLabel *>(u"comparison_words"_s);
    QVERIFY2(words->text().contains(u"Nobody here has a rating that counts."_s), qPrintable(words->text()));
    QCOMPARE(s.cell(u"Score"_s, 0), u"no scorecard"_s);
    for (const char *criterion : {"1", "2", "3"})
        s.scene.does("edit", "criterion", criterion, "weight=0");
    s.scene.does("score", "1", "Coding=3", "--submit", "--as", "Ivo");
    QTRY_VERIFY2(words->text().contains(u"All weights are 0"_s), qPrintable(words->text()));
    QTRY_COMPARE(s.cell(u"Score"_s, 0), u"no score"_s);
    CompareScene alone(false);
    alone.scene.does("score", "1", "Coding=3", "--submit", "--as", "Ivo");
    alone.open();
    const auto *said = alone.window->findChild<QLabel *>(u"comparison_words"_s);
    QVERIFY2(said->text().contains(u"no candidate has two interviewers"_s), qPrintable(said->text()));
}

QTEST_MAIN(TestCompareJourney)
#include "tst_compare_journey.moc"
