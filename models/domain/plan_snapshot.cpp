#include "plan_snapshot.h"

#include "json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace shortlist {

namespace {

QStringList textsOf(const QJsonValue &json)
{
    QStringList texts;
    for (const auto &one : json.toArray())
        texts += one.toString();
    return texts;
}

PlanSnapshot::Line readLine(const QJsonObject &json)
{
    return {json.value(QLatin1String("uuid")).toString(),   json.value(QLatin1String("label")).toString(),
            json.value(QLatin1String("text")).toString(),   json.value(QLatin1String("weight")).toDouble(),
            json.value(QLatin1String("in_focus")).toBool(), textsOf(json.value(QLatin1String("anchors")))};
}

} // namespace

const PlanSnapshot::Line *PlanSnapshot::lineOf(const QString &criterionUuid) const
{
    const auto found = std::find_if(criteria.begin(), criteria.end(),
                                    [&criterionUuid](const Line &one) { return one.uuid == criterionUuid; });
    return found == criteria.end() ? nullptr : &*found;
}

PlanSnapshot planSnapshot(const std::optional<InterviewPlan> &interview, const std::vector<Criterion> &ofPosting)
{
    PlanSnapshot snapshot;
    const PlannedInterviewRows *planned = interview && interview->planned ? &*interview->planned : nullptr;
    if (interview) {
        snapshot.interview = interview->interview.name;
        snapshot.kind = interview->interview.kind;
    }
    for (const Criterion &one : ofPosting) {
        if (one.assess != Assess::Rate)
            continue;
        const bool inFocus = planned
                             && std::any_of(planned->focus.begin(), planned->focus.end(),
                                            [&one](const Focus &focus) { return focus.criterion == one.id; });
        snapshot.criteria.push_back({one.uuid,
                                     one.label(),
                                     one.text,
                                     one.weight,
                                     inFocus,
                                     {one.anchor1, one.anchor2, one.anchor3, one.anchor4, one.anchor5}});
    }
    if (!planned)
        return snapshot;
    snapshot.purpose = planned->interview.purpose;
    for (const QuestionRows &one : planned->questions) {
        PlanSnapshot::Asked asked{one.question.text, {}};
        for (const QuestionCriterion &link : one.criteria) {
            const auto criterion = std::find_if(ofPosting.begin(), ofPosting.end(),
                                                [&link](const Criterion &other) { return other.id == link.criterion; });
            if (criterion != ofPosting.end())
                asked.criteria += criterion->uuid;
        }
        snapshot.questions.push_back(std::move(asked));
    }
    return snapshot;
}

QString planBody(const PlanSnapshot &snapshot)
{
    JsonWriter json;
    json.beginObject();
    json.member(QLatin1String("interview"), snapshot.interview);
    json.key(QLatin1String("kind"));
    json.textOrNull(snapshot.kind ? QString(wordOf(*snapshot.kind)) : QString());
    json.member(QLatin1String("purpose"), snapshot.purpose);
    json.key(QLatin1String("criteria"));
    json.beginArray();
    for (const PlanSnapshot::Line &one : snapshot.criteria) {
        json.beginObject();
        json.member(QLatin1String("uuid"), one.uuid);
        json.member(QLatin1String("label"), one.label);
        json.member(QLatin1String("text"), one.text);
        json.member(QLatin1String("weight"), one.weight);
        json.member(QLatin1String("in_focus"), one.inFocus);
        json.member(QLatin1String("anchors"), one.anchors);
        json.endObject();
    }
    json.endArray();
    json.key(QLatin1String("questions"));
    json.beginArray();
    for (const PlanSnapshot::Asked &one : snapshot.questions) {
        json.beginObject();
        json.member(QLatin1String("text"), one.text);
        json.member(QLatin1String("criteria"), one.criteria);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return QString::fromUtf8(json.take());
}

std::optional<PlanSnapshot> readPlanBody(const QString &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject json = document.object();
    PlanSnapshot snapshot;
    snapshot.interview = json.value(QLatin1String("interview")).toString();
    snapshot.kind = fromWord<InterviewKind>(json.value(QLatin1String("kind")).toString());
    snapshot.purpose = json.value(QLatin1String("purpose")).toString();
    for (const auto &one : json.value(QLatin1String("criteria")).toArray())
        snapshot.criteria.push_back(readLine(one.toObject()));
    for (const auto &one : json.value(QLatin1String("questions")).toArray())
        snapshot.questions.push_back({one.toObject().value(QLatin1String("text")).toString(),
                                      textsOf(one.toObject().value(QLatin1String("criteria")))});
    return snapshot;
}

} // namespace shortlist
