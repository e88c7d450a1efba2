#include "payload.h"

#include "json_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace shortlist {

namespace {

void writeFields(JsonWriter &json, Kind kind, const Fields &fields)
{
    json.beginObject();
    for (const FieldValue &one : fields)
        json.member(QLatin1String(kindInfo(kind).fields[static_cast<size_t>(one.field)].name), one.value);
    json.endObject();
}

Value toValue(const QJsonValue &json, FieldType type)
{
    if (json.isNull())
        return {};
    switch (type) {
    case FieldType::Flag: return json.toBool();
    case FieldType::Integer:
    case FieldType::Reference: return static_cast<qint64>(json.toInteger());
    case FieldType::Real: return json.toDouble();
    case FieldType::Text: return json.toString();
    case FieldType::List: {
        QStringList list;
        for (const auto &one : json.toArray())
            list += one.toString();
        return list;
    }
    }
    return {};
}

std::optional<Fields> parseFields(Kind kind, const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    const QJsonObject object = json.toObject();
    const KindInfo &info = kindInfo(kind);
    Fields fields;
    for (auto one = object.begin(); one != object.end(); ++one) {
        const int number = info.fieldNumber(one.key());
        if (number >= 0)
            fields.push_back({number, toValue(one.value(), info.fields[static_cast<size_t>(number)].type)});
    }
    std::sort(fields.begin(), fields.end(), [](const FieldValue &a, const FieldValue &b) { return a.field < b.field; });
    return fields;
}

} // namespace

QByteArray payloadOf(Kind kind, const std::optional<Fields> &before, const std::optional<Fields> &after)
{
    JsonWriter json;
    json.beginObject();
    if (before) {
        json.key(QLatin1String("before"));
        writeFields(json, kind, *before);
    }
    if (after) {
        json.key(QLatin1String("after"));
        writeFields(json, kind, *after);
    }
    json.endObject();
    return json.take();
}

Payload parsePayload(Kind kind, const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {parseFields(kind, object.value(QLatin1String("before"))),
            parseFields(kind, object.value(QLatin1String("after")))};
}

QByteArray detailOf(const std::vector<Subject> &subjects, const QString &reason, qint64 changes)
{
    JsonWriter json;
    json.beginObject();
    json.key(QLatin1String("subjects"));
    json.beginArray();
    for (const Subject &one : subjects) {
        json.beginArray();
        json.value(QString(wordOf(one.kind)));
        json.value(one.id);
        json.endArray();
    }
    json.endArray();
    if (!reason.isEmpty())
        json.member(QLatin1String("reason"), reason);
    json.member(QLatin1String("changes"), changes);
    json.endObject();
    return json.take();
}

Detail parseDetail(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Detail detail;
    for (const auto &one : object.value(QLatin1String("subjects")).toArray()) {
        const QJsonArray pair = one.toArray();
        detail.subjects.push_back({fromWord<Kind>(pair.at(0).toString()).value_or(Kind::None), pair.at(1).toInteger()});
    }
    detail.reason = object.value(QLatin1String("reason")).toString();
    detail.changes = object.value(QLatin1String("changes")).toInteger();
    return detail;
}

} // namespace shortlist
