#include "new_workspace.h"
#include "program_runner.h"

#include "posting/checklist_panel.h"
#include "posting/checklist_view.h"
#include "posting/criterion_editor.h"
#include "posting/edited_field.h"
#include "posting/facts_form.h"
#include "posting/posting_view.h"
#include "posting/text_edit.h"
#include "queries/postings.h"
#include "rules/posting_rules.h"
#include "settled.h"
#include "shell/message_bar.h"
#include "window/main_window.h"
#include "window/posting/posting_screen.h"
#include "window/posting/posting_steps.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace shortlist;
using namespace shortlist::test;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// A window on the file with its posting in the editor, driven by keys.
class Editor {
public:
    Editor(const QString &file, const char *name, const Clock &clock) : m_window(file, text(name), clock)
    {
        m_window.resize(1280, 800);
        m_window.show();
        QApplication::setActiveWindow(&m_window);
        settle();
        m_window.showPosting(PostingId(1));
        m_window.findChild<QTabWidget *>()->setCurrentWidget(screen());
        settle();
    }

    void settle() { test::settle(m_window.client()); }
    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] PostingScreen *screen() { return m_window.findChild<PostingScreen *>(); }
    [[nodiscard]] PostingView *view() { return screen()->view(); }
    [[nodiscard]] EditedField *field(const char *name) { return view()->facts()->field(text(name)); }
    [[nodiscard]] ChecklistPanel *panel(CriterionKind kind) { return view()->panel(kind); }
    [[nodiscard]] ChecklistView *list(CriterionKind kind) { return panel(kind)->view(); }
    [[nodiscard]] QString message() { return m_window.findChild<MessageBar *>()->text(); }

    /// To whatever has the focus, as a keyboard does.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        settle();
    }
    void type(const char *words)
    {
        QTest::keyClicks(QApplication::focusWidget(), text(words));
        settle();
    }
    void paste(const char *lines)
    {
        QApplication::clipboard()->setText(text(lines));
        press(Qt::Key_V, Qt::ControlModifier);
    }
    /// Tab until the control of that name has the focus.
    [[nodiscard]] bool tabTo(const QString &name)
    {
        for (int i = 0; i < 80; ++i) {
            if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name)
                return true;
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &m_window, Qt::Key_Tab);
        }
        return false;
    }
    [[nodiscard]] QStringList lines(CriterionKind kind)
    {
        QStringList all;
        for (const Criterion &one : list(kind)->criteria()->criteria())
            all += one.heading.isEmpty() ? one.text : one.heading + text(": ") + one.text;
        return all;
    }

private:
    MainWindow m_window;
};

} // namespace

class PostingJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAPostingByKeyboardAloneAndTakesItAllBack();
    void typedTextIsOneEditASecondAfterTheLastKey();
    void aRefusedEditKeepsTheTextWithTheReason();
    void aRefusedCriterionStaysOpenWithTheReason();
    void anotherWindowSeesItAtOnceButNeverOverTyping();
    void whatWasTypedIsStoredOnClosing();
    void moreThanTenRatedLinesAreSpokenOf();
    void sectionsAreAddedRenamedAndDeleted();
    void narrowWindowsHaveTabs();

private:
    [[nodiscard]] PostingDocument stored() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    FixedClock m_clock{*Moment::fromIso(QString::fromLatin1(firstMoment))};
};

void PostingJourney::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(text("hiring.shortlist"));
    const auto workspace = newWorkspace(m_file, m_clock.now());
    PostingDocument document;
    document.posting.title = text("Baker");
    const auto edit = addPosting(document, {MemberId(1), m_clock.now()});
    QVERIFY(edit && workspace->commit(*edit));
}

PostingDocument PostingJourney::stored() const
{
    const auto workspace = openWorkspace(m_file, m_clock.now());
    return **postingDocument(workspace->connection(), PostingId(1));
}

