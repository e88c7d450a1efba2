// xvfb
#include "whole_job.h"

#include "board/board_column.h"
#include "board/board_view.h"
#include "board/column_list.h"
#include "board_model.h"
#include "inspector/choice_chip.h"
#include "scorecard/rating_box.h"
#include "shell/start_page.h"
#include "window/board/board_screen.h"
#include "window/scorecard/scorecard_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QToolBar>
#include <QTreeView>

using namespace shortlist;
using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

/// The whole job by mouse alone, from a bare start to an empty workspace again, each part in as few clicks as
/// DESIGN.md 6 allows.
class WholeJobByMouse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromNothingToHiredAndBack();
    void cleanup() { Hand::picture(u"mouse-end"_s); }

private:
    [[nodiscard]] bool beginsAWorkspace();
    [[nodiscard]] bool pastesAJobDescription();
    [[nodiscard]] bool addsAPastedPerson();
    [[nodiscard]] bool importsPeople();
    [[nodiscard]] bool dragsACard();
    [[nodiscard]] bool rejectsWithAReason();
    [[nodiscard]] bool screens();
    [[nodiscard]] bool scoresFiveCriteria();
    [[nodiscard]] bool hires();
    [[nodiscard]] bool closesThePosting();
    [[nodiscard]] bool exportsForHr();
    [[nodiscard]] bool undoesEverything();

    [[nodiscard]] QWidget *tools() { return m_job.window()->findChild<QToolBar *>(); }
    [[nodiscard]] ColumnList *column(int place);
    [[nodiscard]] QModelIndex card(int place, const QString &name);

    WholeJob m_job;
    Hand m_hand;
};

void WholeJobByMouse::initTestCase()
{
    if (QGuiApplication::platformName() == u"offscreen"_s)
        QSKIP("a drag needs a display; ctest runs this under xvfb-run");
}

ColumnList *WholeJobByMouse::column(int place)
{
    return m_job.window()->findChild<BoardScreen *>()->view().column(place)->list();
}

QModelIndex WholeJobByMouse::card(int place, const QString &name)
{
    const ColumnList *list = column(place);
    const auto found = list->model()->match(list->model()->index(0, 0, list->rootIndex()), Qt::DisplayRole, name);
    return found.value(0);
}

bool WholeJobByMouse::beginsAWorkspace()
{
    m_job.windows().showStart();
    auto *page = Hand::seen<StartPage>();
    const QString login = page ? page->name() : QString();
    return !login.isEmpty() && m_hand.clickButton(page, u"New workspace..."_s) // the name of the login is there already
           && m_hand.clickButton(Hand::seen<QFileDialog>(), u"Save"_s) && m_job.window()
           && m_job.isStored("select name from member", login);
}

bool WholeJobByMouse::pastesAJobDescription()
{
    WholeJob::copyJobDescription();
    m_hand.recount();
    return m_hand.clickButton(tools(), u"Paste job description..."_s)
           && m_hand.click(Hand::seen<QPushButton>(u"review_run"_s))
           && m_job.isStored("select title from posting", u"Night Baker"_s) && Hand::seen<ColumnList>()
           && m_hand.clickMenu(m_job.window()->menuBar(), u"Posting"_s) && m_hand.clickEntry(u"Open posting"_s)
           && m_job.isStored("select status from posting", u"open"_s) && m_hand.actions() <= 4;
}

bool WholeJobByMouse::addsAPastedPerson()
{
    WholeJob::copyLetter();
    m_hand.recount();
    return m_hand.clickButton(tools(), u"Paste as a new candidate"_s)
           && m_hand.clickButton(Hand::seen<QDialog>(u"candidate_dialog"_s), u"Add candidate"_s)
           && m_job.boardBecomes(u"Applied: Daniel Kim"_s)
           && m_job.isStored("select headline from candidate", u"Baker at Crust & Crumb"_s) && m_hand.actions() <= 2;
}

bool WholeJobByMouse::importsPeople()
{
    if (!m_hand.clickButton(tools(), u"Import people..."_s) || !Hand::seen<QFileDialog>())
        return false;
    auto *files = Hand::seen<QTreeView>(u"treeView"_s);
    QModelIndex table;
    const auto isListed = [files, &table] {
        table = files ? files->model()
                            ->match(files->model()->index(0, 0, files->rootIndex()), Qt::DisplayRole, u"people.csv"_s)
                            .value(0)
                      : QModelIndex();
        return table.isValid();
    };
    return Hand::sees(isListed) && m_hand.doubleClick(files, table)
           && m_hand.clickButton(Hand::seen<QDialog>(u"import_dialog"_s), u"Import 3 people"_s)
           && m_job.boardBecomes(u"Applied: Daniel Kim, Amara Diallo, Jun Sato, Lea Brandt"_s)
           && m_job.isStored("select count(*) from candidate", 4);
}

bool WholeJobByMouse::dragsACard()
{
    ColumnList *applied = column(0);
    return m_hand.drag(applied->viewport(), applied->visualRect(card(0, u"Daniel Kim"_s)).center(),
                       column(1)->viewport(), QPoint(60, 60))
           && m_job.boardBecomes(u"Applied: Amara Diallo, Jun Sato, Lea Brandt; Screen: Daniel Kim"_s)
           && m_job.isStored("select count(*) from transition where application_id = 1", 2);
}

