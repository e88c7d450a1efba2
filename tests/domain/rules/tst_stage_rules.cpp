#include "rules/stage_rules.h"
#include "sample_facts.h"

using namespace shortlist;

namespace {

std::vector<Stage> board()
{
    return {applied(), interview(), hiredStage()};
}

} // namespace

class TestStageRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addingPutsItAtItsPosition()
    {
        const Stage fresh = sampleStage(0, StageKind::Offer, QStringLiteral("Offer"), {});
        const auto edit = addStage(fresh, board(), 3, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::AddStage);
        const auto rows = created<Stage>(*edit);
        QCOMPARE(rows.size(), size_t(1));
        QVERIFY(interview().rank < rows[0].rank && rows[0].rank < hiredStage().rank);
        QCOMPARE(rows[0].kind, StageKind::Offer);
        const auto last = addStage(fresh, board(), {}, who);
        VERIFY_EDIT(last);
        QVERIFY(hiredStage().rank < created<Stage>(*last)[0].rank);
        VERIFY_NO(addStage(fresh, board(), -1, who), ErrorKind::BadInput, "no position -1");
    }

    void invalidStagesAreRefused_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("words");
        Stage stage = sampleStage(12, StageKind::Interview, QString(), QStringLiteral("a1"));
        QTest::newRow("no name") << stage << ErrorKind::BadInput << QStringLiteral("name is missing");
        stage.name = QStringLiteral("APPLIED ");
        QTest::newRow("name twice") << stage << ErrorKind::Refused << QStringLiteral("named “Applied” already");
        stage.name = QStringLiteral("Talk");
        stage.targetDays = 0;
        QTest::newRow("no target day") << stage << ErrorKind::BadInput << QStringLiteral("below one day");
        stage.targetDays = 1;
        stage.wipLimit = 0;
        QTest::newRow("no room") << stage << ErrorKind::BadInput << QStringLiteral("below one application");
    }
    void invalidStagesAreRefused()
    {
        QFETCH(Stage, stage);
        QFETCH(ErrorKind, kind);
        QFETCH(QString, words);
        VERIFY_NO(addStage(stage, board(), {}, who), kind, words.toUtf8().constData());
        VERIFY_NO(editStage(interview(), stage, board(), false, who), kind, words.toUtf8().constData());
    }

    void editingChangesOnlyWhatDiffers()
    {
        const Stage before = interview();
        Stage after = before;
        after.name = QStringLiteral("interview");
        after.targetDays = 7;
        after.wipLimit = 5;
        Stage asked = after; // what is no matter of editing stays
        asked.uuid = QStringLiteral("another");
        asked.rank = QStringLiteral("b00");
        asked.posting = PostingId(9);
        const auto edit = editStage(before, asked, {applied(), before, hiredStage()}, true, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::EditStage);
        QCOMPARE(updated(*edit, before), after);
        VERIFY_NO(editStage(before, before, board(), true, who), ErrorKind::Refused, "Nothing changes");
    }

    void aStageInUseNeitherBecomesNorStopsBeingTheHiredOne()
    {
        Stage after = interview();
        after.kind = StageKind::Hired;
        VERIFY_NO(editStage(interview(), after, board(), true, who), ErrorKind::Refused, "Move them");
        VERIFY_EDIT(editStage(interview(), after, board(), false, who));
        after = hiredStage();
        after.kind = StageKind::Offer;
        VERIFY_NO(editStage(hiredStage(), after, board(), true, who), ErrorKind::Refused, "Move them");
        after = interview();
        after.kind = StageKind::Screen;
        VERIFY_EDIT(editStage(interview(), after, board(), true, who));
    }

    void movingChangesOnlyTheRank()
    {
        const auto stages = board();
        const auto edit = moveStage(stages[2], stages, 1, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::MoveStage);
        QCOMPARE(edit->changes.size(), size_t(1));
        QCOMPARE(edit->changes[0].after->size(), size_t(1));
        QVERIFY(updated(*edit, stages[2]).rank < stages[0].rank);
        VERIFY_NO(moveStage(stages[1], stages, 2, who), ErrorKind::Refused, "already");
        VERIFY_NO(moveStage(stages[1], stages, 0, who), ErrorKind::BadInput, "from 1");
    }

    void onlyAnEmptyStageWithoutHistoryGoes()
    {
        const auto edit = deleteStage(interview(), board(), {}, who);
        VERIFY_EDIT(edit);
        QCOMPARE(edit->verb, Verb::DeleteStage);
        QCOMPARE(deleted(*edit, Kind::Stage), std::vector<qint64>{12});
        VERIFY_NO(deleteStage(interview(), board(), {3, true}, who), ErrorKind::Refused, "Empty it first");
        VERIFY_NO(deleteStage(interview(), board(), {0, true}, who), ErrorKind::Refused, "history");
        VERIFY_NO(deleteStage(interview(), board(), {0, false, 2}, who), ErrorKind::Refused, "planned in stage");
        VERIFY_NO(deleteStage(applied(), {applied()}, {}, who), ErrorKind::Refused, "last one");
    }
};

QTEST_GUILESS_MAIN(TestStageRules)
#include "tst_stage_rules.moc"