void PostingJourney::writesAPostingByKeyboardAloneAndTakesItAllBack()
{
    using K = CriterionKind;
    const PostingDocument before = stored();
    Editor editor(m_file, "Ada", m_clock);
    QVERIFY(editor.tabTo(text("title")));
    editor.press(Qt::Key_A, Qt::ControlModifier);
    editor.type("Head Baker");
    editor.press(Qt::Key_Return);
    QCOMPARE(stored().posting.title, text("Head Baker"));

    QVERIFY(editor.tabTo(text("entry_responsibility")));
    for (const char *line : {"Dough: Mix and shape it", "Lead the night shift", "Keep the ovens"}) {
        editor.type(line);
        editor.press(Qt::Key_Return);
    }
    QCOMPARE(editor.lines(K::Responsibility),
             QStringList({text("Dough: Mix and shape it"), text("Lead the night shift"), text("Keep the ovens")}));
    QCOMPARE(stored().criteria[0].assess, Assess::Rate);

    QVERIFY(editor.tabTo(text("entry_required")));
    editor.paste(
        "• Hygiene certificate\n- Reliability: comes at three\n3) Lifts 25 kg\n\n* Speaks English\n☐ Five years");
    QCOMPARE(editor.lines(K::Required), QStringList({text("Hygiene certificate"), text("Reliability: comes at three"),
                                                     text("Lifts 25 kg"), text("Speaks English"), text("Five years")}));
    QCOMPARE(editor.list(K::Required)->criteria()->criteria()[0].assess, Assess::Screen);

    // Up from the field for a new line is the last row.
    editor.press(Qt::Key_Up);
    QCOMPARE(editor.list(K::Required)->currentIndex().row(), 4);
    editor.press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(editor.lines(K::Required)[3], text("Five years"));
    QCOMPARE(editor.list(K::Required)->currentIndex().row(), 3);
    editor.press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(stored().criteria[6].mustHave);
    QCOMPARE(editor.panel(K::Required)->countText(), text("5 · 1 must-have"));

    // To another list, where the focus follows.
    editor.press(Qt::Key_3, Qt::AltModifier);
    QCOMPARE(editor.lines(K::Preferred), QStringList({text("Five years")}));
    QCOMPARE(QApplication::focusWidget(), editor.list(K::Preferred));

    // In place: Enter opens it, Enter stores it and goes on.
    editor.press(Qt::Key_Return);
    QVERIFY(editor.list(K::Preferred)->editor());
    editor.type(" or more");
    editor.press(Qt::Key_Return);
    QCOMPARE(editor.lines(K::Preferred), QStringList({text("Five years or more")}));
    QVERIFY(!editor.list(K::Preferred)->editor());
    QCOMPARE(QApplication::focusWidget(), editor.panel(K::Preferred)->entry());

    editor.press(Qt::Key_Up);
    editor.press(Qt::Key_Delete);
    QCOMPARE(editor.lines(K::Preferred), QStringList());
    QVERIFY(editor.message().contains(text("Delete criterion")));

    // title, 3 lines, 1 paste, order, must-have, kind, text, delete
    QVERIFY(editor.tabTo(text("checklist_required")));
    for (int i = 0; i < 10; ++i)
        editor.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(stored(), before);
    QCOMPARE(editor.lines(K::Responsibility), QStringList());
    QCOMPARE(editor.field("title")->shown(), text("Baker"));
}

