#include "rules/section_rules.h"
#include "sample_facts.h"

using namespace shortlist;

namespace {

Section section(qint64 id, const QString &heading, const QString &rank)
{
    Section one;
    one.id = SectionId(id);
    one.uuid = newUuid(noon);
    one.posting = PostingId(1);
    one.heading = heading;
    one.rank = rank;
    return one;
}

} // namespace

class TestSectionRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addingPutsItAtItsPosition()
    {
        const std::vector<Section> siblings{section(1, QStringLiteral("Team"), QStringLiteral("a0")),
                                            section(2, QStringLiteral("Pay"), QStringLiteral("a1"))};
        const Section fresh = section(0, QStringLiteral("Benefits"), {});
        const auto last = addSection(fresh, siblings, {}, who);
        VERIFY_EDIT(last);
        QCOMPARE(last->verb, Verb::AddSection);
        QVERIFY(created<Section>(*last)[0].rank > QStringLiteral("a1"));
        QCOMPARE(created<Section>(*last)[0].heading, fresh.heading);
        const auto second = addSection(fresh, siblings, 2, who);
        VERIFY_EDIT(second);
        const QString rank = created<Section>(*second)[0].rank;
        QVERIFY(QStringLiteral("a0") < rank && rank < QStringLiteral("a1"));
        VERIFY_NO(addSection(fresh, siblings, 0, who), ErrorKind::BadInput, "no position 0");
    }

    void aSectionNeedsHeadingOrText()
    {
        VERIFY_NO(addSection(section(0, QStringLiteral(" "), {}), {}, {}, who), ErrorKind::BadInput, "neither");
        const Section before = section(3, QStringLiteral("Team"), QStringLiteral("a0"));
        VERIFY_NO(editSection(before, section(3, {}, {}), who), ErrorKind::BadInput, "neither");
        Section onlyText = section(0, {}, {});
        onlyText.text = QStringLiteral("We are five");
        VERIFY_EDIT(addSection(onlyText, {}, {}, who));
    }

    void editingKeepsItsPlace()
    {
        const Section before = section(3, QStringLiteral("Team"), QStringLiteral("a0"));
        Section after = before;
        after.text = QStringLiteral("We are five");
        Section asked = after;
        asked.rank = QStringLiteral("b00");
        asked.posting = PostingId(2);
        const auto edit = editSection(before, asked, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::EditSection);
        QCOMPARE(updated(*edit, before), after);
        VERIFY_NO(editSection(before, before, who), ErrorKind::Refused, "Nothing changes");
    }

    void deletingTakesTheRow()
    {
        const auto edit = deleteSection(section(3, QStringLiteral("Team"), QStringLiteral("a0")), who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::DeleteSection);
        QCOMPARE(deleted(*edit, Kind::Section), std::vector<qint64>{3});
    }
};

QTEST_GUILESS_MAIN(TestSectionRules)
#include "tst_section_rules.moc"
