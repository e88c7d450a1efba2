// ctest: TIMEOUT 600
#include "harmless.h"
#include "hiring_scene.h"

#include "board/ended_drawer.h"
#include "posting/posting_view.h"
#include "shell/message_bar.h"
#include "shell/palette_view.h"
#include "shell/shortcut_sheet.h"
#include "shell/sidebar_view.h"
#include "shell/start_page.h"
#include "style/tokens.h"
#include "window/exchange/import_flow.h"
#include "window/main_window.h"
#include "window/review/review_flow.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QTest>

using namespace shortlist;
using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

/// Text that was made to break windows, in every field of a workspace: every screen and dialog shows it, harmless.
class TestHostileTextJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void theCheckCanFail();
    void everyScreenShowsItHarmless_data();
    void everyScreenShowsItHarmless();
    void whatIsPastedIntoEveryFieldIsHarmless();
    void aMillionCharactersArePastedNowhereAndThatIsSaid();

private:
    static void settle(MainWindow &window);
    static void act(MainWindow &window, const char *action);
    /// Pictures of what is seen are made, and its texts looked at.
    [[nodiscard]] static QByteArray look(const char *where);
    static void closeDialogs(MainWindow &window);
    static void fill(HiringScene &scene, const QString &line, const QString &text);
};

void TestHostileTextJourney::settle(MainWindow &window)
{
    for (int round = 0; round < 3; ++round) {
        window.client().waitForAll();
        QApplication::processEvents();
    }
}

void TestHostileTextJourney::act(MainWindow &window, const char *action)
{
    window.actionTable().action(QLatin1String(action))->trigger();
    settle(window);
}

QByteArray TestHostileTextJourney::look(const char *where)
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible() && window->grab().isNull())
            return QByteArray(where) + ": no picture";
    }
    const QStringList harmful = harmfulTexts();
    return harmful.isEmpty() ? QByteArray() : QByteArray(where) + ": " + harmful.join(u'\n').toUtf8();
}

void TestHostileTextJourney::closeDialogs(MainWindow &window)
{
    for (QDialog *dialog : window.findChildren<QDialog *>()) {
        if (dialog->isVisible())
            dialog->reject();
    }
    settle(window);
}

/// Everything that has a text, with that text. What a rule refuses (a newline in a name) stays as it was.
void TestHostileTextJourney::fill(HiringScene &scene, const QString &line, const QString &text)
{
    const auto edit = [&scene](const char *kind, const char *ref, const char *field, const QString &value) {
        static_cast<void>(
            run({u"edit"_s, scene.file(), QString::fromLatin1(kind), QString::fromLatin1(ref),
                 QString::fromLatin1(field) + u'=' + value, u"--posting"_s, u"1"_s, u"--as"_s, u"Mia"_s}));
    };
    const auto add = [&scene](QStringList words) {
        static_cast<void>(run(QStringList{u"add"_s, scene.file()} + words + QStringList{u"--as"_s, u"Mia"_s}));
    };
    add({u"section"_s, u"--posting"_s, u"1"_s, u"heading=Benefits"_s, u"text="_s + text});
    add({u"note"_s, u"--candidate"_s, u"1"_s, u"text="_s + text});
    add({u"member"_s, u"name="_s + line + u" II"_s});
    add({u"reason"_s, u"side=we_rejected"_s, u"name="_s + line});
    static_cast<void>(run({u"screen"_s, scene.file(), u"1"_s, u"4=met"_s, u"--evidence"_s, text, u"--as"_s, u"Mia"_s}));
    static_cast<void>(run({u"score"_s, scene.file(), u"1"_s, u"1=3"_s, u"--submit"_s, u"--as"_s, line + u" II"_s}));
    for (const char *field : {"name", "headline", "company", "location", "phones", "links", "tags"})
        edit("candidate", "1", field, line);
    for (const char *field : {"heading", "text", "anchor_1", "anchor_3", "anchor_5"})
        edit("criterion", "1", field, QByteArray(field) == "heading" ? line : text);
    edit("section", "1", "heading", line);
    edit("application", "1", "source", line);
    edit("stage", "2", "name", line);
    edit("member", "1", "email", line);
    for (const char *field : {"organization", "department", "location", "requisition", "summary", "title"})
        edit("posting", "1", field, QByteArray(field) == "summary" ? text : line);
    static_cast<void>(run({u"reject"_s, scene.file(), u"2"_s, u"--reason"_s, line, u"--as"_s, u"Mia"_s}));
}

