// xvfb
#include "whole_job.h"

#include "board/column_list.h"
#include "inspector/choice_chip.h"
#include "shell/palette_view.h"
#include "shell/start_page.h"
#include "window/scorecard/scorecard_dialog.h"

#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QListView>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace shortlist;
using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

/// The whole job by keyboard alone, from a bare start to an empty workspace again, each part in as few strokes as
/// DESIGN.md 6 allows.
class WholeJobByKeyboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromNothingToHiredAndBack();
    void cleanup() { Hand::picture(u"keyboard-end"_s); }

private:
    [[nodiscard]] bool beginsAWorkspace();
    [[nodiscard]] bool pastesAJobDescription();
    [[nodiscard]] bool addsAPastedPerson();
    [[nodiscard]] bool addsAPersonByHand();
    [[nodiscard]] bool importsPeople();
    [[nodiscard]] bool findsAPerson();
    [[nodiscard]] bool movesCards();
    [[nodiscard]] bool rejectsWithAReason();
    [[nodiscard]] bool screens();
    [[nodiscard]] bool scoresFiveCriteria();
    [[nodiscard]] bool hires();
    [[nodiscard]] bool closesThePosting();
    [[nodiscard]] bool exportsForHr();
    [[nodiscard]] bool undoesEverything();

    /// Goes on with Tab until a widget for which `is` holds has the keys.
    [[nodiscard]] bool tabsTo(const std::function<bool(QWidget *)> &is);
    [[nodiscard]] bool typesAFileName(const QString &path);
    /// Waits until that button is ready.
    [[nodiscard]] static bool canPress(const QString &button);

    WholeJob m_job;
    Hand m_hand;
};

bool WholeJobByKeyboard::tabsTo(const std::function<bool(QWidget *)> &is)
{
    for (int i = 0; i < 60; ++i) {
        QWidget *focused = QApplication::focusWidget();
        if (focused && is(focused))
            return true;
        if (!m_hand.press(Qt::Key_Tab))
            return false;
    }
    return false;
}

bool WholeJobByKeyboard::typesAFileName(const QString &path)
{
    return Hand::seen<QFileDialog>() && m_hand.press(Qt::CTRL | Qt::Key_A) && m_hand.type(path)
           && m_hand.press(Qt::Key_Return);
}

bool WholeJobByKeyboard::canPress(const QString &button)
{
    const QPointer<QPushButton> one(Hand::seen<QPushButton>(button));
    return Hand::sees([&one] { return one && one->isEnabled(); });
}

bool WholeJobByKeyboard::beginsAWorkspace()
{
    m_job.windows().showStart();
    return Hand::seen<StartPage>() && m_hand.press(Qt::CTRL | Qt::Key_A) && m_hand.type(u"Mei Tanaka"_s)
           && m_hand.press(Qt::ALT | Qt::Key_N) && typesAFileName(m_job.workspace()) && WholeJob::isAlone()
           && m_job.isStored("select name from member", u"Mei Tanaka"_s);
}

bool WholeJobByKeyboard::pastesAJobDescription()
{
    WholeJob::copyJobDescription();
    m_hand.recount();
    return m_hand.press(Qt::CTRL | Qt::SHIFT | Qt::Key_V) && canPress(u"review_run"_s)
           && m_hand.press(Qt::CTRL | Qt::Key_Return) && m_job.isStored("select title from posting", u"Night Baker"_s)
           && WholeJob::isAlone() && m_hand.press(Qt::ALT | Qt::Key_P) && m_hand.press(Qt::Key_E)
           && m_job.isStored("select status from posting", u"open"_s)
           && m_job.isStored("select count(*) from criterion where assess = 'rate'", 5) && m_hand.actions() <= 4;
}

