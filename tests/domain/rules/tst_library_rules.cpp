#include "sample_facts.h"

#include "rules/library_rules.h"

using namespace shortlist;

class TestLibraryRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEntryHasAQuestionOrAnAnchor()
    {
        LibraryEntry entry;
        entry.heading = QStringLiteral("API design");
        VERIFY_NO(addLibraryEntry(entry, who), ErrorKind::BadInput, "neither a question nor an anchor");
        entry.anchor4 = QStringLiteral("Names the limits");
        VERIFY_EDIT(addLibraryEntry(entry, who));
        entry.heading.clear();
        VERIFY_NO(addLibraryEntry(entry, who), ErrorKind::BadInput, "missing");
    }

    void editingAndDeleting()
    {
        LibraryEntry before;
        before.id = LibraryEntryId(3);
        before.uuid = newUuid(noon);
        before.heading = QStringLiteral("API design");
        before.question = QStringLiteral("Which interface are you proud of?");
        LibraryEntry after = before;
        after.anchor1 = QStringLiteral("None");
        const auto edit = editLibraryEntry(before, after, who);
        VERIFY_EDIT(edit);
        QCOMPARE(updated(*edit, before), after);
        VERIFY_NO(editLibraryEntry(before, before, who), ErrorKind::Refused, "Nothing changes");
        const auto gone = deleteLibraryEntry(before, who);
        VERIFY_EDIT(gone);
        QCOMPARE(deleted(*gone, Kind::LibraryEntry), std::vector<qint64>{3});
    }

    void anchorsGoIntoTheLibraryAndBack()
    {
        Criterion from = sampleCriterion(1);
        from.anchor1 = QStringLiteral("one");
        from.anchor2 = QStringLiteral("two");
        from.anchor5 = QStringLiteral("five");
        const LibraryEntry entry = libraryEntryOf(from, QStringLiteral("Which one?"));
        QCOMPARE(entry.heading, from.heading);
        QCOMPARE(entry.anchor2, QStringLiteral("two"));
        Criterion to = sampleCriterion(2);
        to.anchor1 = QStringLiteral("was here");
        to.anchor3 = QStringLiteral("stays");
        to = withAnchorsOf(to, entry);
        QCOMPARE(to.anchor1, QStringLiteral("one"));
        QCOMPARE(to.anchor3, QStringLiteral("stays"));
        QCOMPARE(to.anchor5, QStringLiteral("five"));
    }
};

QTEST_GUILESS_MAIN(TestLibraryRules)
#include "tst_library_rules.moc"
