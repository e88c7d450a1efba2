#include "payload.h"

#include "fields_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace shortlist {

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

namespace {

/// A whole row of an older revision gets the fields that came since, as a migration gives them to rows: a flag is not
/// set, the others are absent.
void complete(Kind kind, std::optional<Fields> &whole)
{
    const std::vector<FieldInfo> &known = kindInfo(kind).fields;
    if (!whole || whole->size() == known.size())
        return;
    Fields row;
    auto next = whole->cbegin();
    for (size_t i = 0; i < known.size(); ++i) {
        const int field = static_cast<int>(i);
        if (next != whole->cend() && next->field == field) {
            row.push_back(*next++);
            continue;
        }
        FieldValue &absent = row.emplace_back();
        absent.field = field;
        if (known[i].type == FieldType::Flag)
            absent.value = false;
    }
    whole = std::move(row);
}

} // namespace

Payload parsePayload(Kind kind, const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Payload payload{parseFields(kind, object.value(QLatin1String("before"))),
                    parseFields(kind, object.value(QLatin1String("after")))};
    if (!payload.before || !payload.after)
        complete(kind, payload.before ? payload.before : payload.after);
    return payload;
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