bool WholeJobByKeyboard::addsAPastedPerson()
{
    WholeJob::copyLetter();
    m_hand.recount();
    return m_hand.press(Qt::CTRL | Qt::Key_V) && Hand::seen<QDialog>(u"candidate_dialog"_s)
           && m_hand.press(Qt::Key_Return) && m_job.boardBecomes(u"Applied: Daniel Kim"_s)
           && m_job.isStored("select emails from candidate", u"[\"daniel.kim@example.org\"]"_s)
           && m_hand.actions() <= 2;
}

bool WholeJobByKeyboard::addsAPersonByHand()
{
    return m_hand.press(Qt::CTRL | Qt::SHIFT | Qt::Key_A) && Hand::seen<QDialog>(u"candidate_dialog"_s)
           && m_hand.type(u"Noor Haddad"_s) && m_hand.press(Qt::Key_Return)
           && m_job.boardBecomes(u"Applied: Daniel Kim, Noor Haddad"_s);
}

bool WholeJobByKeyboard::importsPeople()
{
    return m_hand.press(Qt::CTRL | Qt::SHIFT | Qt::Key_I) && typesAFileName(m_job.people()) && canPress(u"import_run"_s)
           && m_job.isStored("select count(*) from candidate", 2) // a preview stores nothing
           && m_hand.press(Qt::ALT | Qt::Key_I)
           && m_job.boardBecomes(u"Applied: Daniel Kim, Noor Haddad, Amara Diallo, Jun Sato, Lea Brandt"_s)
           && m_job.isStored("select count(*) from candidate", 5);
}

bool WholeJobByKeyboard::findsAPerson()
{
    auto *palette = m_job.window()->findChild<PaletteView *>();
    const auto isFound
        = [palette] { return palette->findChild<QListView *>()->currentIndex().data() == u"Jun Sato"_s; };
    return m_hand.press(Qt::CTRL | Qt::Key_K) && m_hand.type(u"jun"_s) && Hand::sees(isFound)
           && m_hand.press(Qt::Key_Return)
           && Hand::sees([this] { return m_job.window()->desk().selection.candidate() == CandidateId(4); });
}

bool WholeJobByKeyboard::movesCards()
{
    return m_hand.press(Qt::CTRL | Qt::Key_1)
           && tabsTo([](QWidget *widget) { return qobject_cast<ColumnList *>(widget) != nullptr; })
           && m_hand.press(Qt::Key_Home) && m_hand.press(Qt::CTRL | Qt::SHIFT | Qt::Key_Right)
           && m_job.boardBecomes(u"Applied: Noor Haddad, Amara Diallo, Jun Sato, Lea Brandt; Screen: Daniel Kim"_s)
           && m_job.isStored("select count(*) from transition where application_id = 1", 2);
}

bool WholeJobByKeyboard::rejectsWithAReason()
{
    if (!m_hand.press(Qt::Key_Left)) // from Daniel to the column beside
        return false;
    m_hand.recount();
    return m_hand.press(Qt::CTRL | Qt::Key_R) && Hand::seen<QDialog>(u"reason_dialog"_s) && m_hand.press(Qt::Key_Down)
           && m_hand.press(Qt::Key_Return)
           && m_job.boardBecomes(u"Applied: Amara Diallo, Jun Sato, Lea Brandt; Screen: Daniel Kim"_s)
           && m_job.isStored("select count(*) from application where status = 'rejected' and reason_id is not null", 1)
           && m_hand.actions() <= 3;
}

bool WholeJobByKeyboard::screens()
{
    return m_hand.press(Qt::Key_Right) && Hand::seen<ChoiceChip>()
           && tabsTo([](QWidget *widget) { return qobject_cast<ChoiceChip *>(widget) != nullptr; })
           && m_hand.type(u"+"_s) && m_job.isStored("select result from screening", u"met"_s)
           && m_hand.press(Qt::Key_Tab) && m_hand.type(u"Seen, valid until May"_s) && m_hand.press(Qt::Key_Return)
           && m_job.isStored("select evidence from screening", u"Seen, valid until May"_s);
}