void TestHostileTextJourney::theCheckCanFail()
{
    QWidget bad;
    QLabel rich(u"<img src=file:///x> R&D"_s, &bad);
    rich.setToolTip(u"<img src=file:///x>"_s);
    QLabel turned(u"a \u202e b"_s, &bad);
    bad.setWindowTitle(u"two\nlines"_s);
    bad.show();
    QVERIFY2(harmfulTexts().size() >= 4, qPrintable(harmfulTexts().join(u'\n')));
}

void TestHostileTextJourney::everyScreenShowsItHarmless_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    const QString markup = u"<img src=file:///etc/passwd> R&D <b>x</b>"_s;
    QTest::newRow("markup") << markup << markup + u'\n' + markup;
    QTest::newRow("newlines") << u"one\ntwo R&D"_s << u"one\r\ntwo\n\n\n\tR&D"_s;
    QTest::newRow("bidi") << u"safe \u202e turned \u2067 R&D"_s << u"safe \u202e turned\n\u2066 R&D"_s;
    const QString heap = u"e"_s + QString(20'000, QChar(0x301));
    QTest::newRow("marks") << heap << heap;
    const QString million(1'000'000, u'x');
    QTest::newRow("a million") << million << million;
}

void TestHostileTextJourney::everyScreenShowsItHarmless()
{
    QFETCH(QString, line);
    QFETCH(QString, text);
    HiringScene scene;
    fill(scene, line, text);
    const QString named = scene.path(u"<img src=x> R&D.shortlist"_s);
    QVERIFY(QFile::copy(scene.file(), named));
    const FixedClock clock(now());
    MainWindow window(named, u"Mia"_s, clock);
    window.show();
    window.activateWindow();
    settle(window);
    QCOMPARE(look("board"), QByteArray());
    window.desk().selection.select(CandidateId(1), ApplicationId(1));
    settle(window);
    QCOMPARE(look("inspector"), QByteArray());
    for (const char *screen : {"view.posting", "view.history", "view.board", "board.ended"}) {
        act(window, screen);
        QCOMPARE(look(screen), QByteArray());
    }
    auto *sidebar = window.findChild<SidebarView *>();
    QTest::keyClick(sidebar, Qt::Key_End);
    QTest::keyClick(sidebar, Qt::Key_Up);
    settle(window);
    QCOMPARE(look("all candidates"), QByteArray());
    act(window, "view.board");
    for (const char *dialog : {"application.score", "application.reject", "posting.close", "export.csv"}) {
        act(window, dialog);
        QCOMPARE(look(dialog), QByteArray());
        closeDialogs(window);
    }
    act(window, "edit.find");
    auto *palette = window.findChild<PaletteView *>();
    palette->findChild<QLineEdit *>()->setText(line.left(6));
    settle(window);
    QCOMPARE(look("palette"), QByteArray());
    closeDialogs(window);
    act(window, "application.move_right"); // what was done is said in the bar, and named in the menu
    QCOMPARE(look("message"), QByteArray());
    window.desk().messages.showProblem(text);
    QCOMPARE(look("problem"), QByteArray());
    StartPage page;
    page.setRecentFiles({named, line});
    page.setWaitingFile(line);
    page.showProblem(text);
    page.show();
    QCOMPARE(look("start"), QByteArray());
    page.hide();
    // What comes from outside: a job description, a table, a letter.
    QGuiApplication::clipboard()->setText(text + u"\n\nRequirements\n- "_s + text + u"\n"_s);
    act(window, "posting.paste");
    QCOMPARE(look("review"), QByteArray());
    closeDialogs(window);
    QGuiApplication::clipboard()->setText(u"From: "_s + text + u" <a@example.org>\n"_s + text);
    act(window, "candidate.paste");
    QCOMPARE(look("new candidate"), QByteArray());
    closeDialogs(window);
    const QString table = scene.path(u"<img src=x> R&D.csv"_s);
    QFile file(table);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString cell = u'"' + QString(line).replace(u'"', u"\"\""_s) + u'"';
    QVERIFY(file.write((u"name,"_s + cell + u"\r\n"_s + cell + u","_s + cell + u"\r\n"_s).toUtf8()) > 0);
    file.close();
    window.findChild<ImportFlow *>()->importFile(table);
    settle(window);
    settle(window);
    QCOMPARE(look("import"), QByteArray());
    closeDialogs(window);
}

