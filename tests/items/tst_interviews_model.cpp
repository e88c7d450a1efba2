#include "interviews_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace shortlist;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hour = 60 * 60'000;

const Moment noon = *Moment::fromIso(u"2026-03-02T12:00:00.000Z"_s);

InterviewShown interviewAt(qint64 id, qint64 hours, std::vector<InterviewerShown> who)
{
    InterviewShown one;
    one.interview.id = InterviewId(id);
    one.interview.name = u"Talk %1"_s.arg(id);
    one.interview.startsAt = {noon.milliseconds + hours * hour};
    one.interview.timeZone = u"Europe/London"_s;
    one.candidateName = u"Ada"_s;
    one.postingTitle = u"Nurse"_s;
    one.interviewers = std::move(who);
    return one;
}

InterviewsModel::View viewOf(MemberId whose = {})
{
    return {MemberId(1), whose, noon, QTimeZone::utc()};
}

QStringList printed(const InterviewsModel &model)
{
    QStringList lines;
    for (const InterviewRow &row : model.rows())
        lines += row.id.isNull() ? u"# "_s + row.title : u"%1 [%2]"_s.arg(row.id.value).arg(row.note);
    return lines;
}

} // namespace

class TestInterviewsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsDueComesFirst();
    void onlyAMembersInterviews();
    void cancelledAndDoneOnesAreNotListed();
    void whatStaysKeepsItsRow();
    void anotherZoneIsSaid();
    void whoScoresAWorkSampleIsNotToldWhoseItIs();
};

void TestInterviewsModel::whatIsDueComesFirst()
{
    InterviewsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setInterviews({interviewAt(1, -30, {{MemberId(1), u"Mia"_s, true}, {MemberId(2), u"Noa"_s, false}}),
                         interviewAt(2, 2, {{MemberId(1), u"Mia"_s, true}}), interviewAt(3, 40, {})},
                        viewOf());
    QCOMPARE(printed(model), (QStringList{u"# Scorecards due"_s, u"1 [your scorecard is due]"_s, u"# Today"_s,
                                          u"2 []"_s, u"# Upcoming"_s, u"3 []"_s}));
    QCOMPARE(model.due(), 1);
    QCOMPARE(model.index(0).flags(), Qt::NoItemFlags);
    QVERIFY(model.index(1).data(InterviewsModel::DetailRole).toString().contains(u"you, Noa"_s));
    QVERIFY(model.index(5).data(InterviewsModel::DetailRole).toString().contains(u"nobody holds it yet"_s));
}

void TestInterviewsModel::onlyAMembersInterviews()
{
    const std::vector<InterviewShown> all{
        interviewAt(1, -30, {{MemberId(1), u"Mia"_s, true}, {MemberId(2), u"Noa"_s, false}}),
        interviewAt(2, 2, {{MemberId(2), u"Noa"_s, true}}), interviewAt(3, 40, {{MemberId(1), u"Mia"_s, true}})};
    InterviewsModel model;
    const QAbstractItemModelTester tester(&model);
    model.setInterviews(all, viewOf(MemberId(2)));
    QCOMPARE(printed(model), (QStringList{u"# Today"_s, u"2 []"_s})); // hers of 1 is in already
    model.setInterviews(all, viewOf(MemberId(1)));
    QCOMPARE(printed(model),
             (QStringList{u"# Scorecards due"_s, u"1 [your scorecard is due]"_s, u"# Upcoming"_s, u"3 []"_s}));
}

void TestInterviewsModel::cancelledAndDoneOnesAreNotListed()
{
    InterviewShown cancelled = interviewAt(1, 2, {{MemberId(1), u"Mia"_s, true}});
    cancelled.interview.status = InterviewStatus::Cancelled;
    InterviewsModel model;
    model.setInterviews({cancelled, interviewAt(2, -30, {{MemberId(1), u"Mia"_s, false}})}, viewOf());
    QCOMPARE(model.rowCount(), 0);
}

void TestInterviewsModel::whatStaysKeepsItsRow()
{
    InterviewsModel model;
    const QAbstractItemModelTester tester(&model);
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setInterviews({interviewAt(1, 2, {}), interviewAt(2, 40, {})}, viewOf());
    const QPersistentModelIndex kept(model.index(model.rowOf(InterviewId(2))));
    model.setInterviews({interviewAt(3, -30, {{MemberId(2), u"Noa"_s, true}}), interviewAt(2, 3, {})}, viewOf());
    QVERIFY(kept.isValid());
    QCOMPARE(kept.row(), model.rowOf(InterviewId(2)));
    QCOMPARE(model.rowOf(InterviewId(1)), -1);
    QCOMPARE(resets.count(), 0);
}

void TestInterviewsModel::anotherZoneIsSaid()
{
    InterviewShown one = interviewAt(1, 0, {});
    one.interview.timeZone = u"America/New_York"_s;
    InterviewsModel model;
    model.setInterviews({one}, viewOf());
    QCOMPARE(model.index(1).data(InterviewsModel::WhenRole).toString(), u"12:00 – 12:45 (07:00 New York)"_s);
    QCOMPARE(model.index(1).data(InterviewsModel::DayRole).toString(), u"Mon 2 Mar"_s);
}

void TestInterviewsModel::whoScoresAWorkSampleIsNotToldWhoseItIs()
{
    InterviewShown one = interviewAt(1, 2, {{MemberId(1), u"Mia"_s, true}, {MemberId(2), u"Noa"_s, false}});
    one.interview.kind = InterviewKind::WorkSample;
    InterviewsModel model;
    model.setInterviews({one}, viewOf());
    const QModelIndex mine = model.index(model.rowOf(InterviewId(1)));
    QVERIFY(!one.candidateName.isEmpty());
    for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(InterviewsModel::DetailRole)})
        QVERIFY(!mine.data(role).toString().contains(one.candidateName));
    QVERIFY(model.rows()[size_t(mine.row())].candidate.isNull());
    one.interviewers[0].owes = false; // it is scored
    model.setInterviews({one}, viewOf());
    QCOMPARE(mine.data().toString(), one.candidateName);
}

QTEST_GUILESS_MAIN(TestInterviewsModel)

#include "tst_interviews_model.moc"
