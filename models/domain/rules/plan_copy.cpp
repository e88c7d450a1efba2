#include "rules/plan_copy.h"

#include "rank.h"
#include "uuid.h"

namespace shortlist {

namespace {

template <Described T>
NewIdOf<T> placesOf(const std::vector<T> &rows)
{
    NewIdOf<T> places;
    for (size_t i = 0; i < rows.size(); ++i)
        places.insert(rows[i].id, Id<T>(-static_cast<qint64>(i) - 1));
    return places;
}

/// Rows that link to a criterion get ids of their own, and those to one that is not there go.
template <Described T, class SetHolder>
void adoptLinks(std::vector<T> &links, const PlanHome &home, NewIds &ids, Moment at, SetHolder setHolder)
{
    links.erase(std::remove_if(links.begin(), links.end(),
                               [&home](const T &link) { return !home.criteria.contains(link.criterion); }),
                links.end());
    for (T &link : links) {
        link.id = ids.next<T>();
        link.uuid = newUuid(at);
        link.criterion = home.criteria.value(link.criterion);
        setHolder(link);
    }
}

} // namespace

void forgetIds(std::vector<PlannedInterviewRows> &plan, const std::vector<Stage> &stages,
               const std::vector<Criterion> &criteria)
{
    const auto stageAt = placesOf(stages);
    const auto criterionAt = placesOf(criteria);
    for (PlannedInterviewRows &rows : plan) {
        PlannedInterview &interview = rows.interview;
        interview.id = {};
        interview.uuid.clear();
        interview.posting = {};
        interview.stage = stageAt.value(interview.stage);
        interview.rank.clear();
        for (PlannedInterviewer &one : rows.interviewers)
            one = {{}, {}, {}, one.member};
        for (Focus &one : rows.focus)
            one = {{}, {}, {}, criterionAt.value(one.criterion)};
        for (QuestionRows &rowsOfOne : rows.questions) {
            rowsOfOne.question = {{}, {}, {}, {}, rowsOfOne.question.text};
            for (QuestionCriterion &one : rowsOfOne.criteria)
                one = {{}, {}, {}, criterionAt.value(one.criterion)};
        }
    }
}

void adoptPlan(std::vector<PlannedInterviewRows> &plan, const PlanHome &home, NewIds &ids, Moment at)
{
    QHash<StageId, QString> last;
    for (PlannedInterviewRows &rows : plan) {
        PlannedInterview &interview = rows.interview;
        interview.id = ids.next<PlannedInterview>();
        interview.uuid = newUuid(at);
        interview.posting = home.posting;
        interview.stage = home.stages.value(interview.stage, StageId(-1));
        QString &rank = last[interview.stage];
        rank = rankBetween(rank, QString());
        interview.rank = rank;
        for (PlannedInterviewer &one : rows.interviewers) {
            one.id = ids.next<PlannedInterviewer>();
            one.uuid = newUuid(at);
            one.interview = interview.id;
        }
        adoptLinks(rows.focus, home, ids, at, [&](Focus &one) { one.interview = interview.id; });
        QString place;
        for (QuestionRows &question : rows.questions) {
            place = rankBetween(place, QString());
            question.question = {ids.next<Question>(), newUuid(at), interview.id, place, question.question.text};
            adoptLinks(question.criteria, home, ids, at,
                       [&](QuestionCriterion &one) { one.question = question.question.id; });
        }
    }
}

std::vector<Change> creationChanges(const PlannedInterviewRows &rows)
{
    std::vector<Change> changes{creation(rows.interview)};
    const auto addEach = [&changes](const auto &list) {
        for (const auto &row : list)
            changes.push_back(creation(row));
    };
    addEach(rows.interviewers);
    addEach(rows.focus);
    for (const QuestionRows &one : rows.questions) {
        changes.push_back(creation(one.question));
        addEach(one.criteria);
    }
    return changes;
}

} // namespace shortlist
