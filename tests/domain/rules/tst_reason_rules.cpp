#include "fold.h"
#include "rules/reason_rules.h"
#include "sample_facts.h"

using namespace shortlist;

class TestReasonRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewWorkspaceHasReasonsOfEverySide()
    {
        const auto reasons = standardReasons(noon);
        QHash<ReasonSide, int> sides;
        QSet<QString> names;
        QSet<QString> uuids;
        qint64 number = 0;
        for (const Reason &reason : reasons) {
            QCOMPARE(reason.id.value, --number);
            QVERIFY(isUuid(reason.uuid));
            uuids.insert(reason.uuid);
            names.insert(fold(reason.name));
            ++sides[reason.side];
        }
        QCOMPARE(uuids.size(), qsizetype(reasons.size()));
        QCOMPARE(names.size(), qsizetype(reasons.size()));
        QCOMPARE(sides[ReasonSide::WeRejected], 6);
        QCOMPARE(sides[ReasonSide::TheyRejected], 5);
        QCOMPARE(sides[ReasonSide::Neither], 1);
    }

    void addingCreatesTheReason()
    {
        Reason fresh;
        fresh.name = QStringLiteral("Position filled"); // that name on our side does not stand in the way of theirs
        fresh.side = ReasonSide::TheyRejected;
        const auto edit = addReason(fresh, {sampleReason(ReasonSide::WeRejected)}, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::AddReason);
        const auto rows = created<Reason>(*edit);
        QCOMPARE(rows.size(), size_t(1));
        QCOMPARE(rows[0].name, fresh.name);
        QCOMPARE(rows[0].side, fresh.side);
    }

    void blankAndRepeatedNamesAreRefused()
    {
        Reason fresh;
        VERIFY_NO(addReason(fresh, {}, who), ErrorKind::BadInput, "name is missing");
        fresh.name = QStringLiteral(" POSITION filled");
        VERIFY_NO(addReason(fresh, {sampleReason(ReasonSide::WeRejected)}, who), ErrorKind::Refused,
                  "named “Position filled”");
    }

    void theSideOfAReasonInUseStays()
    {
        const Reason before = sampleReason(ReasonSide::WeRejected);
        Reason after = before;
        after.name = QStringLiteral("The position is filled");
        const auto renamed = editReason(before, after, {before}, true, who);
        VERIFY_EDIT(renamed);
        QCOMPARE(renamed->verb, Verb::EditReason);
        QCOMPARE(updated(*renamed, before), after);
        after.side = ReasonSide::TheyRejected;
        VERIFY_NO(editReason(before, after, {before}, true, who), ErrorKind::Refused, "its side stays");
        VERIFY_EDIT(editReason(before, after, {before}, false, who));
        VERIFY_NO(editReason(before, before, {before}, false, who), ErrorKind::Refused, "Nothing changes");
    }

    void onlyAnUnusedReasonIsDeleted()
    {
        const Reason reason = sampleReason(ReasonSide::WeRejected);
        const auto edit = deleteReason(reason, false, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::DeleteReason);
        QCOMPARE(deleted(*edit, Kind::Reason), std::vector<qint64>{reason.id.value});
        VERIFY_NO(deleteReason(reason, true, who), ErrorKind::Refused, "cannot be deleted");
    }
};

QTEST_GUILESS_MAIN(TestReasonRules)
#include "tst_reason_rules.moc"