void TestHostileTextJourney::whatIsPastedIntoEveryFieldIsHarmless()
{
    HiringScene scene;
    const FixedClock clock(now());
    MainWindow window(scene.file(), u"Mia"_s, clock);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    settle(window);
    window.desk().selection.select(CandidateId(1), ApplicationId(1));
    settle(window);
    QGuiApplication::clipboard()->setText(u"<img src=file:///etc/passwd> R&D \u202e \u0301\u0301\u0301\nnext"_s);
    int pasted = 0;
    for (const char *screen : {"view.board", "view.posting"}) {
        act(window, screen);
        QList<QPointer<QWidget>> fields;
        for (QWidget *one : window.findChildren<QWidget *>()) {
            if (one->isVisible() && (qobject_cast<QLineEdit *>(one) || qobject_cast<QPlainTextEdit *>(one)))
                fields += one;
        }
        for (const QPointer<QWidget> &field : fields) {
            if (!field || !field->isVisible())
                continue; // what was typed before made its form anew
            field->setFocus();
            QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
            QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
            ++pasted;
            act(window, "view.board");
            act(window, screen); // it has left the field
            QCOMPARE(look(qPrintable(field ? field->accessibleName() : QString())), QByteArray());
        }
    }
    QVERIFY2(pasted > 20, qPrintable(QString::number(pasted)));
    const Run checked = run("check %1", {scene.file()});
    QVERIFY2(checked.status == 0, checked.error.constData());
}

void TestHostileTextJourney::aMillionCharactersArePastedNowhereAndThatIsSaid()
{
    HiringScene scene;
    const FixedClock clock(now());
    const QString million(1'000'000, u'y');
    {
        MainWindow window(scene.file(), u"Mia"_s, clock);
        window.show();
        window.activateWindow();
        settle(window);
        act(window, "view.posting");
        QGuiApplication::clipboard()->setText(million);
        auto *summary = window.findChild<PostingView *>()->findChild<QPlainTextEdit *>(u"summary"_s);
        QVERIFY(summary);
        const QString before = summary->toPlainText();
        summary->setFocus();
        QTest::keyClick(summary, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(summary->toPlainText(), before);
        QVERIFY2(summary->accessibleDescription().contains(u"more than fits"_s),
                 qPrintable(summary->accessibleDescription()));
        auto *title = window.findChild<PostingView *>()->findChild<QLineEdit *>(u"title"_s);
        title->setFocus();
        QTest::keyClick(title, Qt::Key_V, Qt::ControlModifier);
        QVERIFY(title->text().size() <= 20'000);
        QVERIFY2(title->accessibleDescription().contains(u"do not fit"_s), qPrintable(title->accessibleDescription()));
        act(window, "view.board");
        QCOMPARE(look("board"), QByteArray());
    }
    const QString stored = objectOf(scene.asks("show", "posting", "1", "--json"))["title"_L1].toString();
    QVERIFY(stored.size() <= 20'000); // and what was said to be left out is
}

QTEST_MAIN(TestHostileTextJourney)
#include "tst_hostile_text_journey.moc"