bool WholeJobByMouse::rejectsWithAReason()
{
    m_hand.recount();
    if (!m_hand.click(column(0), card(0, u"Amara Diallo"_s), Qt::RightButton) || !m_hand.clickEntry(u"Reject"_s))
        return false;
    auto *dialog = Hand::seen<QDialog>(u"reason_dialog"_s);
    auto *reasons = dialog ? dialog->findChild<QListView *>() : nullptr;
    return reasons && m_hand.doubleClick(reasons, reasons->model()->index(0, 0))
           && m_job.boardBecomes(u"Applied: Jun Sato, Lea Brandt; Screen: Daniel Kim"_s)
           && m_job.isStored("select count(*) from application where status = 'rejected' and reason_id is not null", 1)
           && m_hand.actions() <= 3;
}

bool WholeJobByMouse::screens()
{
    if (!m_hand.click(column(1), card(1, u"Daniel Kim"_s)))
        return false;
    const auto isTheirs = [] {
        auto *chip = Hand::seen<ChoiceChip>();
        return chip && !chip->visibleRegion().isEmpty();
    };
    return Hand::sees(isTheirs) && m_hand.clickEntryOf(Hand::seen<ChoiceChip>(), u"met"_s)
           && m_job.isStored("select result from screening", u"met"_s);
}

bool WholeJobByMouse::scoresFiveCriteria()
{
    if (!m_hand.click(Hand::seen<QPushButton>(u"score_button"_s)) || !Hand::seen<QLabel>(u"still_open"_s))
        return false;
    auto *dialog = Hand::seen<ScorecardDialog>();
    for (const int mark : {4, 3, 5, 1, 2}) {
        const auto next = [&] { return Hand::seen<QPushButton>(u"next"_s); };
        if (!m_hand.click(Hand::seen<RatingBox>(u"box_%1"_s.arg(mark))) || !m_hand.click(next()))
            return false;
    }
    return m_hand.click(Hand::seen<RatingBox>(u"box_3"_s)) && m_hand.clickButton(dialog, u"Submit scorecard"_s)
           && m_job.isStored("select status || ' ' || recommendation from scorecard", u"submitted yes"_s)
           && m_job.isStored("select group_concat(mark, ' ') from rating", u"4 3 5 1 2"_s)
           && m_hand.clickButton(dialog, u"Close"_s);
}

bool WholeJobByMouse::hires()
{
    return m_hand.click(column(1), card(1, u"Daniel Kim"_s), Qt::RightButton) && m_hand.clickEntry(u"Hire"_s)
           && m_job.boardBecomes(u"Applied: Jun Sato, Lea Brandt; Hired: Daniel Kim"_s)
           && m_job.isStored("select status from application where id = 1", u"hired"_s);
}

bool WholeJobByMouse::closesThePosting()
{
    if (!m_hand.clickButton(m_job.window()->findChild<QWidget *>(u"message_bar"_s), u"Close posting..."_s))
        return false;
    auto *dialog = Hand::seen<QDialog>(u"close_dialog"_s);
    auto *reason = dialog ? dialog->findChild<QComboBox *>() : nullptr;
    return reason && m_hand.click(reason) && Hand::sees([reason] { return reason->view()->isVisible(); })
           && m_hand.click(reason->view(), reason->model()->index(1, 0))
           && m_hand.clickButton(dialog, u"Close posting"_s) && m_job.boardBecomes(u"Hired: Daniel Kim"_s)
           && m_job.isStored("select status from posting", u"closed"_s)
           && m_job.isStored("select count(*) from application where status = 'active'", 0);
}

bool WholeJobByMouse::exportsForHr()
{
    m_hand.recount();
    return m_hand.clickButton(tools(), u"Export CSV..."_s) && m_hand.click(Hand::seen<QPushButton>(u"export_run"_s))
           && m_hand.actions() <= 3 && m_job.isExported(5);
}

bool WholeJobByMouse::undoesEverything()
{
    QAction *undo = m_job.window()->actionTable().action("edit.undo"_L1);
    QWidget *button = m_job.window()->findChild<QToolBar *>()->widgetForAction(undo);
    for (int i = 0; undo->isEnabled() && i < 60; ++i) {
        if (!m_hand.click(button))
            return false;
        m_job.window()->client().waitForAll();
        QApplication::processEvents();
    }
    return m_job.isEmpty();
}

void WholeJobByMouse::fromNothingToHiredAndBack()
{
    QVERIFY(beginsAWorkspace());
    QVERIFY(pastesAJobDescription());
    QVERIFY(addsAPastedPerson());
    QVERIFY(importsPeople());
    QVERIFY(dragsACard());
    QVERIFY(rejectsWithAReason());
    QVERIFY(screens());
    QVERIFY(scoresFiveCriteria());
    QVERIFY(hires());
    QVERIFY(closesThePosting());
    QVERIFY(exportsForHr());
    QVERIFY(undoesEverything());
}

QTEST_MAIN(WholeJobByMouse)
#include "tst_whole_job_mouse.moc"
