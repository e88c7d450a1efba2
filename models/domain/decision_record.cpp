#include "decision_record.h"

#include "text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace shortlist {

namespace {

void writeNumber(JsonWriter &json, QLatin1String name, std::optional<double> number)
{
    json.key(name);
    number ? json.value(*number) : json.null();
}

template <class T, class WriteOne>
void writeArray(JsonWriter &json, QLatin1String name, const std::vector<T> &all, const WriteOne &writeOne)
{
    json.key(name);
    json.beginArray();
    for (const T &one : all) {
        json.beginObject();
        writeOne(one);
        json.endObject();
    }
    json.endArray();
}

void writeEvidence(JsonWriter &json, const DecisionRecord::Evidence &evidence)
{
    json.member(QLatin1String("criterion"), evidence.criterion);
    writeNumber(json, QLatin1String("mean"), evidence.mean);
    writeArray(json, QLatin1String("marks"), evidence.marks, [&json](const DecisionRecord::Mark &mark) {
        json.member(QLatin1String("member"), mark.member);
        json.key(QLatin1String("mark"));
        mark.mark ? json.value(*mark.mark) : json.null();
        json.member(QLatin1String("notes"), mark.notes);
    });
    json.member(QLatin1String("discussion"), evidence.discussion);
}

void writePerson(JsonWriter &json, const DecisionRecord::Person &person)
{
    json.member(QLatin1String("application"), person.application);
    json.member(QLatin1String("candidate"), person.candidate);
    json.member(QLatin1String("chosen"), person.isChosen);
    writeNumber(json, QLatin1String("score"), person.score);
    writeNumber(json, QLatin1String("coverage"), person.coverage);
    json.member(QLatin1String("must_haves"), person.mustHaves);
    writeArray(json, QLatin1String("evidence"), person.evidence,
               [&json](const DecisionRecord::Evidence &one) { writeEvidence(json, one); });
    json.member(QLatin1String("discussion"), person.discussion);
}

std::optional<double> numberAt(const QJsonObject &json, const char *name)
{
    const QJsonValue value = json.value(QLatin1String(name));
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QString textAt(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toString();
}

QStringList textsAt(const QJsonObject &json, const char *name)
{
    QStringList texts;
    for (const auto &one : json.value(QLatin1String(name)).toArray())
        texts += one.toString();
    return texts;
}

template <class ReadOne>
auto readArray(const QJsonObject &json, const char *name, const ReadOne &readOne)
{
    std::vector<decltype(readOne(QJsonObject()))> all;
    for (const auto &one : json.value(QLatin1String(name)).toArray())
        all.push_back(readOne(one.toObject()));
    return all;
}

DecisionRecord::Evidence readEvidence(const QJsonObject &json)
{
    DecisionRecord::Evidence evidence;
    evidence.criterion = textAt(json, "criterion");
    evidence.mean = numberAt(json, "mean");
    evidence.marks = readArray(json, "marks", [](const QJsonObject &one) {
        DecisionRecord::Mark mark{textAt(one, "member"), {}, textAt(one, "notes")};
        if (const QJsonValue value = one.value(QLatin1String("mark")); value.isDouble())
            mark.mark = value.toInteger();
        return mark;
    });
    evidence.discussion = textsAt(json, "discussion");
    return evidence;
}

} // namespace

void writeDecision(JsonWriter &json, const DecisionRecord &record)
{
    json.beginObject();
    json.member(QLatin1String("posting"), record.posting);
    writeArray(json, QLatin1String("criteria"), record.criteria, [&json](const DecisionRecord::Criterion &one) {
        json.member(QLatin1String("uuid"), one.uuid);
        json.member(QLatin1String("label"), one.label);
        json.member(QLatin1String("weight"), one.weight);
        json.member(QLatin1String("must_have"), one.mustHave);
    });
    writeArray(json, QLatin1String("people"), record.people,
               [&json](const DecisionRecord::Person &one) { writePerson(json, one); });
    json.member(QLatin1String("members"), record.members);
    json.endObject();
}

QString decisionBody(const DecisionRecord &record)
{
    JsonWriter json;
    writeDecision(json, record);
    return QString::fromUtf8(json.take());
}

Result<DecisionRecord> readDecisionBody(const QString &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body.toUtf8());
    if (!document.isObject())
        return Error{ErrorKind::Damaged, Text::tr("What this decision was made from cannot be read.")};
    const QJsonObject json = document.object();
    DecisionRecord record;
    record.posting = textAt(json, "posting");
    record.criteria = readArray(json, "criteria", [](const QJsonObject &one) {
        return DecisionRecord::Criterion{textAt(one, "uuid"), textAt(one, "label"),
                                         one.value(QLatin1String("weight")).toDouble(),
                                         one.value(QLatin1String("must_have")).toBool()};
    });
    record.people = readArray(json, "people", [](const QJsonObject &one) {
        return DecisionRecord::Person{textAt(one, "application"),
                                      textAt(one, "candidate"),
                                      one.value(QLatin1String("chosen")).toBool(),
                                      numberAt(one, "score"),
                                      numberAt(one, "coverage"),
                                      textAt(one, "must_haves"),
                                      readArray(one, "evidence", readEvidence),
                                      textsAt(one, "discussion")};
    });
    record.members = textsAt(json, "members");
    return record;
}

Decision withoutPerson(Decision decision, const QString &applicationUuid)
{
    auto record = readDecisionBody(decision.body);
    if (!record)
        return decision;
    const auto left = std::remove_if(
        record->people.begin(), record->people.end(),
        [&applicationUuid](const DecisionRecord::Person &one) { return one.application == applicationUuid; });
    if (left == record->people.end())
        return decision;
    record->people.erase(left, record->people.end());
    decision.body = decisionBody(*record);
    return decision;
}

} // namespace shortlist