bool WholeJobByKeyboard::scoresFiveCriteria()
{
    // From a line of text Ctrl+E goes to its end on a bare X11 session, so it begins on the board.
    if (!m_hand.press(Qt::CTRL | Qt::Key_1) || !m_hand.press(Qt::CTRL | Qt::Key_E)
        || !Hand::seen<QLabel>(u"still_open"_s))
        return false;
    m_hand.recount();
    for (const Qt::Key mark : {Qt::Key_4, Qt::Key_3, Qt::Key_5, Qt::Key_0, Qt::Key_2}) {
        if (!m_hand.press(Qt::ALT | mark) || !m_hand.press(Qt::CTRL | Qt::Key_Down))
            return false;
    }
    return m_hand.press(Qt::ALT | Qt::Key_3) && m_hand.press(Qt::CTRL | Qt::Key_Return)
           && m_job.isStored("select status || ' ' || recommendation from scorecard", u"submitted yes"_s)
           && m_job.isStored("select group_concat(coalesce(mark, '-'), ' ') from rating", u"4 3 5 - 2"_s)
           && m_hand.actions() <= 12 && m_hand.press(Qt::Key_Escape)
           && Hand::sees([this] { return m_job.window()->findChild<ScorecardDialog *>() == nullptr; });
}

bool WholeJobByKeyboard::hires()
{
    return m_hand.press(Qt::CTRL | Qt::SHIFT | Qt::Key_H)
           && m_job.boardBecomes(u"Applied: Amara Diallo, Jun Sato, Lea Brandt; Hired: Daniel Kim"_s)
           && m_job.isStored("select status from application where id = 1", u"hired"_s);
}

bool WholeJobByKeyboard::closesThePosting()
{
    return m_hand.press(Qt::ALT | Qt::Key_P) && m_hand.press(Qt::Key_L) && Hand::seen<QDialog>(u"close_dialog"_s)
           && m_hand.press(Qt::Key_Space) && m_hand.press(Qt::Key_Tab) && m_hand.press(Qt::Key_Down)
           && m_hand.press(Qt::Key_Return) && m_job.boardBecomes(u"Hired: Daniel Kim"_s)
           && m_job.isStored("select status from posting", u"closed"_s)
           && m_job.isStored("select count(*) from application where status = 'active'", 0);
}

bool WholeJobByKeyboard::exportsForHr()
{
    m_hand.recount();
    if (!m_hand.press(Qt::CTRL | Qt::SHIFT | Qt::Key_E) || !canPress(u"export_run"_s)
        || !m_hand.press(Qt::ALT | Qt::Key_X))
        return false;
    return m_hand.actions() <= 3 && m_job.isExported(6) && WholeJob::isAlone();
}

bool WholeJobByKeyboard::undoesEverything()
{
    const QAction *undo = m_job.window()->actionTable().action("edit.undo"_L1);
    for (int i = 0; undo->isEnabled() && i < 60; ++i) {
        if (!m_hand.press(Qt::CTRL | Qt::Key_Z))
            return false;
        m_job.window()->client().waitForAll();
        QApplication::processEvents();
    }
    return m_job.isEmpty();
}

void WholeJobByKeyboard::fromNothingToHiredAndBack()
{
    QVERIFY(beginsAWorkspace());
    QVERIFY(pastesAJobDescription());
    QVERIFY(addsAPastedPerson());
    QVERIFY(addsAPersonByHand());
    QVERIFY(importsPeople());
    QVERIFY(findsAPerson());
    QVERIFY(movesCards());
    QVERIFY(rejectsWithAReason());
    QVERIFY(screens());
    QVERIFY(scoresFiveCriteria());
    QVERIFY(hires());
    QVERIFY(closesThePosting());
    QVERIFY(exportsForHr());
    QVERIFY(undoesEverything());
}

QTEST_MAIN(WholeJobByKeyboard)
#include "tst_whole_job_keyboard.moc"