void PostingJourney::typedTextIsOneEditASecondAfterTheLastKey()
{
    Editor editor(m_file, "Ada", m_clock);
    QSignalSpy committed(&editor.window().client(), &WorkspaceClient::committed);
    QVERIFY(editor.tabTo(text("location")));
    editor.type("Riga");
    QCOMPARE(committed.size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(committed.size(), 1, 5000);
    QCOMPARE(stored().posting.location, text("Riga"));
    editor.press(Qt::Key_Tab);
    QCOMPARE(committed.size(), 1);
}

void PostingJourney::aRefusedEditKeepsTheTextWithTheReason()
{
    Editor editor(m_file, "Ada", m_clock);
    QVERIFY(editor.tabTo(text("openings")));
    editor.press(Qt::Key_A, Qt::ControlModifier);
    editor.type("many");
    editor.press(Qt::Key_Tab);
    EditedField *openings = editor.field("openings");
    QCOMPARE(openings->shown(), text("many"));
    QVERIFY(openings->note().contains(text("whole number")));
    QVERIFY(openings->control()->accessibleDescription().contains(text("whole number")));
    QVERIFY(editor.message().contains(text("whole number")));
    QCOMPARE(stored().posting.openings, 1);
    openings->control()->setFocus();
    editor.press(Qt::Key_A, Qt::ControlModifier);
    editor.type("3");
    editor.press(Qt::Key_Return);
    QCOMPARE(stored().posting.openings, 3);
    QCOMPARE(openings->note(), QString());
    QVERIFY(!openings->isDirty());
}

void PostingJourney::aRefusedCriterionStaysOpenWithTheReason()
{
    using K = CriterionKind;
    Editor editor(m_file, "Ada", m_clock);
    QVERIFY(editor.tabTo(text("entry_required")));
    editor.type("Punctual");
    editor.press(Qt::Key_Return);
    editor.press(Qt::Key_Up);
    editor.press(Qt::Key_Return);
    editor.press(Qt::Key_A, Qt::ControlModifier);
    editor.press(Qt::Key_Delete);
    editor.press(Qt::Key_Return);
    CriterionEditor *open = editor.list(K::Required)->editor();
    QVERIFY(open);
    QVERIFY(open->field(text("text"))->note().contains(text("neither heading nor text")));
    QCOMPARE(editor.lines(K::Required), QStringList({text("Punctual")}));
    editor.press(Qt::Key_Escape);
    QVERIFY(!editor.list(K::Required)->editor());
    QCOMPARE(QApplication::focusWidget(), editor.list(K::Required));
}

void PostingJourney::anotherWindowSeesItAtOnceButNeverOverTyping()
{
    Editor first(m_file, "Ada", m_clock);
    Editor second(m_file, "Grace", m_clock);
    second.field("summary")->control()->setFocus();
    second.type("From the second");
    QApplication::setActiveWindow(&first.window());
    first.field("location")->control()->setFocus();
    first.type("Riga");
    first.press(Qt::Key_Return);
    first.panel(CriterionKind::Preferred)->entry()->setFocus();
    first.type("Rye bread");
    first.press(Qt::Key_Return);
    QTRY_COMPARE(second.field("location")->shown(), text("Riga"));
    QTRY_COMPARE(second.lines(CriterionKind::Preferred), QStringList({text("Rye bread")}));

    // The same field, that the first one is typing in.
    first.field("department")->control()->setFocus();
    first.type("Mine");
    second.window().client().post(editFact(PostingId(1), text("department"), text("Theirs"), QString()));
    second.settle();
    QTRY_VERIFY(first.field("department")->note().contains(text("Theirs")));
    QCOMPARE(first.field("department")->shown(), text("Mine"));
    first.view()->flush();
    first.settle();
    QTRY_COMPARE(second.field("department")->shown(), text("Mine"));
}

void PostingJourney::whatWasTypedIsStoredOnClosing()
{
    {
        Editor editor(m_file, "Ada", m_clock);
        QVERIFY(editor.tabTo(text("requisition")));
        editor.type("R-7");
        QVERIFY(editor.tabTo(text("entry_preferred")));
        editor.type("Sourdough");
        editor.window().close();
    }
    const PostingDocument after = stored();
    QCOMPARE(after.posting.requisition, text("R-7"));
    QCOMPARE(after.criteria.size(), size_t(1));
}

void PostingJourney::moreThanTenRatedLinesAreSpokenOf()
{
    Editor editor(m_file, "Ada", m_clock);
    QVERIFY(editor.tabTo(text("entry_responsibility")));
    editor.paste("1\n2\n3\n4\n5\n6\n7\n8\n9\n10");
    auto *advice = editor.view()->findChild<QWidget *>(text("rated_advice"));
    QCOMPARE(editor.lines(CriterionKind::Responsibility).size(), 10);
    QVERIFY(!advice->isVisible());
    editor.type("One more");
    editor.press(Qt::Key_Return);
    QVERIFY(advice->isVisible());
    QVERIFY(editor.tabTo(text("choose_rated")));
    editor.press(Qt::Key_Space);
    QTRY_VERIFY(editor.screen()->findChild<QDialog *>(text("rated_dialog")));
    auto *dialog = editor.screen()->findChild<QDialog *>(text("rated_dialog"));
    QApplication::setActiveWindow(dialog);
    editor.press(Qt::Key_Space); // the first one off
    editor.press(Qt::Key_Down);
    editor.press(Qt::Key_Space);
    editor.press(Qt::Key_Return);
    QVERIFY(!advice->isVisible());
    const PostingDocument after = stored();
    QCOMPARE(after.criteria[0].assess, Assess::None);
    QCOMPARE(after.criteria[1].assess, Assess::None);
    QCOMPARE(after.criteria[2].assess, Assess::Rate);
}

void PostingJourney::sectionsAreAddedRenamedAndDeleted()
{
    Editor editor(m_file, "Ada", m_clock);
    QVERIFY(editor.tabTo(text("add_section")));
    editor.press(Qt::Key_Space);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), text("heading"));
    editor.type("Benefits");
    editor.press(Qt::Key_Tab);
    QCOMPARE(stored().sections.size(), size_t(1));
    QCOMPARE(stored().sections[0].heading, text("Benefits"));
    QVERIFY(editor.tabTo(text("text")));
    editor.type("Bread");
    editor.press(Qt::Key_Tab);
    QCOMPARE(stored().sections[0].text, text("Bread"));
    QVERIFY(editor.tabTo(text("delete_section")));
    editor.press(Qt::Key_Space);
    QCOMPARE(stored().sections.size(), size_t(0));
}

void PostingJourney::narrowWindowsHaveTabs()
{
    Editor editor(m_file, "Ada", m_clock);
    QVERIFY(editor.panel(CriterionKind::Preferred)->isVisible());
    editor.window().resize(800, 560);
    editor.settle();
    QCOMPARE(editor.window().width(), 800);
    QVERIFY(!editor.panel(CriterionKind::Preferred)->isVisible());
    // A criterion that goes to a list behind its tab takes the tab along.
    editor.panel(CriterionKind::Responsibility)->entry()->setFocus();
    editor.type("Bake");
    editor.press(Qt::Key_Return);
    editor.press(Qt::Key_Up);
    editor.press(Qt::Key_3, Qt::AltModifier);
    QVERIFY(editor.panel(CriterionKind::Preferred)->isVisible());
    QCOMPARE(QApplication::focusWidget(), editor.list(CriterionKind::Preferred));
}

QTEST_MAIN(PostingJourney)
#include "tst_posting_journey.moc"
