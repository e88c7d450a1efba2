#include "application.h"
#include "fields/field.h"
#include "hiring_scene.h"
#include "inspector/choice_chip.h"
#include "settled.h"
#include "style/tokens.h"
#include "window/main_window.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace shortlist;
using namespace shortlist::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A window on the scene with Ada selected.
struct InspectorScene {
    InspectorScene()
    {
        scene.does("add", "note", "--candidate", "1", "text=Asks about on-call load.");
        scene.does("add", "criterion", "--posting", "1", "kind=required", "text=Right to work", "must_have=true");
        open();
    }
    void open()
    {
        clock = std::make_unique<FixedClock>(now());
        window = std::make_unique<MainWindow>(scene.file(), u"Mia"_s, *clock);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("no active window");
        window->client().waitForAll();
        select(1, 1);
    }
    void select(qint64 candidate, qint64 application)
    {
        window->desk().selection.select(CandidateId(candidate), ApplicationId(application));
        settle();
    }
    void settle() { test::settle(window->client()); }
    QLineEdit *line(const QString &name) const
    {
        for (QLineEdit *one : window->findChild<QWidget *>(u"inspector_screen"_s)->findChildren<QLineEdit *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    QPlainTextEdit *newNote() const
    {
        return window->findChild<QWidget *>(u"new_note"_s)->findChild<QPlainTextEdit *>();
    }
    QJsonObject shown(const char *kind, const char *ref) const
    {
        return objectOf(scene.asks("show", kind, ref, "--json"));
    }

    HiringScene scene;
    std::unique_ptr<FixedClock> clock;
    std::unique_ptr<MainWindow> window;
};

void type(QLineEdit *line, const QString &text)
{
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

} // namespace

/// Facts, screening, notes and timeline of a person, edited in place.
class TestInspectorJourney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pictures();
    void nobodyIsSelectedAtFirst();
    void typedTextIsStoredOnceAfterTheLastKey();
    void leavingTheFieldStoresAtOnce();
    void closingTheWindowStoresWhatIsTyped();
    void choosingAnotherPersonStoresWhatIsTyped();
    void whatIsDoneBeforeTheNextIsShownIsDoneToWhomIsShown();
    void aRefusedTextStaysAndSaysWhy();
    void aChangeOfAnotherProcessConflicts();
    void aChangeThatComesWhileTypingIsSaidBeforeItIsReplaced();
    void listsAreSplitAtSemicolons();
    void screeningIsAnsweredInPlace();
    void notesAreAddedEditedAndDeleted();
    void whatIsTypedWhileANoteIsOnItsWayIsAnotherNote();
    void aRefusedNoteStaysWithItsPerson();
    void othersMarksAreShownAfterISubmitted();
    void hostileTextIsHarmless();
};

void TestInspectorJourney::pictures()
{
    const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES");
    if (folder.isEmpty())
        QSKIP("SHORTLIST_PICTURES names no folder.");
    InspectorScene s;
    s.scene.does("move", "1", "--stage", "Interview");
    s.scene.does("screen", "1", "SQL=met", "--evidence", "Five years at Analytical Engines");
    s.scene.does("score", "1", "System design=4", "Coding=5", "--recommend", "yes", "--submit", "--as", "Mei Tanaka");
    s.scene.does("score", "1", "System design=2", "Coding=3", "Communication=4", "--recommend", "no", "--submit",
                 "--as", "Ivo Brandt");
    s.scene.does("add", "application", "--candidate", "1", "--posting", "2");
    QTRY_COMPARE(s.window->findChild<QLabel *>(u"application_score"_s)->text(), u"3.5 of 5 · 3 of 3 criteria"_s);
    for (const auto &[theme, name] : {std::pair(Theme::Light, u"light"_s), std::pair(Theme::Dark, u"dark"_s)}) {
        applyTheme(theme);
        for (const QSize size : {QSize(1280, 800), QSize(800, 560)}) {
            s.window->resize(size);
            s.settle();
            s.window->grab().save(u"%1/inspector-%2-%3.png"_s.arg(folder, name).arg(size.width()));
        }
        QWidget *inspector = s.window->findChild<QWidget *>(u"inspector_screen"_s);
        QWidget *content
            = inspector->findChild<QAbstractScrollArea *>(u"inspector_scroll"_s)->viewport()->findChild<QWidget *>();
        content->grab().save(u"%1/inspector-%2-all.png"_s.arg(folder, name));
    }
    applyTheme(Theme::Light);
}

void TestInspectorJourney::nobodyIsSelectedAtFirst()
{
    InspectorScene s;
    s.window->desk().selection.select({}, {});
    QLabel *empty = s.window->findChild<QLabel *>(u"inspector_empty"_s);
    QVERIFY(empty && empty->isVisible());
    s.select(1, 1);
    QVERIFY(!empty->isVisible());
    QCOMPARE(s.line(u"Name"_s)->text(), u"Ada Lovelace"_s);
}

void TestInspectorJourney::typedTextIsStoredOnceAfterTheLastKey()
{
    InspectorScene s;
    const auto entries = [&s] { return arrayOf(s.scene.asks("list", "journal", "--json")).size(); };
    const auto before = entries();
    type(s.line(u"Headline"_s), u"Mathematician"_s);
    s.settle();
    QCOMPARE(entries(), before); // not with every key
    QTRY_COMPARE(s.shown("candidate", "1")["headline"_L1].toString(), u"Mathematician"_s);
    QCOMPARE(entries(), before + 1);
}

void TestInspectorJourney::leavingTheFieldStoresAtOnce()
{
    InspectorScene s;
    type(s.line(u"Company"_s), u"Analytical Engines"_s);
    s.line(u"Location"_s)->setFocus();
    s.settle();
    QCOMPARE(s.shown("candidate", "1")["company"_L1].toString(), u"Analytical Engines"_s);
}

void TestInspectorJourney::closingTheWindowStoresWhatIsTyped()
{
    InspectorScene s;
    type(s.line(u"Location"_s), u"London"_s);
    QTest::keyClicks(s.newNote(), u"Call back"_s);
    s.window->close();
    s.window.reset();
    const QJsonObject ada = s.shown("candidate", "1");
    QCOMPARE(ada["location"_L1].toString(), u"London"_s);
    QCOMPARE(ada["notes"_L1].toArray().last()["text"_L1].toString(), u"Call back"_s);
}

void TestInspectorJourney::choosingAnotherPersonStoresWhatIsTyped()
{
    InspectorScene s;
    type(s.line(u"Headline"_s), u"Poet"_s);
    s.select(2, 2);
    QCOMPARE(s.line(u"Name"_s)->text(), u"Grace Hopper"_s);
    QCOMPARE(s.line(u"Headline"_s)->text(), QString());
    QCOMPARE(s.shown("candidate", "1")["headline"_L1].toString(), u"Poet"_s);
    QVERIFY(s.shown("candidate", "2")["headline"_L1].isNull());
}

/// The next person is selected, and not read yet: the last one is on the screen, and meant.
void TestInspectorJourney::whatIsDoneBeforeTheNextIsShownIsDoneToWhomIsShown()
{
    InspectorScene s;
    s.window->desk().selection.select(CandidateId(2), ApplicationId(2));
    QCOMPARE(s.line(u"Name"_s)->text(), u"Ada Lovelace"_s);
    auto *choice = s.window->findChild<QWidget *>(u"screening_4"_s)->findChild<ChoiceChip *>();
    choice->setFocus();
    QTest::keyClicks(choice, u"+"_s);
    type(s.line(u"Source"_s), u"Agency"_s);
    type(s.line(u"Headline"_s), u"Poet"_s);
    type(s.line(u"Evidence for SQL"_s), u"Seen at work"_s); // still in the field when the next one comes
    QTest::keyClicks(s.newNote(), u"Call back"_s);
    QCOMPARE(s.line(u"Name"_s)->text(), u"Ada Lovelace"_s);
    s.settle();
    QCOMPARE(s.line(u"Name"_s)->text(), u"Grace Hopper"_s);
    QCOMPARE(s.line(u"Evidence for SQL"_s)->text(), QString());
    QCOMPARE(s.newNote()->toPlainText(), QString());
    const QJsonObject ada = s.shown("candidate", "1");
    QCOMPARE(ada["headline"_L1].toString(), u"Poet"_s);
    QCOMPARE(ada["notes"_L1].toArray().last()["text"_L1].toString(), u"Call back"_s);
    const QJsonObject application = s.shown("application", "1");
    QCOMPARE(application["source"_L1].toString(), u"Agency"_s);
    const QJsonObject screening = application["screenings"_L1].toArray().first().toObject();
    QCOMPARE(screening["result"_L1].toString(), u"met"_s);
    QCOMPARE(screening["evidence"_L1].toString(), u"Seen at work"_s);
    const QJsonObject grace = s.shown("candidate", "2");
    QVERIFY(grace["headline"_L1].isNull());
    QVERIFY(grace["notes"_L1].toArray().isEmpty());
    QVERIFY(s.shown("application", "2")["source"_L1].isNull());
}

void TestInspectorJourney::aRefusedTextStaysAndSaysWhy()
{
    InspectorScene s;
    QLineEdit *email = s.line(u"E-mail"_s);
    type(email, u"no address"_s);
    s.line(u"Location"_s)->setFocus();
    s.settle();
    QCOMPARE(email->text(), u"no address"_s);
    auto *field = qobject_cast<Field *>(email->parentWidget());
    QVERIFY(field);
    QVERIFY2(field->problem().contains(u"is no e-mail address"_s), qPrintable(field->problem()));
    QCOMPARE(s.shown("candidate", "1")["emails"_L1].toArray().size(), 2);
    type(email, u"ada@example.org"_s);
    s.line(u"Location"_s)->setFocus();
    s.settle();
    QCOMPARE(field->problem(), QString());
    QCOMPARE(s.shown("candidate", "1")["emails"_L1].toArray(), QJsonArray{u"ada@example.org"_s});
}

void TestInspectorJourney::aChangeOfAnotherProcessConflicts()
{
    InspectorScene s;
    QLineEdit *headline = s.line(u"Headline"_s);
    type(headline, u"Mine"_s);
    s.scene.does("edit", "candidate", "1", "headline=Theirs");
    s.line(u"Location"_s)->setFocus();
    s.settle();
    QCOMPARE(headline->text(), u"Mine"_s);
    QCOMPARE(s.shown("candidate", "1")["headline"_L1].toString(), u"Theirs"_s);
    QVERIFY(!qobject_cast<Field *>(headline->parentWidget())->problem().isEmpty());
}

void TestInspectorJourney::aChangeThatComesWhileTypingIsSaidBeforeItIsReplaced()
{
    InspectorScene s;
    QLineEdit *headline = s.line(u"Headline"_s);
    type(headline, u"Mine"_s);
    s.scene.does("edit", "candidate", "1", "headline=Theirs", "company=Bletchley");
    QTRY_COMPARE(s.line(u"Company"_s)->text(), u"Bletchley"_s); // so the headline was read as well
    s.line(u"Location"_s)->setFocus();
    s.settle();
    QCOMPARE(headline->text(), u"Mine"_s);
    QCOMPARE(s.shown("candidate", "1")["headline"_L1].toString(), u"Theirs"_s);
    const auto *field = qobject_cast<Field *>(headline->parentWidget());
    QVERIFY2(field->problem().contains(u"“Theirs”"_s), qPrintable(field->problem()));
    if (const QString folder = qEnvironmentVariable("SHORTLIST_PICTURES"); !folder.isEmpty())
        s.window->grab().save(folder + u"/inspector-conflict.png"_s);
    type(headline, u"Mine after all"_s); // knowing it
    s.line(u"Location"_s)->setFocus();
    s.settle();
    QCOMPARE(s.shown("candidate", "1")["headline"_L1].toString(), u"Mine after all"_s);
    QCOMPARE(field->problem(), QString());
}

void TestInspectorJourney::listsAreSplitAtSemicolons()
{
    InspectorScene s;
    type(s.line(u"Tags"_s), u"go;  kafka ;"_s);
    s.line(u"Location"_s)->setFocus();
    s.settle();
    QCOMPARE(s.shown("candidate", "1")["tags"_L1].toArray(), (QJsonArray{u"go"_s, u"kafka"_s}));
    QTRY_COMPARE(s.line(u"Tags"_s)->text(), u"go; kafka"_s);
}

void TestInspectorJourney::screeningIsAnsweredInPlace()
{
    InspectorScene s;
    QWidget *sql = s.window->findChild<QWidget *>(u"screening_4"_s);
    QVERIFY(sql);
    auto *choice = sql->findChild<ChoiceChip *>();
    choice->setFocus();
    QTest::keyClicks(choice, u"+"_s);
    s.settle();
    QCOMPARE(choice->result(), ScreeningResult::Met);
    type(s.line(u"Evidence for SQL"_s), u"Wrote the first program"_s);
    choice->setFocus();
    s.settle();
    const QJsonObject screening = s.shown("application", "1")["screenings"_L1].toArray().first().toObject();
    QCOMPARE(screening["result"_L1].toString(), u"met"_s);
    QCOMPARE(screening["evidence"_L1].toString(), u"Wrote the first program"_s);
}

void TestInspectorJourney::notesAreAddedEditedAndDeleted()
{
    InspectorScene s;
    QPlainTextEdit *fresh = s.newNote();
    fresh->setFocus();
    QTest::keyClicks(fresh, u"Second note"_s);
    QTest::keyClick(fresh, Qt::Key_Return, Qt::ControlModifier);
    s.settle();
    QCOMPARE(fresh->toPlainText(), QString());
    QCOMPARE(s.shown("candidate", "1")["notes"_L1].toArray().size(), 2);
    QWidget *row = s.window->findChild<QWidget *>(u"note_2"_s);
    QVERIFY(row);
    const auto buttons = row->findChildren<QToolButton *>();
    buttons.first()->click();
    QTest::keyClicks(row->findChild<QPlainTextEdit *>(), u", longer"_s);
    s.line(u"Location"_s)->setFocus();
    s.settle();
    QCOMPARE(s.shown("candidate", "1")["notes"_L1].toArray().last()["text"_L1].toString(), u"Second note, longer"_s);
    buttons.last()->click();
    s.settle();
    QCOMPARE(s.shown("candidate", "1")["notes"_L1].toArray().size(), 1);
}

void TestInspectorJourney::whatIsTypedWhileANoteIsOnItsWayIsAnotherNote()
{
    InspectorScene s;
    s.newNote()->setFocus();
    QTest::keyClicks(s.newNote(), u"First"_s);
    QTest::keyClick(s.newNote(), Qt::Key_Return, Qt::ControlModifier);
    QTest::keyClicks(s.newNote(), u"Second"_s);
    s.select(2, 2);
    QStringList notes;
    for (const QJsonValue &note : s.shown("candidate", "1")["notes"_L1].toArray())
        notes += note["text"_L1].toString();
    QCOMPARE(notes, (QStringList{u"Asks about on-call load."_s, u"First"_s, u"Second"_s}));
    QVERIFY(s.shown("candidate", "2")["notes"_L1].toArray().isEmpty());
}

void TestInspectorJourney::aRefusedNoteStaysWithItsPerson()
{
    InspectorScene s;
    const auto *field = qobject_cast<Field *>(s.newNote()->parentWidget());
    const QString tooLong(20'001, u'x');
    s.newNote()->setPlainText(tooLong);
    s.select(2, 2);
    QCOMPARE(s.newNote()->toPlainText(), QString());
    QCOMPARE(field->problem(), QString());
    s.select(1, 1);
    QCOMPARE(s.newNote()->toPlainText(), tooLong);
    QVERIFY2(field->problem().contains(u"20001 characters"_s), qPrintable(field->problem()));
    s.newNote()->setPlainText(u"Shorter"_s);
    s.select(2, 2);
    QCOMPARE(s.newNote()->toPlainText(), QString());
    QCOMPARE(s.shown("candidate", "1")["notes"_L1].toArray().last()["text"_L1].toString(), u"Shorter"_s);
    QVERIFY(s.shown("candidate", "2")["notes"_L1].toArray().isEmpty());
}

void TestInspectorJourney::othersMarksAreShownAfterISubmitted()
{
    InspectorScene s;
    const auto score = [&s] { return s.window->findChild<QLabel *>(u"application_score"_s)->text(); };
    s.scene.does("score", "1", "Coding=4", "--submit", "--as", "Ivo");
    QTRY_COMPARE(score(), u"4.0 of 5 · 1 of 3 criteria"_s);
    s.scene.does("score", "1", "Coding=2");
    QTRY_COMPARE(score(), u"after you submit"_s);
    s.scene.does("score", "1", "Coding=2", "--submit");
    QTRY_COMPARE(score(), u"3.0 of 5 · 1 of 3 criteria"_s);
}

void TestInspectorJourney::hostileTextIsHarmless()
{
    InspectorScene s;
    const QString heap = u"e"_s + QString(19'000, QChar(0x301));
    const QString evil = u"<img src=file:///etc/passwd> & \u202e turned"_s;
    for (const char *field : {"headline", "company", "location", "phones", "links", "tags"})
        s.scene.does("edit", "candidate", "1", QString::fromLatin1(field) + u'=' + heap);
    s.scene.does("add", "note", "--candidate", "1", u"text="_s + heap);
    s.scene.does("add", "note", "--candidate", "1", u"text="_s + evil);
    s.scene.does("edit", "candidate", "1", u"name="_s + evil);
    s.scene.does("screen", "1", "SQL=met", "--evidence", QString(19'000, u'x'));
    QVERIFY2(s.scene.isSound(), s.scene.problems());
    s.select(2, 2);
    s.select(1, 1);
    QVERIFY(!s.window->grab().isNull());
    for (const QLabel *label : s.window->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text().left(60)));
}

QTEST_MAIN(TestInspectorJourney)
#include "tst_inspector_journey.moc"
