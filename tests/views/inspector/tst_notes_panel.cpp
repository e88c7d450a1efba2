#include "fields/field.h"
#include "inspector/notes_panel.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace shortlist;
using namespace Qt::Literals::StringLiterals;

/// What becomes of a note that is being written.
class NotesPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNoteGoesOutOnce();
    void aRefusedNoteComesBackBeforeWhatIsTypedSince();
    void aRefusedNoteComesBackToItsPerson();
    void aNoteThatWasNotAddedWaitsForItsPerson();
};

namespace {

/// The notes of Ada, who is candidate 1.
struct AdasNotes {
    AdasNotes()
    {
        show(1);
        panel.show();
    }
    void show(qint64 candidate)
    {
        CandidateProfile profile;
        profile.candidate.id = CandidateId(candidate);
        panel.showProfile(profile, {}, QTimeZone::utc());
    }
    [[nodiscard]] Field *field() const { return panel.findChild<Field *>(u"new_note"_s); }
    [[nodiscard]] QPlainTextEdit *edit() const { return field()->findChild<QPlainTextEdit *>(); }
    [[nodiscard]] QPushButton *add() const { return panel.findChild<QPushButton *>(u"add_note"_s); }

    NotesPanel panel;
    QSignalSpy added{&panel, &NotesPanel::added};
};

} // namespace

void NotesPanelTest::aNoteGoesOutOnce()
{
    AdasNotes notes;
    QVERIFY(!notes.add()->isEnabled());
    QTest::keyClicks(notes.edit(), u"First"_s);
    QVERIFY(notes.add()->isEnabled());
    notes.add()->click();
    QCOMPARE(notes.added.size(), 1);
    QCOMPARE(notes.added[0][0].value<CandidateId>(), CandidateId(1));
    QCOMPARE(notes.added[0][1].toString(), u"First"_s);
    QVERIFY(!notes.add()->isEnabled());
    notes.panel.flush();
    QCOMPARE(notes.added.size(), 1);
    QTest::keyClicks(notes.edit(), u"Second"_s);
    notes.panel.flush();
    QCOMPARE(notes.added.size(), 2);
    QCOMPARE(notes.added[1][1].toString(), u"Second"_s);
}

void NotesPanelTest::aRefusedNoteComesBackBeforeWhatIsTypedSince()
{
    AdasNotes notes;
    QTest::keyClicks(notes.edit(), u"First"_s);
    notes.panel.flush();
    QTest::keyClicks(notes.edit(), u"Second"_s);
    notes.panel.bringBack(CandidateId(1), u"First"_s, u"The disk is full."_s);
    QCOMPARE(notes.edit()->toPlainText(), u"First\nSecond"_s);
    QCOMPARE(notes.field()->problem(), u"The disk is full."_s);
    QVERIFY(notes.add()->isEnabled());
    QTest::keyClicks(notes.edit(), u"!"_s);
    notes.panel.flush();
    QCOMPARE(notes.added.last()[1].toString(), u"First\nSecond!"_s);
    QCOMPARE(notes.field()->problem(), QString());
}

void NotesPanelTest::aRefusedNoteComesBackToItsPerson()
{
    AdasNotes notes;
    QTest::keyClicks(notes.edit(), u"About Ada"_s);
    notes.panel.flush();
    notes.show(2);
    QTest::keyClicks(notes.edit(), u"About Grace"_s);
    notes.panel.bringBack(CandidateId(1), u"About Ada"_s, u"The disk is full."_s);
    QCOMPARE(notes.edit()->toPlainText(), u"About Grace"_s);
    QCOMPARE(notes.field()->problem(), QString());
    notes.panel.flush();
    QCOMPARE(notes.added.last()[0].value<CandidateId>(), CandidateId(2));
    QCOMPARE(notes.added.last()[1].toString(), u"About Grace"_s);
    notes.show(1);
    QCOMPARE(notes.edit()->toPlainText(), u"About Ada"_s);
    QCOMPARE(notes.field()->problem(), u"The disk is full."_s);
    notes.panel.flush();
    QCOMPARE(notes.added.last()[0].value<CandidateId>(), CandidateId(1));
}

void NotesPanelTest::aNoteThatWasNotAddedWaitsForItsPerson()
{
    AdasNotes notes;
    QTest::keyClicks(notes.edit(), u"About Ada"_s);
    notes.show(2);
    QCOMPARE(notes.edit()->toPlainText(), QString());
    notes.panel.flush();
    QCOMPARE(notes.added.size(), 0);
    notes.show(1);
    QCOMPARE(notes.edit()->toPlainText(), u"About Ada"_s);
}

QTEST_MAIN(NotesPanelTest)
#include "tst_notes_panel.moc"
