#include "rules/note_rules.h"
#include "sample_facts.h"

using namespace shortlist;

namespace {

Note note(qint64 id, const QString &text)
{
    Note one;
    one.id = NoteId(id);
    one.uuid = QStringLiteral("0195511c-0000-7000-8000-000000000001");
    one.candidate = CandidateId(101);
    one.application = ApplicationId(1);
    one.by = MemberId(3);
    one.text = text;
    return one;
}

} // namespace

class TestNoteRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addingSignsAndDatesIt()
    {
        const auto edit = addNote(note(0, QStringLiteral("Called back")), who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::AddNote);
        QVERIFY(hasSubject(*edit, Kind::Candidate, 101) && hasSubject(*edit, Kind::Application, 1));
        const auto rows = created<Note>(*edit);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0].text, QStringLiteral("Called back"));
        QVERIFY(rows[0].by == who.author);
        QCOMPARE(rows[0].at, noon);
        QVERIFY(edit->changes[0].concerns == CandidateId(101));
        Note general = note(0, QStringLiteral("x"));
        general.application = {};
        VERIFY_EDIT(addNote(general, who));
    }

    void emptyLongAndLostNotesAreRefused()
    {
        VERIFY_NO(addNote(note(0, QStringLiteral(" \n")), who), ErrorKind::BadInput, "note is empty");
        VERIFY_NO(addNote(note(0, QString(20'001, u'x')), who), ErrorKind::BadInput, "at most 20000");
        VERIFY_NO(editNote(note(5, QStringLiteral("x")), note(5, QString()), who), ErrorKind::BadInput, "empty");
        Note lost = note(0, QStringLiteral("x"));
        lost.candidate = {};
        VERIFY_NO(addNote(lost, who), ErrorKind::BadInput, "about nobody");
    }

    void editingChangesOnlyTheText()
    {
        const Note before = note(5, QStringLiteral("Called back"));
        Note after = before;
        after.text = QStringLiteral("Called back twice");
        Note asked = after;
        asked.by = MemberId(9);
        asked.candidate = CandidateId(300);
        const auto edit = editNote(before, asked, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::EditNote);
        QVERIFY(hasSubject(*edit, Kind::Note, 5) && hasSubject(*edit, Kind::Application, 1));
        QCOMPARE(updated(*edit, before), after);
        QVERIFY(edit->changes[0].concerns == CandidateId(101));
        VERIFY_NO(editNote(before, before, who), ErrorKind::Refused, "Nothing changes");
    }

    void deletingTakesTheRow()
    {
        const auto edit = deleteNote(note(5, QStringLiteral("x")), who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::DeleteNote);
        QCOMPARE(deleted(*edit, Kind::Note), std::vector<qint64>{5});
        QVERIFY(edit->changes[0].concerns == CandidateId(101));
    }
};

QTEST_GUILESS_MAIN(TestNoteRules)
#include "tst_note_rules.moc"
