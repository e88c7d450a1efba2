#include "rules/checklist_rules.h"

#include "result_check.h"

#include <QTest>

using namespace shortlist;

namespace {

Criterion line(qint64 id, const char *text, const char *rank = "", Assess assess = Assess::Rate)
{
    Criterion one;
    one.id = CriterionId(id);
    one.posting = PostingId(4);
    one.text = QString::fromLatin1(text);
    one.rank = QString::fromLatin1(rank);
    one.assess = assess;
    return one;
}

const Authorship mia{MemberId(1), Moment{1000}};

} // namespace

class ChecklistRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void severalLinesAreOneEditInTheirOrder();
    void oneBadLineRefusesAll();
    void noLineIsRefused();
    void onlyTheChosenStayRated();
    void keepingAllIsRefused();
    void countsTheRated();
};

void ChecklistRules::severalLinesAreOneEditInTheirOrder()
{
    const auto edit = addCriteria({line(0, "a"), line(0, "b"), line(0, "c")}, {line(7, "first", "V")}, mia, false);
    QVERIFY_RESULT(edit);
    QCOMPARE(edit->verb, Verb::AddCriterion);
    QCOMPARE(edit->changes.size(), size_t(3));
    QCOMPARE(edit->subjects.size(), size_t(4));
    QCOMPARE(edit->subjects.back(), (Subject{Kind::Posting, 4}));
    QString before = QStringLiteral("V");
    for (size_t i = 0; i < 3; ++i) {
        const Change &change = edit->changes[i];
        QCOMPARE(change.operation(), Change::Operation::Create);
        QCOMPARE(change.id, -qint64(i) - 1);
        QString rank;
        for (const FieldValue &one : *change.after) {
            if (one.field == fieldNumber<Criterion>("rank"))
                rank = std::get<QString>(one.value);
        }
        QVERIFY(before < rank);
        before = rank;
    }
}

void ChecklistRules::oneBadLineRefusesAll()
{
    QCOMPARE_ERROR(addCriteria({line(0, "a"), line(0, " ")}, {}, mia, false), ErrorKind::BadInput,
                   "neither heading nor text");
}

void ChecklistRules::noLineIsRefused()
{
    QCOMPARE_ERROR(addCriteria({}, {}, mia, false), ErrorKind::BadInput, "no line to add");
}

void ChecklistRules::onlyTheChosenStayRated()
{
    const auto edit = keepRated({line(1, "a"), line(2, "b"), line(3, "c", "", Assess::Screen), line(4, "d")},
                                {CriterionId(2)}, mia);
    QVERIFY_RESULT(edit);
    QCOMPARE(edit->verb, Verb::EditCriterion);
    QCOMPARE(edit->changes.size(), size_t(2));
    QCOMPARE(edit->changes[0].id, 1);
    QCOMPARE(edit->changes[1].id, 4);
    QCOMPARE(edit->changes[0].after->size(), size_t(1));
    QCOMPARE(edit->changes[0].after->front().value, Value(QStringLiteral("none")));
}

void ChecklistRules::keepingAllIsRefused()
{
    QCOMPARE_ERROR(keepRated({line(1, "a")}, {CriterionId(1)}, mia), ErrorKind::Refused, "nothing was changed");
}

void ChecklistRules::countsTheRated()
{
    QCOMPARE(countRated({line(1, "a"), line(2, "b", "", Assess::None), line(3, "c")}), 2);
}

QTEST_GUILESS_MAIN(ChecklistRules)
#include "tst_checklist_rules.moc"
